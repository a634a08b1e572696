package org.whereabouts.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.whereabouts.linkage.cluster.Constraints;
import org.whereabouts.linkage.engine.LinkedPair;
import org.whereabouts.linkage.engine.LocalEngine;
import org.whereabouts.linkage.engine.Outcome;
import org.whereabouts.linkage.people.PeoplePlan;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.plan.PlanFault;
import org.whereabouts.linkage.plan.PlanReader;
import org.whereabouts.statement.Judgement;

/// What every engine keeps: the same pairs, weights and clusters for the same records, plan, seed
/// and constraints.
public interface LinkageContract {

    /// What an engine found, or why it refused.
    sealed interface Found {
        /// Pairs in the order of ids, and clusters of two or more.
        record Links(List<LinkedPair> pairs, SortedMap<String, List<String>> clusters)
                implements Found {}

        /// The plan does not fit the records.
        record Refused(List<PlanFault> faults) implements Found {}
    }

    /// Links with the engine under test.
    Found link(Plan plan, LinkSource source, Constraints constraints, long seed);

    /// The local engine with one thread: what the others are compared with.
    static Found local(Plan plan, LinkSource source, Constraints constraints, long seed) {
        return switch (new LocalEngine(plan, 1, seed).link(source, constraints)) {
            case Outcome.Refused(var faults) -> new Found.Refused(faults);
            case Outcome.Linked(var linkage) ->
                    new Found.Links(linkage.linkedPairs(), linkage.clusters().groups());
        };
    }

    private static Plan plan() {
        return PlanReader.read(InventedPeople.PLAN).orThrow();
    }

    private static LinkSource source(List<LinkRecord> records) {
        return LinkSource.of(InventedPeople.COLUMNS, records);
    }

    private static Found.Links links(Found found) {
        return assertInstanceOf(Found.Links.class, found);
    }

    @Test
    default void pairsWeightsAndClustersAreThoseOfTheLocalEngine() {
        var records = source(InventedPeople.records(700, 5));
        var expected = links(local(plan(), records, Constraints.NONE, 7));
        var actual = links(link(plan(), records, Constraints.NONE, 7));
        assertTrue(expected.pairs().size() > 500, () -> "pairs: " + expected.pairs().size());
        assertEquals(expected.pairs(), actual.pairs());
        assertEquals(expected.clusters(), actual.clusters());
    }

    @Test
    default void theDefaultPlanForPeopleGivesTheSamePairsInTwoScripts() {
        var records =
                LinkSource.of(InventedPeople.PEOPLE_COLUMNS, InventedPeople.inTwoScripts(400, 12));
        var expected = links(local(PeoplePlan.read(), records, Constraints.NONE, 3));
        var actual = links(link(PeoplePlan.read(), records, Constraints.NONE, 3));
        assertTrue(expected.pairs().size() > 200, () -> "pairs: " + expected.pairs().size());
        assertEquals(expected.pairs(), actual.pairs());
        assertEquals(expected.clusters(), actual.clusters());
    }

    @Test
    default void mostTruePairsAreFoundAndFewOthers() {
        var found =
                links(link(plan(), source(InventedPeople.records(700, 6)), Constraints.NONE, 1));
        Map<String, Integer> sizes = new HashMap<>();
        InventedPeople.records(700, 6).forEach(r -> sizes.merge(entity(r.id()), 1, Integer::sum));
        long wanted = sizes.values().stream().mapToLong(n -> n * (n - 1L) / 2).sum();
        long right = 0;
        long given = 0;
        for (List<String> members : found.clusters().values()) {
            for (int i = 0; i < members.size(); i++) {
                for (int j = i + 1; j < members.size(); j++) {
                    given++;
                    right += entity(members.get(i)).equals(entity(members.get(j))) ? 1 : 0;
                }
            }
        }
        double f1 = 2.0 * right / (wanted + given);
        assertTrue(f1 > 0.85, "F1 " + f1);
    }

