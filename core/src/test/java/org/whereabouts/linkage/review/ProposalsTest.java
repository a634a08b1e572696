package org.whereabouts.linkage.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.whereabouts.linkage.InventedPeople;
import org.whereabouts.linkage.LinkSource;
import org.whereabouts.linkage.cluster.Constraints;
import org.whereabouts.linkage.engine.Linkage;
import org.whereabouts.linkage.engine.LocalEngine;
import org.whereabouts.linkage.plan.PlanReader;
import org.whereabouts.statement.Judgement.Verdict;

class ProposalsTest {

    private static Linkage link(Constraints constraints) {
        return new LocalEngine(PlanReader.read(InventedPeople.PLAN).orThrow(), 1, 1)
                .link(
                        LinkSource.of(InventedPeople.COLUMNS, InventedPeople.records(400, 22)),
                        constraints)
                .orThrow();
    }

    @Test
    void theMostInformativeComesFirst() {
        List<Proposal> proposals = Proposals.of(link(Constraints.NONE));
        assertTrue(proposals.size() > 50);
        for (int i = 1; i < proposals.size(); i++) {
            assertTrue(proposals.get(i - 1).information() >= proposals.get(i).information());
        }
        assertEquals(1, Proposals.entropy(0.5), 1e-12);
        assertTrue(Proposals.entropy(0.99) < Proposals.entropy(0.7));
    }

    @Test
    void whatIsJudgedIsNotAskedAgainAndWhatWasNotSureComesBackLast() {
        List<Proposal> before = Proposals.of(link(Constraints.NONE));
        var judged = before.get(0).pair();
        var unsure = before.get(1).pair();
        Map<Constraints.Pair, Verdict> decided = new HashMap<>();
        decided.put(new Constraints.Pair(judged.first(), judged.second()), Verdict.DIFFERENT);
        decided.put(new Constraints.Pair(unsure.first(), unsure.second()), Verdict.UNSURE);
        List<Proposal> after = Proposals.of(link(new Constraints(decided)));
        assertTrue(after.stream().noneMatch(p -> p.pair().equals(judged)));
        assertEquals(unsure, after.getLast().pair());
        assertEquals(Proposal.Why.UNSURE, after.getLast().why());
    }

    @Test
    void nobodyIsAskedWhatFollowsFromWhatWasJudged() {
        List<Proposal> proposals = Proposals.of(link(Constraints.NONE));
        var linkage = link(Constraints.NONE);
        long needed =
                linkage.clusters().groups().values().stream().mapToLong(c -> c.size() - 1L).sum();
        assertEquals(
                needed,
                proposals.stream().filter(p -> p.why() != Proposal.Why.JOIN).count(),
                "a cluster of n records needs n - 1 answers");
        Map<Constraints.Pair, Verdict> decided = new HashMap<>();
        var group =
                linkage.clusters().groups().values().stream()
                        .filter(c -> c.size() == 3)
                        .findFirst()
                        .orElseThrow();
        decided.put(new Constraints.Pair(group.get(0), group.get(1)), Verdict.SAME);
        decided.put(new Constraints.Pair(group.get(1), group.get(2)), Verdict.SAME);
        assertTrue(
                Proposals.of(link(new Constraints(decided))).stream()
                        .noneMatch(p ->
                                group.contains(p.pair().first())
                                        && group.contains(p.pair().second())));
        var join =
                proposals.stream()
                        .filter(p -> p.why() == Proposal.Why.JOIN)
                        .findFirst()
                        .orElseThrow()
                        .pair();
        var apart =
                new Constraints(
                        Map.of(
                                new Constraints.Pair(join.first(), join.second()),
                                Verdict.DIFFERENT));
        var clusters = link(apart).clusters();
        int one = clusters.ids().indexOf(join.first());
        int other = clusters.ids().indexOf(join.second());
        assertTrue(
                Proposals.of(link(apart)).stream()
                        .noneMatch(p ->
                                joins(clusters, p, one, other) || joins(clusters, p, other, one)),
                "no other pair of the two clusters is asked about instead");
    }

    private static boolean joins(
            org.whereabouts.linkage.cluster.Clusters clusters, Proposal p, int one, int other) {
        return clusters.together(clusters.ids().indexOf(p.pair().first()), one)
                && clusters.together(clusters.ids().indexOf(p.pair().second()), other);
    }
}
