package org.whereabouts.linkage.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.whereabouts.canonical.JsonText;
import org.whereabouts.golden.Golden;
import org.whereabouts.linkage.InventedPeople;
import org.whereabouts.linkage.LinkRecord;
import org.whereabouts.linkage.LinkSource;
import org.whereabouts.linkage.cluster.Constraints;
import org.whereabouts.linkage.engine.Linkage;
import org.whereabouts.linkage.engine.LinkedPair;
import org.whereabouts.linkage.engine.LocalEngine;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.plan.PlanReader;
import org.xml.sax.InputSource;

class ExplainTest {
    private static final Plan PLAN = PlanReader.read(InventedPeople.PLAN).orThrow();
    private static final Linkage LINKAGE = link();

    private static Linkage link() {
        var records = new ArrayList<>(InventedPeople.records(400, 21));
        records.add(new LinkRecord("thin", "", List.of("", "", "", "aksu")));
        return new LocalEngine(PLAN, 1, 1)
                .link(LinkSource.of(InventedPeople.COLUMNS, records), Constraints.NONE)
                .orThrow();
    }

    private static Waterfall some() {
        int p = LINKAGE.pairs().size() / 2;
        return Waterfall.of(LINKAGE, LINKAGE.pairs().first(p), LINKAGE.pairs().second(p));
    }

    /// One of the six things that never happen: a score without its reasons. Whatever pair is
    /// scored, every bit of its weight stands beside a comparison, the level that it reached, and
    /// what both records say there; what was not compared weighs nothing.
    @Test
    void noScoreWithoutItsReasons() {
        for (int p = 0; p < LINKAGE.pairs().size(); p++) {
            var w = Waterfall.of(LINKAGE, LINKAGE.pairs().first(p), LINKAGE.pairs().second(p));
            assertEquals(PLAN.comparisons().size(), w.steps().size());
            double explained = w.prior();
            for (Waterfall.Step step : w.steps()) {
                assertFalse(step.level().isBlank());
                if (step.compared()) {
                    assertFalse(step.left().isBlank() || step.right().isBlank(), step::toString);
                } else {
                    assertEquals(0, step.sum(), "nothing against nothing is no evidence");
                }
                explained += step.sum();
            }
            assertEquals(LINKAGE.pairs().weight(p), explained, 1e-9);
            for (String shown : List.of(w.text(), w.svg(), JsonText.pretty(w.json()))) {
                for (Waterfall.Step step : w.steps()) {
                    String plain = shown.replace("&gt;", ">").replace("&lt;", "<");
                    assertTrue(!step.compared() || plain.contains(step.level()), shown);
                }
            }
        }
    }

    @Test
    void theStepsAddUpToTheWeightOfThePair() {
        for (int p = 0; p < LINKAGE.pairs().size(); p++) {
            var w = Waterfall.of(LINKAGE, LINKAGE.pairs().second(p), LINKAGE.pairs().first(p));
            double sum = w.prior() + w.steps().stream().mapToDouble(Waterfall.Step::sum).sum();
            assertEquals(LINKAGE.pairs().weight(p), w.weight());
            assertEquals(w.weight(), sum, 1e-9);
        }
    }

    @Test
    void aWaterfallReadsAsText() {
        Golden.check("linkage", "waterfall.txt", some().text());
    }

    @Test
    void aWaterfallReadsAsJson() {
        Golden.check("linkage", "waterfall.json", JsonText.pretty(some().json()));
    }

    @Test
    void drawingsAreWellFormedWhateverTheRecordsSay() throws Exception {
        var odd =
                new Waterfall(
                        "a",
                        "b",
                        -3,
                        List.of(
                                new Waterfall.Step(
                                        "name <&>",
                                        "\"quoted\" \u0007 \ud800",
                                        "x",
                                        "y",
                                        "because <&> \ud800",
                                        2,
                                        1)),
                        0);
        for (String svg :
                List.of(
                        some().svg(),
                        odd.svg(),
                        ModelCharts.weights(PLAN, LINKAGE.model()),
                        ModelCharts.probabilities(PLAN, LINKAGE.model()))) {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
        }
        Golden.check("linkage", "waterfall.svg", some().svg());
    }

    @Test
    void aRecordThatSaysTooLittleIsUnlinkable() {
        List<Unlinkable> found = Unlinkable.of(LINKAGE.table(), LINKAGE.model(), 0.9);
        assertTrue(found.stream().anyMatch(u -> u.id().equals("thin")));
        assertTrue(found.size() < LINKAGE.table().rows() / 4, () -> found.size() + " unlinkable");
    }

    @Test
    void aLowerThresholdLinksMoreAndMissesLess() {
        var lines = Thresholds.of(LINKAGE.linkedPairs());
        for (int i = 1; i < lines.size(); i++) {
            assertTrue(lines.get(i).linked() >= lines.get(i - 1).linked());
            assertTrue(lines.get(i).missedExpected() <= lines.get(i - 1).missedExpected() + 1e-9);
            assertTrue(lines.get(i).recall() >= lines.get(i - 1).recall() - 1e-9);
        }
    }

    @Test
    void whatBlockingMissesIsEstimatedFromTheOverlapOfItsRules() {
        BlockingMisses misses = BlockingMisses.of(LINKAGE);
        assertEquals(PLAN.blocking().size(), misses.byRules().size());
        assertTrue(misses.missedAtLeast() >= 0);
        assertTrue(misses.recallAtMost() > 0.5 && misses.recallAtMost() <= 1);
        double f1 = misses.byRules().get(0);
        double f2 = misses.byRules().get(1);
        assertEquals(f1 * (f1 - 1) / (2 * (f2 + 1)), misses.missedAtLeast(), 1e-9);
    }

    @Test
    void aPairThatAloneHoldsTwoGroupsTogetherIsABridge() {
        var pairs =
                List.of(
                        pair("a", "b", 9),
                        pair("b", "c", 9),
                        pair("a", "c", 9),
                        pair("c", "d", 5),
                        pair("d", "e", 9),
                        pair("e", "f", 9),
                        pair("d", "f", 9),
                        pair("f", "g", 9));
        var bridges = Bridges.of(pairs);
        assertEquals(1, bridges.size(), bridges::toString);
        assertEquals(pair("c", "d", 5), bridges.getFirst().pair());
        assertEquals(7, bridges.getFirst().left() + bridges.getFirst().right());
        assertFalse(Bridges.of(List.of()).iterator().hasNext());
    }

    private static LinkedPair pair(String a, String b, double weight) {
        return new LinkedPair(a, b, weight, 0);
    }
}
