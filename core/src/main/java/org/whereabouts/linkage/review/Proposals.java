package org.whereabouts.linkage.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whereabouts.linkage.cluster.Clusters;
import org.whereabouts.linkage.engine.Linkage;
import org.whereabouts.linkage.engine.LinkedPair;
import org.whereabouts.linkage.explain.Bridges;
import org.whereabouts.linkage.model.Model;
import org.whereabouts.statement.Judgement;

/// Orders the pairs of a linkage for review, the most informative first: the entropy of the model's
/// probability (Shannon 1948, Bell System Technical Journal 27, 379-423) times the number of record
/// pairs that the answer decides. Two clusters are asked about once, by their strongest pair, and a
/// cluster by no more pairs than hold it together. What is judged is not asked again, not through
/// others either; what was not sure comes back at the end.
public final class Proposals {
    private Proposals() {}

    /// The proposals of a linkage.
    public static List<Proposal> of(Linkage linkage) {
        Clusters clusters = linkage.clusters();
        var nodes = new HashMap<String, Integer>();
        for (int node = 0; node < clusters.ids().size(); node++) {
            nodes.put(clusters.ids().get(node), node);
        }
        var sizes = new HashMap<Integer, Integer>();
        nodes.values().forEach(node -> sizes.merge(clusters.naming(node), 1, Integer::sum));
        List<LinkedPair> strongestFirst = new ArrayList<>(linkage.linkedPairs());
        strongestFirst.sort(
                Comparator.comparingDouble((LinkedPair p) -> -p.weight())
                        .thenComparing(LinkedPair::first)
                        .thenComparing(LinkedPair::second));
        double match = Model.weightOf(linkage.table().layout().plan().grouping().match());
        var bridges = new HashMap<LinkedPair, Bridges>();
        List<LinkedPair> inside =
                strongestFirst.stream()
                        .filter(p -> p.weight() >= match && together(clusters, nodes, p))
                        .toList();
        Bridges.of(inside).forEach(b -> bridges.put(b.pair(), b));
        double least = Model.weightOf(linkage.table().layout().plan().grouping().keep());
        var between = new Between(linkage, clusters, nodes);
        var settled = new Settled(linkage.constraints(), clusters, nodes);
        var result = new ArrayList<Proposal>();
        for (LinkedPair pair : strongestFirst) {
            Optional<Judgement.Verdict> verdict =
                    linkage.constraints().verdict(pair.first(), pair.second());
            if (verdict.isPresent()) {
                if (verdict.get() == Judgement.Verdict.UNSURE) {
                    result.add(new Proposal(pair, Proposal.Why.UNSURE, pair.weight(), 0));
                }
                continue;
            }
            int a = nodes.getOrDefault(pair.first(), 0);
            int b = nodes.getOrDefault(pair.second(), 0);
            if (clusters.together(a, b)) {
                if (settled.confirm(a, b)) {
                    Bridges bridge = bridges.get(pair);
                    result.add(
                            bridge == null
                                    ? proposal(pair, Proposal.Why.CONFIRM, 1)
                                    : proposal(
                                            pair,
                                            Proposal.Why.BRIDGE,
                                            (double) bridge.left() * bridge.right()));
                }
            } else if (settled.join(clusters.naming(a), clusters.naming(b))) {
                double decided =
                        (double) sizes.getOrDefault(clusters.naming(a), 1)
                                * sizes.getOrDefault(clusters.naming(b), 1);
                double bits = between.bits(clusters.naming(a), clusters.naming(b));
                if (bits >= least) {
                    result.add(
                            new Proposal(
                                    pair,
                                    Proposal.Why.JOIN,
                                    bits,
                                    entropy(Model.probability(bits)) * decided));
                }
            }
        }
        result.sort(
                Comparator.comparing((Proposal p) -> p.why() == Proposal.Why.UNSURE)
                        .thenComparingDouble(p -> -p.information())
                        .thenComparing(p -> p.pair().first())
                        .thenComparing(p -> p.pair().second()));
        return result;
    }

    private static boolean together(
            Clusters clusters, Map<String, Integer> nodes, LinkedPair pair) {
        return clusters.together(
                nodes.getOrDefault(pair.first(), 0), nodes.getOrDefault(pair.second(), 0));
    }

    private static Proposal proposal(LinkedPair pair, Proposal.Why why, double decided) {
        return new Proposal(pair, why, pair.weight(), entropy(pair.probability()) * decided);
    }

    /// Bits that the answer to a question of this probability gives.
    static double entropy(double p) {
        if (p <= 0 || p >= 1) {
            return 0;
        }
        return -(p * Math.log(p) + (1 - p) * Math.log(1 - p)) / Math.log(2);
    }
}
