package org.whereabouts.estimation.numeric;

import java.util.function.DoubleUnaryOperator;

/// Roots and maxima of functions of one variable. Slow and sure: every function here costs at most
/// a few small regressions, and a wrong bracket must never turn into a wrong interval.
public final class Roots {
    private static final int STEPS_MAX = 400;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private Roots() {}

    /// A root between `low` and `high` by bisection with secant proposals (the Illinois rule of
    /// Dowell and Jarratt, BIT 11, 1971), which keeps the bracket.
    ///
    /// @param function of opposite signs at the two ends, or zero at one
    /// @param tolerance relative to the size of the root
    public static double bisect(
            DoubleUnaryOperator function, double low, double high, double tolerance) {
        double a = low;
        double b = high;
        double fa = function.applyAsDouble(a);
        double fb = function.applyAsDouble(b);
        if (fa == 0 || fb == 0) {
            return fa == 0 ? a : b;
        }
        if (fa > 0 == fb > 0) {
            throw new IllegalArgumentException("no change of sign between the ends");
        }
        for (int i = 0; i < STEPS_MAX && Math.abs(b - a) > tolerance * (1 + Math.abs(a)); i++) {
            double m = i % 3 == 2 ? (a + b) / 2 : (a * fb - b * fa) / (fb - fa);
            double fm = function.applyAsDouble(m);
            if (fm == 0) {
                return m;
            }
            if (fm > 0 == fb > 0) {
                b = m;
                fb = fm;
                fa /= 2;
            } else {
                a = b;
                fa = fb;
                b = m;
                fb = fm;
            }
        }
        return b;
    }

    /// The place of the maximum of a function with one peak, by golden section.
    ///
    /// @param tolerance relative to the size of the place
    public static double peak(
            DoubleUnaryOperator function, double low, double high, double tolerance) {
        double a = low;
        double b = high;
        double c = b - GOLDEN * (b - a);
        double d = a + GOLDEN * (b - a);
        double fc = function.applyAsDouble(c);
        double fd = function.applyAsDouble(d);
        for (int i = 0; i < STEPS_MAX && b - a > tolerance * (1 + Math.abs(a)); i++) {
            if (fc >= fd) {
                b = d;
                d = c;
                fd = fc;
                c = b - GOLDEN * (b - a);
                fc = function.applyAsDouble(c);
            } else {
                a = c;
                c = d;
                fc = fd;
                d = a + GOLDEN * (b - a);
                fd = function.applyAsDouble(d);
            }
        }
        return (a + b) / 2;
    }
}
