package org.whereabouts.linkage.explain;

import java.util.Arrays;
import org.whereabouts.linkage.block.RuleKeys;
import org.whereabouts.linkage.engine.Linkage;
import org.whereabouts.linkage.model.Model;

/// How many matching pairs no blocking rule makes, estimated from how many rules make each pair
/// that links: the rules are lists that overlap, and the pairs on no list follow from those on one
/// and on two. Chao's lower bound (1987, Biometrics 43(4), 783-791, equation 2, with the bias
/// correction of Chao 1989): `f1 (f1 - 1) / (2 (f2 + 1))`.
///
/// It is a lower bound: pairs that agree on nothing a rule asks are more than it says.
///
/// @param byRules how many linking pairs are made by exactly so many rules, from one
/// @param missedAtLeast the estimate
public record BlockingMisses(java.util.List<Long> byRules, double missedAtLeast) {

    public BlockingMisses {
        byRules = java.util.List.copyOf(byRules);
    }

    /// The estimate for a linkage. Caps are not counted as misses of a rule.
    public static BlockingMisses of(Linkage linkage) {
        var table = linkage.table();
        var plan = table.layout().plan();
        RuleKeys[] rules =
                plan.blocking().stream()
                        .map(rule -> new RuleKeys(table, rule))
                        .toArray(RuleKeys[]::new);
        var counts = new long[rules.length];
        double least = Model.weightOf(plan.grouping().match());
        for (int p = 0; p < linkage.pairs().size(); p++) {
            if (linkage.pairs().weight(p) < least) {
                continue;
            }
            int made = 0;
            for (RuleKeys rule : rules) {
                made += rule.meet(linkage.pairs().first(p), linkage.pairs().second(p)) ? 1 : 0;
            }
            if (made > 0) {
                counts[made - 1]++;
            }
        }
        double once = counts[0];
        double twice = counts.length > 1 ? counts[1] : 0;
        return new BlockingMisses(
                Arrays.stream(counts).boxed().toList(), once * (once - 1) / (2 * (twice + 1)));
    }

    /// The part of matching pairs that blocking finds, at most.
    public double recallAtMost() {
        double found = byRules.stream().mapToLong(Long::longValue).sum();
        return found == 0 ? 1 : found / (found + missedAtLeast);
    }
}
