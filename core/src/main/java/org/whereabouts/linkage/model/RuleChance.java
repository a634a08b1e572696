package org.whereabouts.linkage.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.whereabouts.linkage.plan.BlockingRule;
import org.whereabouts.linkage.plan.Comparison;
import org.whereabouts.linkage.plan.Expression;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.table.Frequencies;

/// The chance that at least one of some rules finds a pair: with `m` the share of all matches that
/// the rules find, with `u` the share of all other pairs. Rules share columns, so chances are added
/// and taken off over all sets of rules (inclusion and exclusion); columns are taken for
/// independent, as everywhere in the model.
final class RuleChance {
    private final Plan plan;
    private final Frequencies frequencies;
    private final List<Set<String>> rules;

    /// @param rules of whole columns, each compared alone with the same value as its first level;
    ///   at most [Plan.Prior.FoundBy#LEARNED_RULES_MAX]
    RuleChance(Plan plan, Frequencies frequencies, List<BlockingRule> rules) {
        this.plan = plan;
        this.frequencies = frequencies;
        this.rules =
                rules.stream()
                        .map(r ->
                                r.on().stream()
                                        .map(Expression::column)
                                        .collect(Collectors.toUnmodifiableSet()))
                        .toList();
    }

    /// @param probabilities by comparison and grade
    double of(double[][] probabilities) {
        double sum = 0;
        for (int set = 1; set < 1 << rules.size(); set++) {
            var columns = new HashSet<String>();
            for (int r = 0; r < rules.size(); r++) {
                if ((set & (1 << r)) != 0) {
                    columns.addAll(rules.get(r));
                }
            }
            double all = Integer.bitCount(set) % 2 == 1 ? 1 : -1;
            for (String column : columns.stream().sorted().toList()) {
                all *= agree(column, probabilities);
            }
            sum += all;
        }
        return Math.min(1, Math.max(0, sum));
    }

    /// The chance that both records have a column and have the same in it.
    private double agree(String column, double[][] probabilities) {
        double filled =
                frequencies.filled(plan.columnIndex(column))
                        / (double) Math.max(1, frequencies.records());
        for (int c = 0; c < probabilities.length; c++) {
            Comparison comparison = plan.comparisons().get(c);
            if (comparison.comparesAlone(column)) {
                double same = 0;
                for (int level = 1; level <= comparison.sameLevels(); level++) {
                    same += probabilities[c][probabilities[c].length - level];
                }
                return filled * filled * same;
            }
        }
        throw new IllegalArgumentException("a column that is not compared alone");
    }
}
