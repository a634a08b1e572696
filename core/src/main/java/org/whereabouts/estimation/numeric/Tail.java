package org.whereabouts.estimation.numeric;

/// Distribution functions: normal, Poisson and Student's t, with the normal and t quantiles.
///
/// All rest on the regularised incomplete gamma function (series DLMF 8.11.4, continued fraction
/// DLMF 8.9.2) and the regularised incomplete beta function (continued fraction DLMF 8.17.22).
/// Relative accuracy is about 1e-13 for the sizes that counts of people take.
public final class Tail {
    private static final int TERMS_MAX = 100_000;
    private static final double EPSILON = 1e-16;
    private static final double TINY = 1e-300;

    private Tail() {}

    /// Φ(z): the probability that a standard normal value is at most z.
    public static double normal(double z) {
        double half = gammaUpper(0.5, z * z / 2) / 2;
        return z < 0 ? half : 1 - half;
    }

    /// Φ⁻¹(p): start from the rational approximation of Abramowitz & Stegun 26.2.23, then Newton
    /// steps on Φ until nothing moves.
    ///
    /// @param p between 0 and 1; 0 and 1 give minus and plus infinity
    public static double normalQuantile(double p) {
        if (p <= 0 || p >= 1) {
            return p <= 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        if (p > 0.5) {
            return -normalQuantile(1 - p);
        }
        double t = Math.sqrt(-2 * Math.log(p));
        double z =
                -t
                        + (2.515517 + t * (0.802853 + t * 0.010328))
                                / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
        for (int i = 0; i < 20; i++) {
            double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
            double step = (normal(z) - p) / density;
            z -= step;
            if (Math.abs(step) < 1e-15 * (1 + Math.abs(z))) {
                break;
            }
        }
        return z;
    }

    /// P(X <= count) for X ~ Poisson(mean).
    ///
    /// @param mean not negative
    public static double poissonAtMost(long count, double mean) {
        if (count < 0) {
            return 0;
        }
        return mean == 0 ? 1 : gammaUpper(count + 1.0, mean);
    }

    /// P(X >= count) for X ~ Poisson(mean).
    public static double poissonAtLeast(long count, double mean) {
        if (count <= 0) {
            return 1;
        }
        return mean == 0 ? 0 : 1 - gammaUpper((double) count, mean);
    }

    /// The quantile of Student's t with real degrees of freedom, for p in (1/2, 1).
    public static double studentQuantile(double p, double degrees) {
        if (!(degrees > 0) || !(p > 0.5) || !(p < 1)) {
            throw new IllegalArgumentException("p in (1/2, 1) and degrees > 0 are needed");
        }
        double high = 2;
        while (studentAtMost(high, degrees) < p && high < 1e12) {
            high *= 2;
        }
        return Roots.bisect(x -> studentAtMost(x, degrees) - p, 0, high, 1e-12);
    }

    private static double studentAtMost(double x, double degrees) {
        double beta = betaLower(degrees / 2, 0.5, degrees / (degrees + x * x));
        return x < 0 ? beta / 2 : 1 - beta / 2;
    }

    /// Q(a, x) = Γ(a, x)/Γ(a).
    static double gammaUpper(double a, double x) {
        if (x <= 0) {
            return 1;
        }
        double front = Math.exp(a * Math.log(x) - x - LogGamma.of(a));
        if (x < a + 1) {
            double term = 1 / a;
            double sum = term;
            for (int n = 1; n < TERMS_MAX && term > sum * EPSILON; n++) {
                term *= x / (a + n);
                sum += term;
            }
            return 1 - front * sum;
        }
        double b = x + 1 - a;
        double c = 1 / TINY;
        double d = 1 / b;
        double h = d;
        for (int n = 1; n < TERMS_MAX; n++) {
            double an = -n * (n - a);
            b += 2;
            d = 1 / away(an * d + b);
            c = away(b + an / c);
            h *= d * c;
            if (Math.abs(d * c - 1) < EPSILON * 4) {
                break;
            }
        }
        return front * h;
    }

    /// I_x(a, b).
    static double betaLower(double a, double b, double x) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double front =
                Math.exp(
                        LogGamma.of(a + b)
                                - LogGamma.of(a)
                                - LogGamma.of(b)
                                + a * Math.log(x)
                                + b * Math.log1p(-x));
        return x < (a + 1) / (a + b + 2)
                ? front * betaFraction(a, b, x) / a
                : 1 - front * betaFraction(b, a, 1 - x) / b;
    }

    private static double betaFraction(double a, double b, double x) {
        double c = 1;
        double d = 1 / away(1 - (a + b) * x / (a + 1));
        double h = d;
        for (int m = 1; m < TERMS_MAX; m++) {
            double even = m * (b - m) * x / ((a + 2.0 * m - 1) * (a + 2.0 * m));
            d = 1 / away(1 + even * d);
            c = away(1 + even / c);
            h *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1));
            d = 1 / away(1 + odd * d);
            c = away(1 + odd / c);
            h *= d * c;
            if (Math.abs(d * c - 1) < EPSILON * 4) {
                break;
            }
        }
        return h;
    }

    private static double away(double x) {
        return Math.abs(x) < TINY ? TINY : x;
    }
}
