package org.whereabouts.estimation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.estimation.capture.CaptureFrame;
import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.figure.Interval;
import org.whereabouts.estimation.figure.Method;
import org.whereabouts.estimation.figure.MethodResult;
import org.whereabouts.estimation.figure.Watch;
import org.whereabouts.estimation.gate.Rule;
import org.whereabouts.estimation.gate.Ruling;
import org.whereabouts.estimation.latent.LatentClasses;

/// The rules that methods meet; those of the table itself are in the gate's own tests.
class RulesOfMethodsTest {
    private static final LatentClasses SHORT =
            new LatentClasses(10, 0.25, 0.25, 4, 100, 400, 10, 1);
    private static final CaptureTable KOSOVO = Tables.table("kosovo_4");

    private final List<Ruling> rulings = new ArrayList<>();

    private List<Rule> met() {
        return rulings.stream().map(Ruling::rule).toList();
    }

    private static MethodResult estimated(Method method, double low, double point, double high) {
        return new MethodResult.Estimated(method, "", point, new Interval(low, high));
    }

    private Verdict headline(MethodResult... results) {
        return Headline.of(KOSOVO, List.of(results), rulings);
    }

    private static Plan plan(int retained, LatentClasses latent) {
        return new Plan(1, 100, retained, latent, true);
    }

    private List<Rule> loglinear(CaptureTable table, int retained) {
        return LoglinearMethods.run(table, plan(retained, SHORT), Watch.nobody()).rulings().stream()
                .map(Ruling::rule)
                .toList();
    }

    private static BayesianMethods.Found bayesian(CaptureTable table, LatentClasses latent) {
        return BayesianMethods.run(table, plan(1, latent), Watch.nobody());
    }

    private static List<Rule> rules(BayesianMethods.Found found) {
        return found.rulings().stream().map(Ruling::rule).toList();
    }

    @Test
    void withoutAMethodThereIsNoHeadline() {
        var verdict =
                headline(
                        new MethodResult.Refused(Method.GRAPHS, "", "for this test"),
                        estimated(Method.INDEPENDENCE, 7000, 7400, 7700));
        assertInstanceOf(Verdict.NotEstimable.class, verdict);
        assertEquals(List.of(Rule.NO_METHOD), met());
    }

    @Test
    void anIntervalWithoutAnUpperLimitIsNoHeadline() {
        var verdict =
                headline(
                        estimated(Method.GRAPHS, 9000, 12000, 16000),
                        new MethodResult.Estimated(Method.BEST_BIC, "", 9e6, Interval.from(8000)));
        assertInstanceOf(Verdict.NotEstimable.class, verdict);
        assertEquals(List.of(Rule.NO_UPPER_LIMIT), met());
    }

    @Test
    void anEstimateFarBeyondTheDocumentedIsAWarning() {
        headline(estimated(Method.GRAPHS, 40000, 43999, 60000));
        assertEquals(List.of(), met());
        headline(estimated(Method.GRAPHS, 40000, 44001, 60000));
        assertEquals(List.of(Rule.FAR_BEYOND), met());
    }

    @Test
    void aWideIntervalIsAWarning() {
        headline(estimated(Method.GRAPHS, 6000, 12000, 18000));
        assertEquals(List.of(), met());
        headline(estimated(Method.GRAPHS, 6000, 12000, 18001));
        assertEquals(List.of(Rule.WIDE), met());
    }

    @Test
    void methodsThatExcludeEachOtherAreAWarning() {
        headline(
                estimated(Method.GRAPHS, 6000, 7000, 8000),
                estimated(Method.BEST_BIC, 8001, 9000, 10000));
        assertEquals(List.of(Rule.METHODS_DISAGREE), met());
        assertEquals(
                "methods that may make a headline exclude each other's numbers: Average over"
                        + " dependence patterns and Best single model",
                rulings.getFirst().words());
    }

    @Test
    void criteriaThatExcludeEachOtherAreAWarning() {
        var table = Tables.table("netherlands_5").without(4);
        assertTrue(loglinear(table, 1).contains(Rule.CRITERIA_DISAGREE));
    }

    @Test
    void equallyGoodModelsFarApartAreAWarning() {
        var met = loglinear(Tables.table("korea_3"), 8);
        assertEquals(List.of(Rule.MODELS_DISAGREE), met);
    }

