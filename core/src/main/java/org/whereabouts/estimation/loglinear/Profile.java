package org.whereabouts.estimation.loglinear;

import java.util.function.DoubleUnaryOperator;
import org.whereabouts.estimation.figure.Interval;
import org.whereabouts.estimation.numeric.LogGamma;
import org.whereabouts.estimation.numeric.Roots;

/// Profile likelihood intervals of the population size under one chosen model. They take no account
/// of the choice of the model and are therefore too short as a headline.
public final class Profile {
    /// Half the 95 % quantile of chi-square with one degree of freedom.
    private static final double HALF_CUT = 1.9207294103470622;

    /// Ends are sought up to this multiple of the unseen estimate; beyond, there is no upper limit.
    private static final double REACH = 1000;

    private static final double TOLERANCE = 1e-10;
    private static final double LEAST = 0.02;

    private Profile() {}

    /// How factorials of the unseen number enter the multinomial likelihood.
    public enum Factorials {
        /// Logarithms of the gamma function.
        EXACT,
        /// Stirling's first term above 100 persons, the convention of Rcapture 1.4, kept for
        /// comparison with published figures.
        STIRLING
    }

    /// The estimate of N that maximises the multinomial profile likelihood, and its interval.
    public record Multinomial(double total, Interval interval) {}

    /// The interval of the intercept's Poisson profile likelihood, on the scale of persons.
    public static Interval poisson(Fitter fitter, ModelFit.Fitted fit) {
        Fitter.Reduced reduced = fitter.reduce(fit.model());
        Design rest = fitter.design(reduced).withoutIntercept();
        double[] y = fitter.counts(reduced);
        double top = Math.log(fit.unseen());
        DoubleUnaryOperator rise =
                b ->
                        Regression.fit(rest, y, b)
                                .map(r -> r.deviance() - fit.deviance() - 2 * HALF_CUT)
                                .orElse(Double.NaN);
        double low = end(rise, top, top - Math.log(REACH) - 7);
        double high = end(rise, top, top + Math.log(REACH));
        double n = fit.persons();
        double lower = Double.isNaN(low) ? n : n + Math.exp(low);
        return Double.isNaN(high) ? Interval.from(lower) : new Interval(lower, n + Math.exp(high));
    }

    /// The multinomial profile likelihood of N (Cormack, Biometrics 48, 1992): for each N the empty
    /// history is given the count N - n and the model fitted again.
    public static Multinomial multinomial(
            Fitter fitter, ModelFit.Fitted fit, Factorials factorials) {
        Fitter.Reduced reduced = fitter.reduce(fit.model());
        Design whole = fitter.design(reduced).withEmptyHistory();
        double[] counts = fitter.counts(reduced);
        double[] y = java.util.Arrays.copyOf(counts, counts.length + 1);
        return multinomial(
                unseen -> {
                    y[y.length - 1] = unseen;
                    return Regression.fit(whole, y, 0)
                            .map(Regression.Result::deviance)
                            .orElse(Double.NaN);
                },
                (double) fit.persons(),
                fit.unseen(),
                factorials);
    }

    /// The same for any model.
    ///
    /// @param deviance of the model when the empty history has this count
    static Multinomial multinomial(
            DoubleUnaryOperator deviance, double n, double unseen, Factorials factorials) {
        DoubleUnaryOperator likelihood =
                u -> -deviance.applyAsDouble(u) / 2 + correction(u, n + u, factorials);
        // Stirling's term runs to infinity at 0, so the peak is sought above 1. At exactly 0 the
        // intercept runs away; a fraction of a person stands for it.
        double from = factorials == Factorials.STIRLING ? Math.min(1, unseen / 2) : LEAST;
        double top = Roots.peak(likelihood, from, Math.max(1, 1.5 * unseen), TOLERANCE);
        double cut = likelihood.applyAsDouble(top) - HALF_CUT;
        DoubleUnaryOperator fall = u -> cut - likelihood.applyAsDouble(u);
        double low = end(fall, top, LEAST);
        double high = end(fall, top, Math.max(10, REACH * unseen));
        double lower = Double.isNaN(low) ? n : n + low;
        return new Multinomial(
                n + top, Double.isNaN(high) ? Interval.from(lower) : new Interval(lower, n + high));
    }

    /// Cormack's correction from the Poisson to the multinomial likelihood.
    private static double correction(double unseen, double total, Factorials factorials) {
        if (factorials == Factorials.STIRLING && total > 100) {
            return unseen == 0 || unseen == 1
                    ? -total + 0.5 * Math.log(2 * Math.PI * total)
                    : unseen - total - 0.5 * Math.log(unseen / total);
        }
        double own = unseen > 0 ? unseen * Math.log(unseen) : 0;
        return own - LogGamma.of(unseen + 1) + LogGamma.of(total + 1) - total * Math.log(total);
    }

    /// The place between `top`, where the function is negative, and `far`, where it crosses zero;
    /// NaN if it does not cross.
    private static double end(DoubleUnaryOperator function, double top, double far) {
        double inner = top;
        double step = (far - top) / 1024;
        double outer = top + step;
        while (true) {
            double value = function.applyAsDouble(outer);
            if (Double.isNaN(value)) {
                return Double.NaN;
            }
            if (value >= 0) {
                return Roots.bisect(function, inner, outer, TOLERANCE);
            }
            if (outer == far) {
                return Double.NaN;
            }
            inner = outer;
            step *= 2;
            outer = far > top ? Math.min(far, outer + step) : Math.max(far, outer + step);
        }
    }
}
