package org.whereabouts.estimation.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.whereabouts.estimation.Tables;
import org.whereabouts.estimation.capture.CaptureFrame;
import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.loglinear.Existence;
import org.whereabouts.estimation.loglinear.Fitter;
import org.whereabouts.estimation.loglinear.Model;

class TableGateTest {
    private static final CaptureFrame STATED =
            new CaptureFrame("people", "a place", "a year", "by hand", "");

    private static List<Rule> rules(CaptureTable table) {
        return TableGate.judge(table, STATED).stream().map(Ruling::rule).toList();
    }

    private static CaptureTable table(String header, String... lines) {
        return Tables.read(header + ",count\n" + String.join("\n", lines) + "\n");
    }

    @Test
    void aGoodTableMeetsNoRule() {
        assertEquals(List.of(), rules(Tables.table("kosovo_4")));
    }

    @Test
    void oneListIsRefused() {
        assertEquals(List.of(Rule.ONE_LIST), rules(table("A", "1,500")));
    }

    @Test
    void twoListsNeverGiveAHeadline() {
        assertEquals(List.of(Rule.TWO_LISTS), rules(table("A,B", "1,0,500", "0,1,400", "1,1,100")));
    }

    @Test
    void aListThatHoldsEverybodyIsNamed() {
        var met = rules(table("A,B,C", "1,0,0,500", "1,1,0,100", "1,0,1,80", "1,1,1,40"));
        assertTrue(met.contains(Rule.LIST_HOLDS_ALL), met::toString);
    }

    @Test
    void identicalListsAreNamed() {
        var met = rules(table("A,B,C", "1,1,0,500", "0,0,1,300", "1,1,1,40"));
        assertTrue(met.contains(Rule.LISTS_IDENTICAL), met::toString);
    }

    @Test
    void anEmptyListIsNamed() {
        var met = rules(table("A,B,C", "1,0,0,500", "0,1,0,300", "1,1,0,140"));
        assertTrue(met.contains(Rule.LIST_EMPTY), met::toString);
    }

    @Test
    void listsThatShareNobodyAreRefused() {
        var met = rules(table("A,B,C", "1,0,0,500", "0,1,0,300", "0,0,1,140"));
        assertTrue(met.contains(Rule.NO_OVERLAP), met::toString);
    }

    @Test
    void fewPersonsAndFewOverlapsAreRefused() {
        var met = rules(table("A,B,C", "1,0,0,5", "0,1,0,6", "0,0,1,7", "1,1,0,2", "0,1,1,2"));
        assertTrue(
                met.containsAll(List.of(Rule.FEW_PERSONS, Rule.FEW_ON_TWO, Rule.FEW_OVERLAPS)),
                met::toString);
        // All pairs except A and B are empty, and six persons stand on two lists.
        var artificial = rules(Tables.table("artificial_3"));
        assertTrue(
                artificial.containsAll(
                        List.of(Rule.FEW_ON_TWO, Rule.FEW_OVERLAPS, Rule.NOT_CONNECTED)),
                artificial::toString);
    }

    @Test
    void groupsOfListsThatShareNobodyAreRefused() {
        var met =
                rules(
                        table(
                                "A,B,C,D",
                                "1,0,0,0,90",
                                "0,1,0,0,90",
                                "0,0,1,0,90",
                                "0,0,0,1,90",
                                "1,1,0,0,40",
                                "0,0,1,1,40"));
        assertTrue(met.contains(Rule.NOT_CONNECTED), met::toString);
    }

    /// A table of 30 persons, 10 of them on two lists and 25 overlaps, stands just inside; one
    /// person less on any account stands outside.
    @Test
    void theThresholdsAreWhereTheyAreSaidToBe() {
        String[] inside = {
            "1,0,0,0", "0,1,0,6", "0,0,1,9", "1,1,0,5", "1,0,1,3", "0,1,1,2", "1,1,1,5"
        };
        assertTrue(refusals(inside).isEmpty(), () -> refusals(inside).toString());
        inside[2] = "0,0,1,8";
        assertEquals(List.of(Rule.FEW_PERSONS), refusals(inside));
        inside[2] = "0,0,1,19";
        inside[5] = "0,1,1,1";
        assertEquals(List.of(Rule.FEW_ON_TWO, Rule.FEW_OVERLAPS), refusals(inside));
        inside[6] = "1,1,1,6";
        assertEquals(List.of(Rule.FEW_ON_TWO), refusals(inside));
        inside[5] = "0,1,1,2";
        inside[6] = "1,1,1,4";
        assertEquals(List.of(Rule.FEW_OVERLAPS), refusals(inside));
    }

    private static List<Rule> refusals(String... lines) {
        return rules(table("A,B,C", lines)).stream().filter(Rule::refuses).toList();
    }

    /// So there is no rule of its own for a table on which not even the simplest model exists.
    @Test
    void onEveryTableThatPassesTheSimplestModelHasAnEstimate() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        int passed = 0;
        for (int i = 0; i < 3000; i++) {
            int lists = random.nextInt(3, 6);
            long[] cells = new long[1 << lists];
            for (int h = 1; h < cells.length; h++) {
                cells[h] = random.nextInt(3) == 0 ? random.nextInt(25) : 0;
            }
            var names = List.of("A", "B", "C", "D", "E").subList(0, lists);
            var table = CaptureTable.of(names, cells);
            if (rules(table).stream().noneMatch(Rule::refuses)) {
                passed++;
                assertEquals(
                        Existence.SOUND,
                        new Fitter(table).existence(Model.independence(lists)),
                        table::toString);
            }
        }
        assertTrue(passed > 300, "tables that pass: " + passed);
    }

    @Test
    void thinPairsAndAnUnstatedFrameAreWarnings() {
        var rulings = TableGate.judge(Tables.table("westernus_5"), CaptureFrame.unstated());
        assertTrue(rulings.stream().noneMatch(r -> r.rule().refuses()));
        assertEquals(
                List.of(Rule.THIN_PAIR, Rule.FRAME_UNSTATED),
                rulings.stream().map(Ruling::rule).toList());
    }
}