    /// Only two persons join the third list to the others; a resample without them has no estimate.
    @Test
    void lostResamplesAreAWarning() {
        var table = Tables.read("A,B,C,count\n1,0,0,60\n0,1,0,60\n0,0,1,60\n1,1,0,30\n1,0,1,2\n");
        assertTrue(loglinear(table, 1).contains(Rule.RESAMPLES_LOST));
    }

    @Test
    void theGraphThatKnowsNothingIsLeftOutAndSaid() {
        var found = bayesian(Tables.table("hepatitisA_taiwan_3"), SHORT);
        assertTrue(rules(found).contains(Rule.PRIOR_DECIDES));
        assertTrue(found.results().getFirst().settings().contains("complete graph left out"));
    }

    /// Without overlaps nothing ends the posterior but the grid.
    @Test
    void aPosteriorThatDoesNotEndGivesNoNumber() {
        var table = Tables.read("A,B,C,count\n1,0,0,900\n0,1,0,900\n0,0,1,900\n");
        var found = bayesian(table, SHORT);
        assertTrue(rules(found).contains(Rule.GRID_TOO_SHORT));
        assertInstanceOf(MethodResult.Refused.class, found.results().getFirst());
    }

    @Test
    void whereHiddenKindsOfPersonsWereNotLookedForItIsSaid() {
        var table = Tables.table("korea_3");
        var without = new Plan(1, 100, 1, SHORT, false);
        assertTrue(
                rules(BayesianMethods.run(table, without, Watch.nobody()))
                        .contains(Rule.LATENT_NOT_RUN));
        assertTrue(!rules(bayesian(table, SHORT)).contains(Rule.LATENT_NOT_RUN));
    }

    @Test
    void chainsThatDisagreeGiveNoNumber() {
        var found = bayesian(KOSOVO, SHORT);
        assertTrue(rules(found).contains(Rule.CHAINS_DISAGREE));
        var latent = assertInstanceOf(MethodResult.Refused.class, found.results().getLast());
        assertEquals(Method.LATENT, latent.method());
        assertTrue(latent.reason().startsWith("the chains do not agree: R-hat "));
    }

    @Test
    void drawsAtTheSamplersLimitGiveNoNumber() {
        var table = Tables.read("A,B,C,count\n1,0,0,50\n0,1,0,50\n0,0,1,50\n");
        var found = bayesian(table, new LatentClasses(2, 0.25, 0.25, 4, 2_000, 60_000, 20, 1));
        assertTrue(rules(found).contains(Rule.SAMPLER_LIMIT), () -> found.toString());
        assertInstanceOf(MethodResult.Refused.class, found.results().getLast());
    }

    @Test
    void aListThatDecidesAloneIsNamed() {
        Sensitivity.leaveOneOut(Tables.table("korea_3"), 163, rulings, Watch.nobody());
        assertEquals(List.of(Rule.ONE_LIST_DECIDES), met());
        assertEquals("b, c", rulings.getFirst().detail());
    }

    @Test
    void linkageThatDecidesIsSaid() {
        // The stricter threshold misses three of four matches.
        long[] strict = KOSOVO.cells();
        for (int h = 1; h < strict.length; h++) {
            if (Integer.bitCount(h) > 1) {
                long missed = strict[h] * 3 / 4;
                strict[h] -= missed;
                for (int j = 0; j < 4; j++) {
                    strict[1 << j] += (h >> j & 1) * missed;
                }
            }
        }
        var tables =
                List.of(
                        new Estimation.LinkedAt("0.50", KOSOVO),
                        new Estimation.LinkedAt("0.99", CaptureTable.of(KOSOVO.lists(), strict)));
        Sensitivity.linkage(tables, rulings);
        assertEquals(List.of(Rule.LINKAGE_DECIDES), met());
    }

    @Test
    void everyRuleHasWordsAndEitherRefusesOrWarns() {
        for (Rule rule : Rule.values()) {
            assertTrue(rule.words().length() > 20, rule.name());
            assertTrue(Character.isLowerCase(rule.words().charAt(0)), rule.name());
        }
        assertEquals(12, List.of(Rule.values()).stream().filter(Rule::refuses).count());
    }

    @Test
    void aPlanWithTooFewSamplesIsRefused() {
        assertEquals(
                "too few bootstrap samples or models",
                org.junit.jupiter.api.Assertions.assertThrows(
                                IllegalArgumentException.class,
                                () -> new Plan(1, 19, 1, SHORT, false))
                        .getMessage());
        assertEquals(CaptureFrame.unstated(), Study.of(KOSOVO, CaptureFrame.unstated()).frame());
    }
}
