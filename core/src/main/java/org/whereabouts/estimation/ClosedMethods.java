package org.whereabouts.estimation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGeneratorFactory;
import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.closed.ChaoBound;
import org.whereabouts.estimation.closed.SampleCoverage;
import org.whereabouts.estimation.closed.Saturated;
import org.whereabouts.estimation.figure.Interval;
import org.whereabouts.estimation.figure.Method;
import org.whereabouts.estimation.figure.MethodResult;
import org.whereabouts.estimation.loglinear.Bootstrap;
import org.whereabouts.estimation.loglinear.Heterogeneity;
import org.whereabouts.estimation.loglinear.Profile;
import org.whereabouts.estimation.numeric.Draws;

/// The methods with a formula, for comparison beside the others.
final class ClosedMethods {
    private static final int COVERAGE_SAMPLES = 200;

    private ClosedMethods() {}

    static List<MethodResult> run(CaptureTable table, Plan plan) {
        var results = new ArrayList<MethodResult>();
        results.add(chaoUnequal(table));
        var chao = ChaoBound.of(table);
        results.add(
                new MethodResult.AtLeast(
                        Method.CHAO_EQUAL, "", chao.equalLists(), chao.interval()));
        results.add(coverage(table, plan));
        var saturated = Saturated.estimate(table);
        results.add(
                saturated.isPresent()
                        ? new MethodResult.Estimated(
                                Method.SATURATED,
                                "",
                                saturated.getAsDouble(),
                                Saturated.interval(table, saturated.getAsDouble()))
                        : new MethodResult.Refused(
                                Method.SATURATED, "", "some combinations of lists hold nobody"));
        return results;
    }

    /// The bound as a model, whose profile gives its interval; where that does not settle, the
    /// formula without an interval of its own.
    private static MethodResult chaoUnequal(CaptureTable table) {
        double formula = ChaoBound.of(table).unequalLists();
        return Heterogeneity.MTH_CHAO
                .profile(table, Profile.Factorials.EXACT)
                .filter(profile -> !profile.interval().openAbove())
                .map(profile ->
                        new MethodResult.AtLeast(
                                Method.CHAO_UNEQUAL, "", formula, hold(profile, formula)))
                .orElseGet(() ->
                        new MethodResult.AtLeast(
                                Method.CHAO_UNEQUAL,
                                "",
                                formula,
                                new Interval(table.persons(), formula)));
    }

    private static Interval hold(Profile.Multinomial profile, double formula) {
        return new Interval(
                Math.min(profile.interval().low(), formula),
                Math.max(profile.interval().high(), formula));
    }

    private static MethodResult coverage(CaptureTable table, Plan plan) {
        var coverage = SampleCoverage.of(table);
        String caught =
                String.format(
                        Locale.ROOT, "caught %.0f %% of all listing", 100 * coverage.coverage());
        if (!(coverage.coverage() > SampleCoverage.COVERAGE_MIN)) {
            return new MethodResult.Refused(
                    Method.COVERAGE,
                    "",
                    "the lists " + caught + "; the method needs more than 55 %");
        }
        var draws = new Draws(RandomGeneratorFactory.of(Bootstrap.GENERATOR).create(plan.seed()));
        return new MethodResult.Estimated(
                Method.COVERAGE,
                caught,
                coverage.admitted(),
                coverage.bootstrap(table, COVERAGE_SAMPLES, draws));
    }
}
