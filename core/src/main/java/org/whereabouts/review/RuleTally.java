package org.whereabouts.review;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// How people decided on the proposals of one rule.
///
/// @param accepted right as proposed
/// @param changed right after a change
/// @param rejected wrong
/// @param seconds spent on all of them
public record RuleTally(String rule, int accepted, int changed, int rejected, long seconds) {
    /// A rule is not judged before so many decisions.
    public static final int DECISIONS_MIN = 12;

    /// A rule mutes itself when even the upper bound of its precision lies below this: then it
    /// costs more work than it saves.
    public static final double PRECISION_MIN = 0.5;

    /// The normal quantile of a two-sided interval of 95 %.
    private static final double Z = 1.959963984540054;

    /// How many decisions there were.
    public int decisions() {
        return accepted + changed + rejected;
    }

    /// The share that was recorded, changed or not; 0 without decisions.
    public double precision() {
        return decisions() == 0 ? 0 : (accepted + changed) / (double) decisions();
    }

    /// The upper end of the 95 % score interval of the precision: Wilson, "Probable inference, the
    /// law of succession, and statistical inference", JASA 22 (1927), p. 209-212. 1 without
    /// decisions.
    public double precisionMax() {
        int n = decisions();
        if (n == 0) {
            return 1;
        }
        double p = precision();
        double middle = p + Z * Z / (2 * n);
        double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n));
        return (middle + half) / (1 + Z * Z / n);
    }

    /// Whether the rule's proposals are held back until somebody asks for them.
    public boolean muted() {
        return decisions() >= DECISIONS_MIN && precisionMax() < PRECISION_MIN;
    }

    /// The tallies of all rules that were decided on, by rule.
    public static Map<String, RuleTally> of(Collection<Drafts> drafts) {
        var tallies = new TreeMap<String, RuleTally>();
        for (Drafts each : drafts) {
            for (Decision decision : each.decisions()) {
                if (decision.verdict() != Decision.Verdict.ADDED) {
                    tallies.merge(decision.rule(), one(decision), RuleTally::plus);
                }
            }
        }
        return new LinkedHashMap<>(tallies);
    }

    private static RuleTally one(Decision d) {
        return switch (d.verdict()) {
            case ACCEPTED -> new RuleTally(d.rule(), 1, 0, 0, d.seconds());
            case CHANGED -> new RuleTally(d.rule(), 0, 1, 0, d.seconds());
            case REJECTED -> new RuleTally(d.rule(), 0, 0, 1, d.seconds());
            case ADDED -> new RuleTally(d.rule(), 0, 0, 0, 0);
        };
    }

    private RuleTally plus(RuleTally other) {
        return new RuleTally(
                rule,
                accepted + other.accepted,
                changed + other.changed,
                rejected + other.rejected,
                seconds + other.seconds);
    }
}
