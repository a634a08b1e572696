package org.whereabouts.app.cli.link;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.whereabouts.app.linking.Linking;
import org.whereabouts.linkage.block.CapReport;
import org.whereabouts.linkage.cluster.LinkedGroups;
import org.whereabouts.linkage.engine.Linkage;
import org.whereabouts.linkage.engine.LinkedPair;
import org.whereabouts.linkage.explain.BlockingMisses;
import org.whereabouts.linkage.explain.Bridges;
import org.whereabouts.linkage.explain.Thresholds;
import org.whereabouts.linkage.explain.Unlinkable;
import org.whereabouts.linkage.model.Model;

/// What linking may have missed, and where it stands on one leg. Ids and numbers only.
final class LinkReport {
    private static final int SHOWN_MAX = 20;

    private final Linking linking;
    private final Linkage linkage;
    private final double match;

    LinkReport(Linking linking) {
        this.linking = linking;
        this.linkage = linking.linkage();
        match = linkage.table().layout().plan().grouping().match();
    }

    void print(PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%,d mentions of people, %,d pairs compared, %,d kept.%n",
                linking.people(),
                linkage.comparedPairs(),
                linkage.pairs().size());
        rules(out);
        unlinkable(out);
        misses(out);
        bridges(out);
        contradictions(out);
        thresholds(out);
    }

    private void rules(PrintWriter out) {
        out.println("Blocking rules (what mentions must share to be compared at all):");
        for (CapReport rule : linkage.rules()) {
            out.printf(
                    Locale.ROOT,
                    "  %-44s %,d pairs, greatest block %,d%n",
                    rule.rule(),
                    rule.pairs(),
                    rule.greatestBlock());
            if (rule.capped()) {
                out.printf(
                        Locale.ROOT,
                        "    %,d blocks over the cap, %,d of them left out: %,d pairs were not compared by this rule%n",
                        rule.blocksCapped(),
                        rule.blocksLeftOut(),
                        rule.pairsUncapped() - rule.pairs());
            }
        }
        var second = linkage.second();
        if (second.pairs() > 0 || second.tooGreat() > 0) {
            out.printf(
                    Locale.ROOT,
                    "  %-44s %,d pairs, greatest group %,d%n",
                    "pairs missing in groups that links connect",
                    second.pairs(),
                    second.greatest());
        }
        if (second.tooGreat() > 0) {
            out.printf(
                    Locale.ROOT,
                    "    %,d groups have more than %,d mentions and were left as they were%n",
                    second.tooGreat(),
                    LinkedGroups.NODES_MAX);
        }
    }

    private void unlinkable(PrintWriter out) {
        List<Unlinkable> thin = Unlinkable.of(linkage.table(), linkage.model(), match);
        out.printf(
                Locale.ROOT,
                "%,d mentions say too little to be linked by the model: not even their own copy would reach %.0f %%.%n",
                thin.size(),
                100 * match);
        thin.stream()
                .limit(SHOWN_MAX)
                .forEach(u -> out.printf(Locale.ROOT, "  %s  %+.1f bits%n", u.id(), u.weight()));
        more(out, thin.size());
    }

    private void misses(PrintWriter out) {
        BlockingMisses misses = BlockingMisses.of(linkage);
        out.printf(
                Locale.ROOT,
                "Of the pairs that link, %s are made by 1, 2, ... rules. By their overlap at least %.0f more are made by"
                        + " none (a lower bound).%n",
                misses.byRules(),
                misses.missedAtLeast());
    }

    private void bridges(PrintWriter out) {
        double least = Model.weightOf(match);
        List<LinkedPair> linking =
                linkage.linkedPairs().stream().filter(p -> p.weight() >= least).toList();
        List<Bridges> bridges = Bridges.of(linking);
        out.printf(
                Locale.ROOT,
                "%,d pairs alone hold two groups of mentions together; judge them first.%n",
                bridges.size());
        bridges.stream()
                .limit(SHOWN_MAX)
                .forEach(b ->
                        out.printf(
                                Locale.ROOT,
                                "  %s  %d and %d mentions, %+.1f bits%n",
                                PairIds.of(b.pair()),
                                b.left(),
                                b.right(),
                                b.pair().weight()));
        more(out, bridges.size());
    }

    private void contradictions(PrintWriter out) {
        var found = linkage.clusters().contradictions();
        if (!found.isEmpty()) {
            out.println("Judgements that contradict each other; the mentions stay apart:");
            found.stream()
                    .limit(SHOWN_MAX)
                    .forEach(c -> out.println("  " + c.first() + "  " + c.second()));
            more(out, found.size());
        }
    }

    private void thresholds(PrintWriter out) {
        out.println("If the model's probabilities are right, a threshold would give:");
        for (Thresholds.Line line : Thresholds.of(linkage.linkedPairs())) {
            out.printf(
                    Locale.ROOT,
                    "  %5.1f %%  %,6d links, %.1f of them wrong, %.1f missed%n",
                    100 * line.probability(),
                    line.linked(),
                    line.falseExpected(),
                    line.missedExpected());
        }
    }

    private static void more(PrintWriter out, int size) {
        if (size > SHOWN_MAX) {
            out.println("  and " + (size - SHOWN_MAX) + " more");
        }
    }
}
