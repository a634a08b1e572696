package org.whereabouts.linkage.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.whereabouts.linkage.InventedPeople;
import org.whereabouts.linkage.LinkRecord;
import org.whereabouts.linkage.LinkSource;
import org.whereabouts.linkage.LinkageContract;
import org.whereabouts.linkage.block.Candidates;
import org.whereabouts.linkage.cluster.Constraints;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.plan.PlanReader;
import org.whereabouts.statement.Judgement;

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
        List<LinkedPair> all2 =
                whole.linkedPairs().stream()
                        .filter(p -> p.first().endsWith("-2") || p.second().endsWith("-2"))
                        .toList();
        var byRules = new HashSet<List<String>>();
        Candidates.walk(
                whole.table(),
                (_, _, _, a, b) -> {
                    byRules.add(List.of(whole.table().id(a), whole.table().id(b)));
                    byRules.add(List.of(whole.table().id(b), whole.table().id(a)));
                });
        Predicate<LinkedPair> made = p -> byRules.contains(List.of(p.first(), p.second()));
        List<LinkedPair> expected = all2.stream().filter(made).toList();
        assertTrue(expected.size() > 100);
        assertEquals(expected, grown.linkedPairs().stream().filter(made).toList());
        // Chains over links of two existing records are not seen here, unless they are judged.
        assertTrue(all2.containsAll(grown.linkedPairs()));
    }

    @Test
    void aNewRecordIsComparedWithAllThatItsPartnerIsJudgedToBe() {
        var existing =
                List.of(
                        record("e-0", "aidos", "qaraqshiev", "1971-03-04"),
                        record("e-1", "zhanibek", "qaraqshiev", "1980-01-01"));
        var added = List.of(record("n-0", "zhanibek", "qaraqshiev", "1980-01-01"));
        var people = LinkSource.of(InventedPeople.COLUMNS, InventedPeople.records(300, 4));
        var model = new LocalEngine(PLAN, 1, 1).link(people, Constraints.NONE).orThrow().model();
        var same = Map.of(new Constraints.Pair("e-0", "e-1"), Judgement.Verdict.SAME);
        var compared = new ArrayList<Long>();
        for (var judged : List.of(Constraints.NONE, new Constraints(same))) {
            var grown =
                    new LocalEngine(PLAN, 1, 1)
                            .linkNew(
                                    LinkSource.of(InventedPeople.COLUMNS, existing),
                                    LinkSource.of(InventedPeople.COLUMNS, added),
                                    model,
                                    judged)
                            .orThrow();
            compared.add(grown.comparedPairs());
        }
        assertEquals(List.of(1L, 2L), compared);
    }

    private static LinkRecord record(String id, String given, String family, String born) {
        return new LinkRecord(id, "", List.of(given, family, born, ""));
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
