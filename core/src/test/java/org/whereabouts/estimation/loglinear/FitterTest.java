package org.whereabouts.estimation.loglinear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.estimation.Tables;
import org.whereabouts.estimation.closed.Saturated;
import org.whereabouts.estimation.figure.Watch;

/// Expected values: Rcapture 1.4-4, SparseMSE 2.0.1, MultipleSystemsEstimation 1.2.0 and R's `glm`
/// on the same tables.
class FitterTest {
    private static ModelFit.Fitted fit(String table, String model) {
        var data = Tables.table(table);
        return assertInstanceOf(
                ModelFit.Fitted.class, new Fitter(data).fit(Model.parse(data.size(), model)));
    }

    @Test
    void kosovoEqualsRcaptureToThePrintedDigits() {
        var best = fit("kosovo_4", "[123,14,34]");
        assertEquals(10356.518957, best.total(), 1e-5);
        assertEquals(785.9022242, best.standardError(), 1e-4);
        assertEquals(9.322670016, best.deviance(), 1e-8);
        assertEquals(4, best.degrees());
        assertEquals(132.7466747, best.aic(), 1e-6);
        assertEquals(203.0296328, best.bic(), 1e-6);
        assertEquals(12740.967742, fit("kosovo_4", "[123,134]").total(), 1e-5);
        var independent = fit("kosovo_4", "[1,2,3,4]");
        assertEquals(7394.586663, independent.total(), 1e-5);
        assertEquals(389.3095402, independent.bic(), 1e-6);
    }

    @Test
    void theModelOfAllTriplesIsTheSaturatedModel() {
        assertEquals(
                Saturated.estimate(Tables.table("kosovo_4")).orElseThrow(),
                fit("kosovo_4", "[123,124,134,234]").total(),
                1e-5);
    }

    @Test
    void anEmptyOverlapIsATermAtMinusInfinity() {
        var uk = fit("uk_5", "[12,13,14,15,23,24,25,34,35,45]");
        assertEquals(List.of(0b10001), uk.absent());
        assertEquals(11232.531369, uk.total(), 1e-4);
        assertEquals(6504.87, uk.wald().low(), 0.01);
        assertEquals(21903.19, uk.wald().high(), 0.05);
    }

    @Test
    void profileIntervalsEqualRcaptureAndGlm() {
        var table = Tables.table("kosovo_4");
        var fitter = new Fitter(table);
        var best = fit("kosovo_4", "[123,14,34]");
        var multinomial = Profile.multinomial(fitter, best, Profile.Factorials.STIRLING);
        assertEquals(10334.496, multinomial.total(), 0.01);
        assertEquals(8994.256707, multinomial.interval().low(), 1e-3);
        assertEquals(12110.40811, multinomial.interval().high(), 1e-3);
        var exact = Profile.multinomial(fitter, best, Profile.Factorials.EXACT);
        assertEquals(multinomial.interval().low(), exact.interval().low(), 0.1);
        var uk = Tables.table("uk_5");
        var poisson = Profile.poisson(new Fitter(uk), fit("uk_5", "[1,2,3,4,5]"));
        assertEquals(12004.026, poisson.low(), 0.1);
        assertEquals(15160.333, poisson.high(), 0.1);
    }

    @Test
    void theBestModelsAreThePublishedOnes() {
        assertBest("kosovo_4", 3, "[123,14,34]", 10356.519, 203.029633);
        assertBest("kosovo_4", 2, "[12,13,14,23,34]", 14341.6638, 225.2112465);
        assertBest("korea_3", 2, "[12,23]", 157.166667, 57.1408099);
        assertBest("uk_5", 3, "[123,25,34]", 25311.2906, 195.879106);
        assertBest("uk_5", 2, "[12,13,23,25,34]", 22991.331308, Double.NaN);
        assertBest("netherlands_5", 3, "[135,12,24,34]", 148788.759, 219.170729);
        assertBest("westernus_5", 3, "[15,2,3,4]", 2483.38392, 118.744315);
    }

    private static void assertBest(
            String table, int order, String model, double total, double bic) {
        var data = Tables.table(table);
        var models = Hierarchy.models(data.size(), order);
        var best = Ranking.of(new Fitter(data), models, Watch.nobody()).byBic().getFirst();
        assertEquals(model, best.model().written());
        assertEquals(total, best.total(), 1e-6 * total);
        if (!Double.isNaN(bic)) {
            assertEquals(bic, best.bic(), 1e-6 * bic);
        }
    }

    @Test
    void theSmallestAicOnKosovoIsAnotherModel() {
        var ranking =
                Ranking.of(
                        new Fitter(Tables.table("kosovo_4")),
                        Hierarchy.models(4, 3),
                        Watch.nobody());
        assertEquals("[123,134]", ranking.byAic().getFirst().model().written());
        assertEquals(113, ranking.byBic().size());
        assertTrue(ranking.refused().isEmpty());
    }

    @Test
    void stepwiseChoiceGivesThePublishedNumbers() {
        assertStepwise("uk_5", 11312.990289, 6);
        assertStepwise("netherlands_5", 121521.613714, 6);
        assertStepwise("westernus_5", 2483.383920, 1);
        assertStepwise("korea_3", 268.777778, 1);
    }

    @Test
    void theTwoNewOrleansTablesGiveTheirTwoAnswers() {
        assertStepwise("neworleans_8", 1183.692275, 1);
        assertStepwise("neworleans_8_n186", 1110.488081, 1);
    }

    private static void assertStepwise(String table, double total, int pairs) {
        var chosen = Stepwise.choose(new Fitter(Tables.table(table)), Stepwise.THRESHOLD);
        var fit = assertInstanceOf(ModelFit.Fitted.class, chosen.fit());
        assertEquals(total, fit.total(), 1e-6 * total, table);
        assertEquals(pairs, chosen.order().size(), table);
    }
}
