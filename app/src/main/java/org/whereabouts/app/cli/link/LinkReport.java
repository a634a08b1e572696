package org.whereabouts.app.cli.link;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.whereabouts.app.cli.parts.Plural;
import org.whereabouts.app.linking.Linking;
import org.whereabouts.linkage.LinkRecord;
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
                "%s of people, %s compared, %,d kept.%n",
                Plural.of(linking.people(), "mention"),
                Plural.of(linkage.comparedPairs(), "pair"),
                linkage.pairs().size());
        rules(out);
        unlinkable(out);
        misses(out);
        bridges(out);
        contradictions(out);
        thresholds(out);
    }

    private void rules(PrintWriter out) {
        out.println(
                "Blocking rules (what two mentions must share to be compared at all; a pair that several rules make is"
                        + " compared once):");
        for (CapReport rule : linkage.rules()) {
            out.printf(
                    Locale.ROOT,
                    "  %-44s %s, greatest block %,d%n",
                    rule.rule(),
                    Plural.of(rule.pairs(), "pair"),
                    rule.greatestBlock());
            if (rule.capped()) {
                out.printf(
                        Locale.ROOT,
                        "    %s over the cap, %,d of them left out; not compared by this rule: %s%n",
                        Plural.of(rule.blocksCapped(), "block"),
                        rule.blocksLeftOut(),
                        Plural.of(rule.pairsUncapped() - rule.pairs(), "pair"));
            }
        }
        var second = linkage.second();
        if (second.pairs() > 0 || second.tooGreat() > 0) {
            out.printf(
                    Locale.ROOT,
                    "  %-44s %s, greatest group %,d%n",
                    "pairs missing in groups that links connect",
                    Plural.of(second.pairs(), "pair"),
                    second.greatest());
        }
        if (second.tooGreat() > 0) {
            out.printf(
                    Locale.ROOT,
                    "    left as they were, because they have more than %2$,d mentions: %1$s%n",
                    Plural.of(second.tooGreat(), "group"),
                    LinkedGroups.NODES_MAX);
        }
    }

    private void unlinkable(PrintWriter out) {
        List<Unlinkable> thin = Unlinkable.of(linkage.table(), linkage.model(), match);
        out.printf(
                Locale.ROOT,
                "%s too little to be linked by the model: even a second mention that says the very same"
                        + " would not reach %.0f %%. A name, a date of birth or a relative would help.%n",
                Plural.of(thin.size(), "mention says", "mentions say"),
                100 * match);
        thin.stream()
                .limit(SHOWN_MAX)
                .forEach(u ->
                        out.printf(
                                Locale.ROOT,
                                "  %s  %+.1f bits, says: %s%n",
                                u.id(),
                                u.weight(),
                                says(u)));
        more(out, thin.size());
    }

    /// Of what a mention says something; never what.
    private String says(Unlinkable thin) {
        List<String> cells = linking.record(thin.id()).map(LinkRecord::cells).orElse(List.of());
        String columns =
                IntStream.range(0, cells.size())
                        .filter(c -> !cells.get(c).isEmpty())
                        .mapToObj(c -> linking.columns().get(c).replace('_', ' '))
                        .collect(Collectors.joining(", "));
        return columns.isEmpty() ? "nothing that is compared" : columns;
    }

    private void misses(PrintWriter out) {
        BlockingMisses misses = BlockingMisses.of(linkage);
        List<Long> by = misses.byRules();
        String counted =
                IntStream.range(0, by.size())
                        .filter(i -> by.get(i) > 0)
                        .mapToObj(i ->
                                String.format(
                                        Locale.ROOT,
                                        "%,d %s",
                                        by.get(i),
                                        i == 0
                                                ? "alone"
                                                : "together with "
                                                        + i
                                                        + (i == 1 ? " other" : " others")))
                        .collect(Collectors.joining(", "));
        if (counted.isEmpty()) {
            out.println(
                    "No pair reaches the threshold, so what the rules miss cannot be estimated.");
            return;
        }
        out.printf(
                Locale.ROOT,
                "Of the pairs that reach %.0f %%, rules make %s. As far as the rules overlap, at least %.0f more such pairs are made"
                        + " by no rule and were never compared.%n",
                100 * match,
                counted,
                misses.missedAtLeast());
    }

    private void bridges(PrintWriter out) {
        double least = Model.weightOf(match);
        List<LinkedPair> linking =
                linkage.linkedPairs().stream().filter(p -> p.weight() >= least).toList();
        List<Bridges> bridges = Bridges.of(linking);
        out.println(
                bridges.isEmpty()
                        ? "No two groups of mentions hang together by one pair alone."
                        : String.format(
                                Locale.ROOT,
                                "Pairs that alone hold two groups of mentions together; judge them first: %,d",
                                bridges.size()));
        bridges.stream()
                .limit(SHOWN_MAX)
                .forEach(b ->
                        out.printf(
                                Locale.ROOT,
                                "  %s  between %s and %,d, %+.1f bits%n",
                                PairIds.of(b.pair()),
                                Plural.of(b.left(), "mention"),
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
        out.printf(
                Locale.ROOT,
                "If the model's probabilities are right, linking all pairs from a probability on would give (the plan says"
                        + " %.0f %%; nothing is linked but by a judgement):%n",
                100 * match);
        for (Thresholds.Line line : Thresholds.of(linkage.linkedPairs())) {
            out.printf(
                    Locale.ROOT,
                    "  %5.1f %%  %12s, %.1f wrong, %.1f missed%n",
                    100 * line.probability(),
                    Plural.of(line.linked(), "link"),
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
