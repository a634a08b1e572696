package org.whereabouts.estimation.numeric;

/// The natural logarithm of the gamma function for positive arguments, to full double accuracy
/// (relative error of a few units in the last place, also next to the zeros at 1 and 2).
///
/// For x >= 10 Stirling's series, NIST DLMF 5.11.1, with the terms B(2k)/(2k(2k-1)x^(2k-1)), k <=
/// 10. Below, the argument is brought into [1.5, 2.5] by the recurrence DLMF 5.5.1, and there the
/// power series DLMF 5.7.3 is used in the form lnΓ(2+z) = (1-γ)z + Σ_{k>=2} (-1)^k (ζ(k)-1) z^k /
/// k, |z| <= 1/2.
public final class LogGamma {
    private static final double HALF_LOG_TWO_PI = 0.9189385332046727;
    private static final double ONE_MINUS_EULER = 0.42278433509846713;
    private static final double STIRLING_FROM = 10;

    /// ζ(k) - 1 for k = 2..33 (computed with 40 digits, rounded to double).
    private static final double[] ZETA_MINUS_ONE = {
        0.6449340668482264,
        0.2020569031595943,
        0.08232323371113819,
        0.03692775514336993,
        0.01734306198444914,
        0.008349277381922827,
        0.00407735619794434,
        0.0020083928260822143,
        0.0009945751278180853,
        0.0004941886041194645,
        0.0002460865533080483,
        0.00012271334757848915,
        6.124813505870483e-05,
        3.058823630702049e-05,
        1.528225940865187e-05,
        7.637197637899763e-06,
        3.81729326499984e-06,
        1.908212716553939e-06,
        9.539620338727962e-07,
        4.769329867878064e-07,
        2.38450502727733e-07,
        1.1921992596531106e-07,
        5.960818905125948e-08,
        2.980350351465228e-08,
        1.4901554828365043e-08,
        7.45071178983543e-09,
        3.725334024788457e-09,
        1.862659723513049e-09,
        9.313274324196682e-10,
        4.656629065033784e-10,
        2.3283118336765053e-10,
        1.164155017270052e-10
    };

    private static final double[] BY_POWER = seriesCoefficients();

    private LogGamma() {}

    /// lnΓ(x).
    ///
    /// @param x positive and finite
    /// @return the logarithm; NaN for x <= 0 or NaN
    public static double of(double x) {
        if (!(x > 0)) {
            return Double.NaN;
        }
        if (x >= STIRLING_FROM) {
            return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingTail(x);
        }
        if (x < 0.5) {
            return x < 1e-17 ? -Math.log(x) : nearTwo(x) - Math.log(x) - Math.log1p(x);
        }
        if (x < 1.5) {
            return nearTwo(x - 1) - Math.log(x);
        }
        double product = 1;
        double y = x;
        while (y > 2.5) {
            y -= 1;
            product *= y;
        }
        return nearTwo(y - 2) + Math.log(product);
    }

    private static double stirlingTail(double x) {
        double w = 1 / (x * x);
        if (x > 1e7) {
            return 1 / (12 * x);
        }
        double sum = -1.3924322169059011;
        sum = sum * w + 0.1796443723688306;
        sum = sum * w - 0.029550653594771242;
        sum = sum * w + 0.00641025641025641;
        sum = sum * w - 0.0019175269175269176;
        sum = sum * w + 0.0008417508417508417;
        sum = sum * w - 0.0005952380952380953;
        sum = sum * w + 0.0007936507936507937;
        sum = sum * w - 0.002777777777777778;
        sum = sum * w + 0.08333333333333333;
        return sum / x;
    }

    /// lnΓ(2+z) for |z| <= 1/2.
    private static double nearTwo(double z) {
        double sum = 0;
        for (int k = BY_POWER.length - 1; k >= 0; k--) {
            sum = (sum + BY_POWER[k]) * z;
        }
        return sum;
    }

    private static double[] seriesCoefficients() {
        double[] c = new double[ZETA_MINUS_ONE.length + 1];
        c[0] = ONE_MINUS_EULER;
        for (int k = 2; k < ZETA_MINUS_ONE.length + 2; k++) {
            c[k - 1] = (k % 2 == 0 ? 1 : -1) * ZETA_MINUS_ONE[k - 2] / k;
        }
        return c;
    }
}
