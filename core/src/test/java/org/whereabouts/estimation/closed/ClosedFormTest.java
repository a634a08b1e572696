package org.whereabouts.estimation.closed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.whereabouts.estimation.Tables;
import org.whereabouts.estimation.loglinear.Fitter;
import org.whereabouts.estimation.loglinear.Model;
import org.whereabouts.estimation.loglinear.ModelFit;
import org.whereabouts.estimation.numeric.Draws;

/// Expected values: CARE1 1.1.0 run on the same tables; Chao's bounds from the formulas in a second
/// program; the saturated model also from Rcapture 1.4-4.
class ClosedFormTest {
    @Test
    void chapmanEqualsCare1OnKosovo() {
        var pair = Chapman.of(Tables.table("kosovo_4"), 1, 2);
        assertEquals(5971.571, pair.petersen(), 5e-4);
        assertEquals(5964.771, pair.estimate(), 5e-4);
        assertEquals(200.979, pair.standardError(), 5e-4);
        assertEquals(5595.163, pair.interval().low(), 0.02);
        assertEquals(6384.270, pair.interval().high(), 0.02);
        assertEquals(6, Chapman.allPairs(Tables.table("kosovo_4")).size());
    }

    @Test
    void chaosBoundsEqualTheirFormulasOnKosovo() {
        var chao = ChaoBound.of(Tables.table("kosovo_4"));
        assertEquals(10270.478458, chao.classic(), 1e-6);
        assertEquals(8802.858844, chao.withFactor(), 1e-6);
        assertEquals(8796.505946, chao.equalLists(), 1e-6);
        assertEquals(224.182320, chao.equalListsError(), 1e-6);
        assertEquals(8590.819728, chao.unequalListsClassic(), 1e-6);
        assertEquals(8586.073613, chao.unequalLists(), 1e-6);
    }

    @Test
    void sampleCoverageEqualsCare1() {
        var hepatitis = SampleCoverage.of(Tables.table("hepatitisA_taiwan_3"));
        assertEquals(208.667, hepatitis.averageOverlap(), 5e-4);
        assertEquals(0.513, hepatitis.coverage(), 5e-4);
        assertEquals(407.0037897, hepatitis.independent(), 1e-6);
        assertEquals(507.7719955, hepatitis.oneStep(), 1e-6);
        assertEquals(970.8047636, hepatitis.high(), 1e-6);
        assertEquals(hepatitis.oneStep(), hepatitis.admitted());
    }

    @Test
    void theCoverageIntervalHoldsItsEstimateAndRepeats() {
        var table = Tables.table("hepatitisA_taiwan_3");
        var coverage = SampleCoverage.of(table);
        var first = coverage.bootstrap(table, 100, draws());
        assertTrue(first.holds(coverage.admitted()));
        assertTrue(first.low() > table.persons());
        assertEquals(first, coverage.bootstrap(table, 100, draws()));
    }

    private static Draws draws() {
        return new Draws(RandomGeneratorFactory.of("L64X128MixRandom").create(5));
    }

    @Test
    void theSaturatedModelIsClosedAndNeedsEveryHistory() {
        assertEquals(
                16941.880425, Saturated.estimate(Tables.table("kosovo_4")).orElseThrow(), 1e-6);
        assertTrue(Saturated.estimate(Tables.table("westernus_5")).isEmpty());
    }

    /// The closed form is a log-linear model; its interval is the Wald interval of that model's
    /// fit.
    @Test
    void theSaturatedModelHasTheIntervalOfItsFit() {
        var table = Tables.table("kosovo_4");
        var fit = (ModelFit.Fitted) new Fitter(table).fit(Model.parse(4, "[123,124,134,234]"));
        var ours = Saturated.interval(table, Saturated.estimate(table).orElseThrow());
        assertEquals(fit.wald().low(), ours.low(), 0.01);
        assertEquals(fit.wald().high(), ours.high(), 0.01);
    }
}
