package org.whereabouts.publication.html;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.whereabouts.names.Script;
import org.whereabouts.publication.casefile.CaseFile;
import org.whereabouts.publication.casefile.Exchange;
import org.whereabouts.publication.casefile.Extent;
import org.whereabouts.publication.casefile.KeptBack;
import org.whereabouts.publication.casefile.Line;
import org.whereabouts.publication.casefile.Picture;
import org.whereabouts.publication.casefile.SourceCard;
import org.whereabouts.publication.casefile.Timeline;
import org.whereabouts.publication.casefile.Topic;
import org.whereabouts.publication.casefile.WrittenName;
import org.whereabouts.register.timeline.Silence;
import org.whereabouts.register.timeline.Whereabouts.Firmness;
import org.whereabouts.statement.Basis;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Credibility;
import org.whereabouts.statement.Evidence;
import org.whereabouts.statement.Locator;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.Reliability;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.SourceKind;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.StatementId;
import org.whereabouts.statement.Terms;
import org.whereabouts.statement.Use;
import org.whereabouts.statement.time.DateBounds;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// A case file in which every text that a source can give is an attack.
final class HostileFile {
    static final String ATTACK =
            "\"'><script>alert(1)</script><img src=//x onerror=y>\u202Egnp.exe\u0000&lt;{0}";

    private static final SourceId SOURCE = new SourceId("f".repeat(32));
    private static final MentionId PERSON = new MentionId(SOURCE, "m1");
    private static final MentionId OTHER = new MentionId(SOURCE, "m2");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private HostileFile() {}

    private static Line line(String id, Claim claim, Stance stance, StatementId... answers) {
        return new Line(
                new Statement(
                        new StatementId(SOURCE, id),
                        new Speaker.Mentioned(OTHER),
                        List.of(new Speaker.Mentioned(OTHER)),
                        PERSON,
                        claim,
                        stance,
                        Basis.TOLD_BY,
                        Credibility.POSSIBLE,
                        PartialDate.NONE,
                        List.of(new Evidence(0, new Locator.Cell(1, 2_000, 30), ATTACK)),
                        List.of(),
                        List.of(answers)),
                1,
                7,
                true,
                OptionalInt.empty(),
                List.of());
    }

    private static Claim.Held held(String since) {
        return new Claim.Held(
                Claim.HeldForm.CAMP,
                Claim.Acknowledged.PLACE_WITHHELD,
                Ref.words(ATTACK),
                new Ref.To(OTHER),
                new PartialDate(since),
                PartialDate.NONE,
                PartialDate.NONE,
                new Term("P1Y"),
                ATTACK);
    }

    static CaseFile file() {
        Line said = line("s1", held("2017"), Stance.ASSERTS);
        Line denied = line("s2", held("2018"), Stance.DENIES, said.statement().id());
        Line feared = line("s3", new Claim.Noted(ATTACK, ATTACK), Stance.FEARS);
        Line named =
                line("s4", new Claim.Named(ATTACK, Claim.NameKind.FULL, "Latn"), Stance.ASSERTS);
        Line appealed =
                line(
                        "s5",
                        new Claim.Appealed(
                                Claim.AppealKind.LETTER,
                                Ref.words(ATTACK),
                                ATTACK,
                                List.of(PERSON),
                                Ref.NONE,
                                PartialDate.NONE,
                                Claim.Amount.NONE),
                        Stance.ASSERTS);
        Line counted =
                line(
                        "s6",
                        new Claim.Counted(
                                ATTACK,
                                new Claim.Amount(OptionalLong.empty(), OptionalLong.of(9), ATTACK),
                                Ref.words(ATTACK),
                                PartialDate.NONE),
                        Stance.ASSERTS);
        Line depicted = line("s7", new Claim.Depicted(0, Locator.Whole.WHOLE), Stance.ASSERTS);
        var source =
                new Source(
                        SOURCE,
                        SourceKind.LETTER,
                        ATTACK,
                        ATTACK,
                        "ug",
                        new PartialDate("2019"),
                        Reliability.C,
                        Terms.INTERNAL_ONLY,
                        Optional.empty(),
                        Optional.empty(),
                        List.of());
        var extent =
                new Extent(
                        new PartialDate("2017").bounds(),
                        new PartialDate("2019").bounds(),
                        true,
                        true);
        return new CaseFile(
                new CaseFile.Made(
                        PERSON.toString(),
                        LocalDate.of(2024, 7, 1),
                        NOON,
                        Use.INTERNAL,
                        3,
                        "ab".repeat(32)),
                Set.of(PERSON),
                List.of(
                        new WrittenName(
                                ATTACK,
                                Claim.NameKind.FULL,
                                Script.LATIN,
                                "en",
                                List.of(named),
                                List.of(1))),
                List.of(new Picture("image/png", "AAAA", 10, 10, depicted)),
                List.of(
                        new CaseFile.Now(
                                Firmness.LAST_KNOWN, DateBounds.EVER, List.of(said, denied), 1)),
                new Timeline(
                        List.of(
                                new Timeline.Row(
                                        Timeline.Shape.STRETCH,
                                        Timeline.Lane.SAID,
                                        extent,
                                        List.of(said),
                                        1,
                                        true),
                                new Timeline.Row(
                                        Timeline.Shape.STRETCH,
                                        Timeline.Lane.DENIED,
                                        extent,
                                        List.of(denied),
                                        1,
                                        true)),
                        List.of(
                                List.of(
                                        new Timeline.Row(
                                                Timeline.Shape.STRETCH,
                                                Timeline.Lane.SAID,
                                                Extent.UNKNOWN,
                                                List.of(said),
                                                1,
                                                false)))),
                List.of(
                        new Topic(
                                Topic.Question.WHERE_HELD,
                                List.of(
                                        new Topic.Dispute(
                                                Topic.Matter.DENIED,
                                                List.of(
                                                        new Topic.Side(List.of(said), 1),
                                                        new Topic.Side(List.of(denied), 1)))),
                                List.of(feared))),
                List.of(Exchange.unanswered(appealed)),
                List.of(Exchange.unanswered(counted)),
                List.of(),
                List.of(new SourceCard(1, source, OptionalInt.empty(), false, true, 7)),
                List.of(new KeptBack(KeptBack.What.SOURCE, KeptBack.Reason.USE_NOT_ALLOWED, 2)),
                List.of(CaseFile.Missing.BIRTH_DATE),
                List.of(
                        new CaseFile.Open.Silence(
                                DateBounds.EVER, Silence.Ground.TOLD, List.of(said))),
                Map.of(
                        PERSON,
                        new Mention(PERSON, Mention.Kind.PERSON, ATTACK, List.of()),
                        OTHER,
                        new Mention(OTHER, Mention.Kind.GROUP, ATTACK, List.of(PERSON))));
    }
}