    @Test
    default void theOrderOfTheRecordsChangesNothing() {
        var records = new ArrayList<>(InventedPeople.records(300, 8));
        var first = link(plan(), source(records), Constraints.NONE, 3);
        Collections.shuffle(records, new Random(4));
        var second = link(plan(), source(records), Constraints.NONE, 3);
        assertEquals(first, second);
    }

    @Test
    default void judgementsWinOverEveryWeight() {
        var records = InventedPeople.records(200, 9);
        var before = links(link(plan(), source(records), Constraints.NONE, 1));
        List<String> cluster = before.clusters().values().iterator().next();
        String far =
                records.stream()
                        .map(LinkRecord::id)
                        .filter(id ->
                                before.clusters().values().stream().noneMatch(c -> c.contains(id)))
                        .findFirst()
                        .orElseThrow();
        var apart = new Constraints.Pair(cluster.get(0), cluster.get(1));
        var same = new Constraints.Pair(cluster.get(0), far);
        var judged =
                new Constraints(
                        Map.of(apart, Judgement.Verdict.DIFFERENT, same, Judgement.Verdict.SAME));
        var after = links(link(plan(), source(records), judged, 1));
        List<String> joined =
                after.clusters().values().stream()
                        .filter(c -> c.contains(far))
                        .findFirst()
                        .orElseThrow();
        assertTrue(joined.contains(cluster.get(0)), "judged the same");
        assertFalse(joined.contains(cluster.get(1)), "judged different");
    }

    @Test
    default void aPairThatOnlyAThirdRecordConnectsIsComparedToo() {
        var records = new ArrayList<>(InventedPeople.records(300, 11));
        records.add(new LinkRecord("m-0", "", List.of("zhanibek", "qaraqshiev", "1971-03-04", "")));
        records.add(new LinkRecord("m-1", "", List.of("zhanibek", "qaraqshiev", "1971-03-14", "")));
        records.add(
                new LinkRecord("m-2", "", List.of("zhannibek", "qaraqshiev", "1971-03-14", "")));
        var found = links(link(plan(), source(records), Constraints.NONE, 1));
        assertTrue(
                found.pairs().stream()
                        .anyMatch(p -> p.first().equals("m-0") && p.second().equals("m-2")),
                "no rule makes this pair");
        assertEquals(List.of("m-0", "m-1", "m-2"), found.clusters().get("m-0"));
    }

    @Test
    default void nothingAgainstNothingIsNoEvidence() {
        var records = new ArrayList<>(InventedPeople.records(200, 10));
        for (int i = 0; i < 50; i++) {
            records.add(new LinkRecord("x" + i, "", List.of("", "", "", "")));
            records.add(new LinkRecord("y" + i, "", List.of(" ", "?", "-", "...")));
        }
        var found = links(link(plan(), source(records), Constraints.NONE, 1));
        assertTrue(
                found.pairs().stream()
                        .noneMatch(p -> p.second().startsWith("x") || p.second().startsWith("y")));
    }

    @Test
    default void aColumnThatTheRecordsLackIsRefused() {
        var records =
                LinkSource.of(
                        List.of("given", "family", "town"),
                        List.of(new LinkRecord("a", "", List.of("x", "y", "z"))));
        var refused =
                assertInstanceOf(Found.Refused.class, link(plan(), records, Constraints.NONE, 1));
        assertEquals(PlanFault.Code.UNKNOWN_COLUMN, refused.faults().getFirst().code());
    }

    @Test
    default void anExplodingRuleIsRefusedWithItsNumberOfPairs() {
        Plan exploding =
                PlanReader.read(
                                InventedPeople.PLAN
                                        .replace("- [born]\n  - {on", "- [town]\n  - {on")
                                        .replace("limits: {", "limits: {pairs: 2000, "))
                        .orThrow();
        var found = link(exploding, source(InventedPeople.records(400, 2)), Constraints.NONE, 1);
        var refused = assertInstanceOf(Found.Refused.class, found);
        assertTrue(
                refused.faults().stream().anyMatch(f -> f.code() == PlanFault.Code.EXPLODING_RULE),
                () -> refused.faults().toString());
    }

    private static String entity(String id) {
        return id.substring(0, id.indexOf('-'));
    }
}
