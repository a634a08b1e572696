package org.whereabouts.linkage.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.statement.Judgement;
import org.whereabouts.statement.Judgement.Verdict;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.SourceId;

class ClustererTest {
    private static final List<String> IDS = List.of("a", "b", "c", "d", "e", "f");

    private static Clusters cluster(
            Plan.Method method, boolean oneToOne, Constraints constraints, Object... pairs) {
        var edges = new Edges();
        for (int i = 0; i < pairs.length; i += 2) {
            String pair = (String) pairs[i];
            edges.add(
                    IDS.indexOf(pair.substring(0, 1)),
                    IDS.indexOf(pair.substring(1)),
                    ((Number) pairs[i + 1]).doubleValue());
        }
        return Clusterer.cluster(
                new Plan.Grouping(method, 0.95, 0.05, oneToOne),
                IDS,
                new int[] {1, 2, 1, 2, 1, 2},
                edges,
                constraints,
                4,
                -6);
    }

    @Test
    void oneMistakenPairDoesNotChainTwoFamilies() {
        Object[] pairs = {"ab", 9, "bc", 9, "ac", 9, "de", 9, "ef", 9, "df", 9, "cd", 5};
        assertEquals(1, cluster(Plan.Method.CONNECTED, false, Constraints.NONE, pairs).count());
        var average = cluster(Plan.Method.AVERAGE, false, Constraints.NONE, pairs);
        assertEquals(2, average.count());
        assertEquals(List.of("d", "e", "f"), average.groups().get("d"));
    }

    @Test
    void aLinkStaysALinkWhenItsRecordJoinsAnother() {
        for (String middle : List.of("ab", "bc")) {
            String other = middle.equals("ab") ? "bc" : "ab";
            var clusters =
                    cluster(
                            Plan.Method.AVERAGE,
                            false,
                            Constraints.NONE,
                            middle,
                            9,
                            other,
                            8,
                            "de",
                            7);
            assertTrue(clusters.together(0, 2));
            assertFalse(clusters.together(0, 3));
        }
    }

    @Test
    void aPairThatSaysNothingSaysNothingAgainst() {
        var absent = cluster(Plan.Method.AVERAGE, false, Constraints.NONE, "ab", 9, "bc", 5);
        assertFalse(absent.together(0, 2));
        var silent =
                cluster(
                        Plan.Method.AVERAGE,
                        false,
                        Constraints.NONE,
                        "ab",
                        9,
                        "bc",
                        5,
                        "ac",
                        Edges.SILENT);
        assertTrue(silent.together(0, 2));
        var contradicting =
                cluster(Plan.Method.AVERAGE, false, Constraints.NONE, "ab", 9, "bc", 5, "ac", -5);
        assertTrue(contradicting.together(0, 1));
        assertFalse(
                cluster(Plan.Method.AVERAGE, false, Constraints.NONE, "ab", 9, "bc", 4, "ac", -5)
                        .together(0, 2));
    }

    @Test
    void greatGroupsAreLeftAsBlockingMadeThem() {
        int nodes = LinkedGroups.NODES_MAX + 4;
        var edges = new Edges();
        for (int i = 1; i <= LinkedGroups.NODES_MAX; i++) {
            edges.add(0, i, 9);
        }
        edges.add(nodes - 3, nodes - 2, 9);
        edges.add(nodes - 2, nodes - 1, 9);
        var groups = new LinkedGroups(nodes, edges, 4, List.of());
        assertEquals(1, groups.tooGreat());
        assertEquals(LinkedGroups.NODES_MAX + 1, groups.greatest());
        assertEquals(1, groups.groups().size());
        assertEquals(1, groups.missing());
        assertTrue(groups.known(nodes - 2, nodes - 3));
        assertFalse(groups.known(nodes - 3, nodes - 1));
    }

    @Test
    void nothingJoinsWhatPeopleJudgedDifferentNotEvenThroughOthers() {
        var different = new Constraints(Map.of(new Constraints.Pair("a", "c"), Verdict.DIFFERENT));
        for (var method : Plan.Method.values()) {
            var clusters = cluster(method, false, different, "ab", 9, "bc", 8, "ac", 12);
            assertFalse(clusters.together(0, 2));
            assertTrue(clusters.together(0, 1));
        }
    }

    @Test
    void judgementsThatContradictEachOtherAreReportedAndStayApart() {
        var contradiction =
                new Constraints(
                        Map.of(
                                new Constraints.Pair("a", "b"), Verdict.SAME,
                                new Constraints.Pair("b", "c"), Verdict.SAME,
                                new Constraints.Pair("a", "c"), Verdict.DIFFERENT));
        var clusters = cluster(Plan.Method.CONNECTED, false, contradiction);
        assertEquals(List.of(new Clusters.Contradiction("b", "c")), clusters.contradictions());
        assertFalse(clusters.together(0, 2));
    }

    @Test
    void oneToOneLeavesOneRecordOfEachSource() {
        var clusters =
                cluster(Plan.Method.AVERAGE, true, Constraints.NONE, "ab", 9, "bc", 8, "ad", 7);
        assertTrue(clusters.together(0, 1));
        assertFalse(clusters.together(1, 2));
        assertFalse(clusters.together(0, 3));
    }

    @Test
    void theLastJudgementHoldsAndATakenBackOneIsForgotten() {
        var a = new MentionId(new SourceId("%032x".formatted(1)), "m1");
        var b = new MentionId(new SourceId("%032x".formatted(2)), "m1");
        var same = judgement(a, b, Verdict.SAME, 1);
        var different = judgement(a, b, Verdict.DIFFERENT, 2);
        var back = judgement(a, b, Verdict.TAKEN_BACK, 3);
        assertEquals(1, Constraints.of(List.of(different, same)).pairs(Verdict.DIFFERENT).size());
        assertTrue(Constraints.of(List.of(back, same, different)).decided().isEmpty());
    }

    private static Judgement judgement(MentionId a, MentionId b, Verdict verdict, int second) {
        return new Judgement(a, b, verdict, "seen", "x", Instant.ofEpochSecond(second));
    }

    @Test
    void aClusterKeepsTheIdUnderWhichMostOfItsRecordsWereKnown() {
        var before = Map.of("a", "a", "b", "a", "c", "a", "d", "d");
        var now = new TreeMap<String, List<String>>();
        now.put("a", List.of("a", "e"));
        now.put("b", List.of("b", "c"));
        now.put("d", List.of("d", "f"));
        var kept = StableIds.keep(before, now);
        assertEquals(List.of("b", "c"), kept.get("a"));
        assertEquals(List.of("d", "f"), kept.get("d"));
        assertEquals(List.of("a", "e"), kept.get("e"));
    }
}
