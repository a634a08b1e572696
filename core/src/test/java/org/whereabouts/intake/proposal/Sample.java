package org.whereabouts.intake.proposal;

import java.util.List;
import org.whereabouts.statement.Basis;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Credibility;
import org.whereabouts.statement.Evidence;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.StatementId;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// An invented document and what might be proposed for it. All people are invented.
public final class Sample {
    /// The text of the document.
    public static final String TEXT =
            "Aigul Testova said her husband, Marat Testov, spent five years in prison. "
                    + "She fears that he is in a camp. Testov was not seen since May 4. "
                    + "The ministry denied that Testov was in prison.";

    /// The source.
    public static final SourceId SOURCE = new SourceId("00112233445566778899aabbccddeeff");

    private Sample() {}

    /// The id of a person.
    public static MentionId mention(String local) {
        return new MentionId(SOURCE, local);
    }

    /// The document, published on a known day.
    public static Document document() {
        return new Document(
                SOURCE,
                "ab".repeat(32),
                TEXT,
                "en",
                new PartialDate("2021-05-20"),
                "Invented News");
    }

    /// The span of the first place of these words.
    public static Span span(String words) {
        int start = TEXT.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(start, start + words.length());
    }

    /// A drafted statement on these words.
    public static Statement statement(
            String id, String subject, Speaker speaker, Stance stance, Claim claim, String words) {
        return new Statement(
                new StatementId(SOURCE, id),
                speaker,
                List.of(),
                mention(subject),
                claim,
                stance,
                Basis.UNKNOWN,
                Credibility.CANNOT_BE_JUDGED,
                PartialDate.NONE,
                List.of(new Evidence(0, span(words), words)),
                List.of(),
                List.of());
    }

    /// Somebody held.
    public static Claim held(Claim.HeldForm form, String term) {
        return new Claim.Held(
                form,
                Claim.Acknowledged.NOT_SAID,
                Ref.NONE,
                Ref.NONE,
                PartialDate.NONE,
                PartialDate.NONE,
                PartialDate.NONE,
                new Term(term),
                "");
    }

    /// A proposal without notes and choices.
    public static Proposal plain(String rule, Statement draft) {
        return new Proposal(
                rule,
                draft,
                Spans.of((Span) draft.evidence().getFirst().where()),
                List.of(),
                Choices.NONE,
                "",
                List.of());
    }

    /// Everything that a reader may give, once.
    public static Proposals proposals() {
        var wife = new Speaker.Mentioned(mention("p1"));
        var kin =
                statement(
                        "s1",
                        "p2",
                        wife,
                        Stance.ASSERTS,
                        new Claim.Kin(Claim.Relation.HUSBAND, mention("p1"), ""),
                        "her husband, Marat Testov");
        var prison =
                statement(
                        "s2",
                        "p2",
                        wife,
                        Stance.ASSERTS,
                        held(Claim.HeldForm.PRISON, "P5Y"),
                        "spent five years in prison");
        var camp =
                statement(
                        "s3",
                        "p2",
                        wife,
                        Stance.FEARS,
                        held(Claim.HeldForm.CAMP, ""),
                        "She fears that he is in a camp");
        var unseen =
                statement(
                        "s4",
                        "p2",
                        Speaker.Author.AUTHOR,
                        Stance.ASSERTS,
                        new Claim.Heard(
                                Claim.News.NONE_SINCE,
                                new PartialDate("2021-05-04"),
                                Term.NONE,
                                ""),
                        "Testov was not seen since May 4");
        var denied =
                statement(
                        "s5",
                        "p2",
                        new Speaker.Mentioned(mention("p3")),
                        Stance.DENIES,
                        held(Claim.HeldForm.PRISON, ""),
                        "The ministry denied that Testov was in prison");
        return new Proposals(
                "sample 1",
                SOURCE,
                "ab".repeat(32),
                new PartialDate("2021-05-20"),
                persons(),
                List.of(
                        plain("kin.apposition", kin),
                        new Proposal(
                                "custody.spent-term",
                                prison,
                                new Spans(
                                        span("spent five years in prison"),
                                        List.of(span("spent")),
                                        List.of(span("Marat Testov")),
                                        List.of(span("Aigul Testova said")),
                                        List.of(span("five years"))),
                                List.of(),
                                new Choices(
                                        List.of(new Choices.Ranked<>(mention("p1"), "nearer")),
                                        List.of(
                                                new Choices.Ranked<>(
                                                        Speaker.Author.AUTHOR, "no quotation")),
                                        List.of(
                                                new Choices.Ranked<>(
                                                        Stance.BELIEVES, "a word of belief")),
                                        List.of()),
                                "",
                                List.of("s5")),
                        new Proposal(
                                "custody.fear",
                                camp,
                                Spans.of(span("She fears that he is in a camp")),
                                List.of(
                                        new Note.Resolved(
                                                span("he is"), mention("p2"), "the only man"),
                                        new Note.SpeakerCarriedOver(span("Aigul Testova said")),
                                        new Note.Doubt("a fear")),
                                Choices.NONE,
                                "",
                                List.of()),
                        new Proposal(
                                "news.not-seen",
                                unseen,
                                Spans.of(span("Testov was not seen since May 4")),
                                List.of(
                                        new Note.YearFromPublication(
                                                span("May 4"), new PartialDate("2021-05-04")),
                                        new Note.Distributed(span("May 4")),
                                        new Note.Verbless(span("May 4"))),
                                new Choices(
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of(
                                                new Choices.Ranked<>(
                                                        new PartialDate("XXXX-05-04"),
                                                        "as written"))),
                                "g1",
                                List.of()),
                        plain("denial.said", denied)),
                List.of(new Proposals.Alike(mention("p1"), mention("p2"), "one letter apart")),
                List.of(new Unread(Unread.Code.SENTENCE_LONG, new Span(0, 5))));
    }

    private static List<Person> persons() {
        return List.of(
                new Person(
                        mention("p1"),
                        Mention.Kind.PERSON,
                        "Aigul Testova",
                        Person.Sex.FEMALE,
                        List.of(
                                new Spot(span("Aigul Testova"), Spot.Level.NAME),
                                new Spot(span("her"), Spot.Level.PRONOUN)),
                        List.of()),
                new Person(
                        mention("p2"),
                        Mention.Kind.PERSON,
                        "Marat Testov",
                        Person.Sex.MALE,
                        List.of(
                                new Spot(span("her husband"), Spot.Level.NOMINAL),
                                new Spot(span("Marat Testov"), Spot.Level.NAME)),
                        List.of()),
                new Person(
                        mention("p3"),
                        Mention.Kind.BODY,
                        "The ministry",
                        Person.Sex.NOT_SAID,
                        List.of(new Spot(span("The ministry"), Spot.Level.NOMINAL)),
                        List.of()));
    }
}
