package org.whereabouts.app;

import java.util.List;
import org.whereabouts.intake.proposal.Choices;
import org.whereabouts.intake.proposal.Document;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.intake.proposal.Person;
import org.whereabouts.intake.proposal.Proposal;
import org.whereabouts.intake.proposal.ProposalReader;
import org.whereabouts.intake.proposal.Proposals;
import org.whereabouts.intake.proposal.Spans;
import org.whereabouts.intake.proposal.Spot;
import org.whereabouts.statement.Basis;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Credibility;
import org.whereabouts.statement.Evidence;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.StatementId;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// Proposes what a test knows of its one invented document. One proposal points past the end of the
/// text: it is to be left out.
final class ScriptedReader implements ProposalReader {
    static final String TEXT =
            """
            Dina Markova said her husband, Anvar Markov, spent five years in prison.
            She fears that he is in a camp.
            A sign read \u202Edesaeler lla\u202C and \u001b[2Jnothing else.
            (All people in this text are invented.)
            """;

    @Override
    public String analyser() {
        return "scripted 1";
    }

    @Override
    public Proposals read(Document document) {
        return new Maker(document).proposals();
    }

    private record Maker(Document document) {

        Proposals proposals() {
            var wife = new Speaker.Mentioned(id("p1"));
            var beyond = document.text().length() + 5;
            return new Proposals(
                    "scripted 1",
                    document.source(),
                    document.sha256(),
                    document.published(),
                    List.of(
                            person("p1", "Dina Markova", Person.Sex.FEMALE),
                            person("p2", "Anvar Markov", Person.Sex.MALE)),
                    List.of(
                            proposal(
                                    "kin.apposition",
                                    "s1",
                                    wife,
                                    Stance.ASSERTS,
                                    new Claim.Kin(Claim.Relation.HUSBAND, id("p1"), ""),
                                    span("her husband, Anvar Markov"),
                                    List.of()),
                            proposal(
                                    "custody.spent",
                                    "s2",
                                    wife,
                                    Stance.ASSERTS,
                                    held(Claim.HeldForm.PRISON, "P5Y"),
                                    span("spent five years in prison"),
                                    List.of()),
                            proposal(
                                    "custody.fear",
                                    "s3",
                                    wife,
                                    Stance.FEARS,
                                    held(Claim.HeldForm.CAMP, ""),
                                    span("She fears that he is in a camp"),
                                    List.of(
                                            new Note.Resolved(
                                                    span("he is"),
                                                    id("p2"),
                                                    "the only man named"))),
                            proposal(
                                    "release.sign",
                                    "s4",
                                    Speaker.Author.AUTHOR,
                                    Stance.ASSERTS,
                                    new Claim.Released(PartialDate.NONE, ""),
                                    span(
                                            "A sign read \u202Edesaeler lla\u202C and \u001b[2Jnothing"),
                                    List.of()),
                            proposal(
                                    "ghost.beyond",
                                    "s5",
                                    Speaker.Author.AUTHOR,
                                    Stance.ASSERTS,
                                    new Claim.Released(PartialDate.NONE, ""),
                                    new Span(beyond, beyond + 5),
                                    List.of())),
                    List.of(),
                    List.of());
        }

        private MentionId id(String local) {
            return new MentionId(document.source(), local);
        }

        private Span span(String words) {
            int start = document.text().indexOf(words);
            return new Span(start, start + words.length());
        }

        private Person person(String local, String name, Person.Sex sex) {
            return new Person(
                    id(local),
                    Mention.Kind.PERSON,
                    name,
                    sex,
                    List.of(new Spot(span(name), Spot.Level.NAME)),
                    List.of());
        }

        private Proposal proposal(
                String rule,
                String id,
                Speaker speaker,
                Stance stance,
                Claim claim,
                Span span,
                List<Note> notes) {
            boolean inside = span.end() <= document.text().length();
            String quote = inside ? document.text().substring(span.start(), span.end()) : "ghost";
            var draft =
                    new Statement(
                            new StatementId(document.source(), id),
                            speaker,
                            List.of(),
                            id("p2"),
                            claim,
                            stance,
                            Basis.UNKNOWN,
                            Credibility.CANNOT_BE_JUDGED,
                            PartialDate.NONE,
                            List.of(new Evidence(0, span, quote)),
                            List.of(),
                            List.of());
            return new Proposal(rule, draft, Spans.of(span), notes, choices(id), "", List.of());
        }

        /// Candidates for the second proposal, in an order that is not that of the lists.
        private Choices choices(String id) {
            return id.equals("s2")
                    ? new Choices(
                            List.of(),
                            List.of(new Choices.Ranked<>(Speaker.Unstated.UNSTATED, "far off")),
                            List.of(new Choices.Ranked<>(Stance.PREDICTS, "a word of the future")),
                            List.of(new Choices.Ranked<>(new PartialDate("2019"), "elsewhere")))
                    : Choices.NONE;
        }

        private static Claim held(Claim.HeldForm form, String term) {
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
    }
}
