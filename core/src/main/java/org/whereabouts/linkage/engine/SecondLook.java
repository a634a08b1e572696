package org.whereabouts.linkage.engine;

import java.util.HashMap;
import java.util.List;
import org.whereabouts.linkage.cluster.Constraints;
import org.whereabouts.linkage.cluster.Edges;
import org.whereabouts.linkage.cluster.LinkedGroups;
import org.whereabouts.linkage.compare.PairComparer;
import org.whereabouts.linkage.compare.Patterns;
import org.whereabouts.linkage.model.Model;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.score.ScoredPairs;
import org.whereabouts.linkage.score.Scorer;
import org.whereabouts.linkage.table.Table;
import org.whereabouts.statement.Judgement;

/// Compares the pairs that blocking did not make inside groups that links connect: two records that
/// a third one links may share no blocking key, and whether all three are one person is told by
/// that pair too. One per thread.
public final class SecondLook {
    private final Table table;
    private final int firstNew;
    private final Model model;
    private final PairComparer comparer;
    private final Scorer scorer;
    private long compared;

    /// Which pairs of a group were kept before.
    @FunctionalInterface
    public interface Known {
        /// Whether the pair at two places of the group was.
        boolean pair(int i, int j);
    }

    /// What was compared in this step.
    ///
    /// @param pairs that were missing in groups
    /// @param greatest records of the greatest group
    /// @param tooGreat groups of more than [LinkedGroups#NODES_MAX] records, which were left alone
    public record Report(long pairs, int greatest, int tooGreat) {

        /// What these groups ask for.
        public static Report of(LinkedGroups groups) {
            return new Report(groups.missing(), groups.greatest(), groups.tooGreat());
        }
    }

    /// @param firstNew rows from this one on are new; only pairs with a new row are made
    public SecondLook(Table table, Model model, int firstNew) {
        this.table = table;
        this.model = model;
        this.firstNew = firstNew;
        comparer = new PairComparer(table);
        scorer = new Scorer(table, model, Model.weightOf(table.layout().plan().grouping().keep()));
    }

    /// Compares the pairs of all groups of a table that holds every record.
    ///
    /// @param found the pairs kept so far; the new ones come behind them
    /// @param silent takes the pairs that neither link nor contradict
    /// @param constraints judgements that connect records as links do
    Report look(ScoredPairs found, ScoredPairs silent, Constraints constraints) {
        var edges = new Edges();
        for (int p = 0; p < found.size(); p++) {
            edges.add(found.first(p), found.second(p), found.weight(p));
        }
        double least = Model.weightOf(table.layout().plan().grouping().match());
        var groups = new LinkedGroups(table.rows(), edges, least, same(constraints));
        for (int[] group : groups.groups()) {
            compare(group, (i, j) -> groups.known(group[i], group[j]), found, silent);
        }
        return Report.of(groups);
    }

    private List<int[]> same(Constraints constraints) {
        if (constraints.decided().isEmpty()) {
            return List.of();
        }
        var rows = new HashMap<String, Integer>();
        for (int row = 0; row < table.rows(); row++) {
            rows.put(table.id(row), row);
        }
        return constraints.numbers(Judgement.Verdict.SAME, id -> rows.getOrDefault(id, -1));
    }

    /// Compares the pairs of one group that are not known.
    ///
    /// @param group rows
    /// @param kept takes the pairs of the plan's `keep` probability or more
    /// @param silent takes the pairs that neither link nor contradict
    public void compare(int[] group, Known known, ScoredPairs kept, ScoredPairs silent) {
        int width = table.layout().width();
        boolean across = table.layout().plan().mode() == Plan.Mode.ACROSS_SOURCES;
        int source = table.layout().sourceSlot();
        var rows = new int[group.length * width];
        for (int i = 0; i < group.length; i++) {
            table.copy(group[i], rows, i * width);
        }
        for (int i = 0; i < group.length; i++) {
            for (int j = i + 1; j < group.length; j++) {
                int a = i * width;
                int b = j * width;
                if ((group[i] < firstNew && group[j] < firstNew)
                        || (across && rows[a + source] == rows[b + source])
                        || known.pair(i, j)) {
                    continue;
                }
                compared++;
                int before = kept.size();
                scorer.score(rows, a, b, group[i], group[j], kept);
                if (kept.size() == before) {
                    long pattern = comparer.pattern(rows, a, rows, b);
                    if (!model.contradicts(comparer.patterns(), pattern)) {
                        silent.add(group[i], group[j], Edges.SILENT, pattern);
                    }
                }
            }
        }
    }

    /// How many pairs were compared.
    public long compared() {
        return compared;
    }

    /// The weight with which a kept pair takes part in clusters: [Edges#SILENT] where a low weight
    /// comes from little that both say, and not from anything that differs.
    public static double inClusters(Model model, Patterns patterns, double weight, long pattern) {
        return weight < 0 && !model.contradicts(patterns, pattern) ? Edges.SILENT : weight;
    }
}
