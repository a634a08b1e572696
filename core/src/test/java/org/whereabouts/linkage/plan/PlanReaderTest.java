package org.whereabouts.linkage.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.whereabouts.linkage.InventedPeople;
import org.whereabouts.linkage.plan.PlanFault.Code;

class PlanReaderTest {

    private static void refused(String from, String to, Code code) {
        String text = InventedPeople.PLAN.replace(from, to);
        assertTrue(!text.equals(InventedPeople.PLAN), "the plan has no " + from);
        var read = assertInstanceOf(PlanRead.Refused.class, PlanReader.read(text));
        assertTrue(
                read.faults().stream().anyMatch(f -> f.code() == code),
                () -> read.faults().toString());
    }

    @Test
    void theTestPlanIsReadAsItStands() {
        Plan plan = PlanReader.read(InventedPeople.PLAN).orThrow();
        assertEquals(4, plan.comparisons().size());
        assertEquals("given", plan.comparisons().getFirst().levels().getFirst().termFrequency());
        assertEquals("family + town", plan.blocking().getLast().toString());
        assertEquals(40, plan.blocking().getLast().cap());
    }

    @Test
    void anUnknownColumnIsRefused() {
        refused("column: town", "column: tovn", Code.UNKNOWN_COLUMN);
        refused("- [born]\n", "- [borne]\n", Code.UNKNOWN_COLUMN);
    }

    @Test
    void aLevelThatAStrongerLevelSwallowsIsRefused() {
        refused(
                "jaro_winkler >= 0.88",
                "jaro_winkler >= 0.88, jaro_winkler >= 0.95",
                Code.IMPOSSIBLE_LEVEL);
        refused("[exact]", "[exact, exact]", Code.IMPOSSIBLE_LEVEL);
    }

    @Test
    void aTestThatDoesNotFitItsColumnIsRefused() {
        refused("jaro_winkler >= 0.88", "years_apart <= 1", Code.IMPOSSIBLE_LEVEL);
        refused("jaro_winkler >= 0.88", "name >= close", Code.IMPOSSIBLE_LEVEL);
        refused("year(born)", "year(given)", Code.EXPRESSION);
    }

    @Test
    void aBoundOutsideItsRangeIsRefused() {
        refused("jaro_winkler >= 0.88", "jaro_winkler >= 1.2", Code.IMPOSSIBLE_LEVEL);
        refused("jaro_winkler >= 0.88", "jaro_winkler <= 0.88", Code.IMPOSSIBLE_LEVEL);
        refused("match: 0.9", "match: 1.9", Code.RANGE);
        refused("cap: 40", "cap: -4", Code.RANGE);
        refused("recall: 0.5", "recall: 1.5", Code.RANGE);
        refused("recall: 0.5", "recall: guessed", Code.RANGE);
    }

    @Test
    void aFixedLevelStatesWhatItIsFixedTo() {
        refused("[exact]", "[{when: exact, fixed: true, m: 0.9}]", Code.RANGE);
    }

    @Test
    void aShareIsLearnedOnlyOfRulesThatTheModelSpeaksOf() {
        String learned = InventedPeople.PLAN.replace("recall: 0.5", "recall: learned");
        assertInstanceOf(PlanRead.Usable.class, PlanReader.read(learned));
        refused(
                "found_by: [[given, family, born]]\n  recall: 0.5",
                "found_by: [[given, \"year(born)\"]]\n  recall: learned",
                Code.RANGE);
        refused(
                "found_by: [[given, family, born]]\n  recall: 0.5",
                "found_by: [[given], [family], [born], [town], [given, town], [family, town],"
                        + " [born, town], [given, born], [given, family]]\n  recall: learned",
                Code.RANGE);
    }

    @Test
    void anythingThatIsNoPlanIsRefusedAndNeverFails() {
        for (String text :
                new String[] {
                    "", "[]", "plan: x", "{{{", "a: *b", "columns: {a: text}", "\u0000", "- 1"
                }) {
            assertInstanceOf(PlanRead.Refused.class, PlanReader.read(text), text);
        }
        refused("training:", "trainning:", Code.UNKNOWN_KEY);
        refused("blocking:\n", "blocking: 3\nx:\n", Code.SHAPE);
    }
}
