package org.whereabouts.statement.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.whereabouts.statement.Basis;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Credibility;
import org.whereabouts.statement.Evidence;
import org.whereabouts.statement.Locator;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.StatementId;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// One claim of every kind, said of an invented person.
final class StatementSamples {
    static final SourceId SOURCE = new SourceId("00112233445566778899aabbccddeeff");
    static final MentionId MAN = new MentionId(SOURCE, "m1");
    static final MentionId WIFE = new MentionId(SOURCE, "m2");
    static final MentionId COURT = new MentionId(SOURCE, "m3");

    private StatementSamples() {}

    static Map<String, Claim> claims() {
        var claims = new LinkedHashMap<String, Claim>();
        claims.put("named", new Claim.Named("Айбек Үлгінов", Claim.NameKind.FULL, "Cyrl"));
        claims.put("described", new Claim.Described(Claim.Attribute.OCCUPATION, "teacher", ""));
        claims.put("born", new Claim.Born(new PartialDate("197X"), Ref.words("a village")));
        claims.put("kin", new Claim.Kin(Claim.Relation.HUSBAND, WIFE, ""));
        claims.put(
                "held",
                new Claim.Held(
                        Claim.HeldForm.CAMP,
                        Claim.Acknowledged.PLACE_WITHHELD,
                        Ref.NONE,
                        new Ref.To(COURT),
                        new PartialDate("2017-05~"),
                        new PartialDate("2018/.."),
                        PartialDate.NONE,
                        new Term("P1Y"),
                        "\"visiting\" relatives\nabroad"));
        claims.put(
                "sentenced",
                new Claim.Sentenced(
                        new Term("P13Y"), "espionage", new Ref.To(COURT), new PartialDate("2004")));
        claims.put(
                "moved", new Claim.Moved(Ref.words("prison"), Ref.words("camp"), PartialDate.NONE));
        claims.put(
                "released",
                new Claim.Released(new PartialDate("2019-XX-08"), "must report weekly"));
        claims.put(
                "disappeared",
                new Claim.Disappeared(
                        new PartialDate("XXXX-02-08"),
                        Ref.words("bus station"),
                        Ref.NONE,
                        List.of(WIFE)));
        claims.put(
                "heard",
                new Claim.Heard(
                        Claim.News.NONE_SINCE, PartialDate.NONE, new Term("PXY"), "telephone"));
        claims.put(
                "restricted",
                new Claim.Restricted(
                        Claim.Restriction.PASSPORT_TAKEN,
                        new PartialDate("2016"),
                        PartialDate.NONE));
        claims.put(
                "mistreated",
                new Claim.Mistreated("kept awake", new PartialDate("2018"), Ref.NONE));
        claims.put("died", new Claim.Died(new PartialDate("2020?"), Ref.words("hospital"), ""));
        claims.put(
                "appealed",
                new Claim.Appealed(
                        Claim.AppealKind.PROTEST,
                        Ref.words("consulate"),
                        "release",
                        List.of(MAN),
                        Ref.words("before the consulate"),
                        new PartialDate("XXXX-02-08"),
                        Claim.Amount.exactly(3)));
        claims.put(
                "answered",
                new Claim.Answered(Claim.AnswerKind.REFUSED, "would not meet", PartialDate.NONE));
        claims.put("depicted", new Claim.Depicted(1, new Locator.Region(1, 10, 20, 300, 400)));
        claims.put(
                "counted",
                new Claim.Counted(
                        "held in centres",
                        new Claim.Amount(
                                OptionalLong.empty(), OptionalLong.of(2_000_000), "as many as"),
                        Ref.words("the region"),
                        PartialDate.NONE));
        claims.put("noted", new Claim.Noted("posture", "said it was illegal"));
        return claims;
    }

    static Statement statement(Claim claim) {
        return new Statement(
                new StatementId(SOURCE, "s1"),
                new Speaker.Mentioned(WIFE),
                List.of(new Speaker.Mentioned(COURT), Speaker.Unstated.UNSTATED),
                MAN,
                claim,
                Stance.FEARS,
                Basis.TOLD_BY,
                Credibility.POSSIBLE,
                new PartialDate("2021-02-09"),
                List.of(
                        new Evidence(0, new Locator.Span(10, 20), "қорқады"),
                        new Evidence(1, new Locator.Moment(1_000, 2_500), "")),
                List.of(new StatementId(SOURCE, "s0")),
                List.of());
    }
}
