package org.whereabouts.linkage.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.linkage.InventedPeople;
import org.whereabouts.linkage.LinkSource;
import org.whereabouts.linkage.LinkageContract;
import org.whereabouts.linkage.cluster.Constraints;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.plan.PlanReader;

class LocalEngineTest implements LinkageContract {
    private static final Plan PLAN = PlanReader.read(InventedPeople.PLAN).orThrow();

    @Override
    public Found link(Plan plan, LinkSource source, Constraints constraints, long seed) {
        return switch (new LocalEngine(plan, 3, seed).link(source, constraints)) {
            case Outcome.Refused(var faults) -> new Found.Refused(faults);
            case Outcome.Linked(var linkage) ->
                    new Found.Links(linkage.linkedPairs(), linkage.clusters().groups());
        };
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        var records = LinkSource.of(InventedPeople.COLUMNS, InventedPeople.records(4000, 3));
        var one = new LocalEngine(PLAN, 1, 5).link(records, Constraints.NONE).orThrow();
        for (int threads : new int[] {2, 5}) {
            var more = new LocalEngine(PLAN, threads, 5).link(records, Constraints.NONE).orThrow();
            assertEquals(one.model(), more.model());
            assertEquals(one.linkedPairs(), more.linkedPairs());
            assertEquals(one.clusters().groups(), more.clusters().groups());
        }
    }

    @Test
    void anotherSeedSamplesOtherPairs() {
        String sampling =
                InventedPeople.PLAN.replace(
                        "sample_pairs: 60000", "sample_pairs: 500, training_pairs: 500");
        Plan plan = PlanReader.read(sampling).orThrow();
        var records = LinkSource.of(InventedPeople.COLUMNS, InventedPeople.records(500, 3));
        var one = new LocalEngine(plan, 1, 1).link(records, Constraints.NONE).orThrow();
        var other = new LocalEngine(plan, 1, 2).link(records, Constraints.NONE).orThrow();
        assertNotEquals(one.model(), other.model());
    }

    @Test
    void newRecordsAreLinkedToExistingOnesAndExistingOnesAreNotComparedAgain() {
        var all = InventedPeople.records(600, 4);
        var existing = all.stream().filter(r -> !r.source().equals("list2")).toList();
        var added = all.stream().filter(r -> r.source().equals("list2")).toList();
        var whole =
                new LocalEngine(PLAN, 2, 1)
                        .link(LinkSource.of(InventedPeople.COLUMNS, all), Constraints.NONE)
                        .orThrow();
        var grown =
                new LocalEngine(PLAN, 2, 1)
                        .linkNew(
                                LinkSource.of(InventedPeople.COLUMNS, existing),
                                LinkSource.of(InventedPeople.COLUMNS, added),
                                whole.model(),
                                Constraints.NONE)
                        .orThrow();
        List<LinkedPair> expected =
                whole.linkedPairs().stream()
                        .filter(p -> p.first().endsWith("-2") || p.second().endsWith("-2"))
                        .toList();
        assertTrue(expected.size() > 100);
        assertEquals(expected, grown.linkedPairs());
    }

    @Test
    void aCappedBlockIsNarrowedAndReported() {
        String capped =
                InventedPeople.PLAN.replace("on: [family, town], cap: 40", "on: [town], cap: 40");
        Plan plan = PlanReader.read(capped).orThrow();
        var linkage =
                new LocalEngine(plan, 2, 1)
                        .link(
                                LinkSource.of(
                                        InventedPeople.COLUMNS, InventedPeople.records(1500, 3)),
                                Constraints.NONE)
                        .orThrow();
        var report = linkage.rules().getLast();
        assertEquals(8, report.blocksCapped());
        assertTrue(report.pairs() > 0 && report.pairs() * 20 < report.pairsUncapped());
    }
}
