package org.whereabouts.estimation.numeric;

import java.util.random.RandomGenerator;

/// Random draws of the distributions that the bootstrap and the Gibbs sampler need. The generator
/// comes in from outside: the same seed gives the same numbers.
///
/// Binomial: inversion for n·min(p,1-p) < 10, else transformed rejection with squeeze, algorithm
/// BTRS of Hörmann, J. Statist. Comput. Simul. 46 (1993). Poisson: algorithm PTRS of Hörmann,
/// Insurance: Mathematics and Economics 12 (1993). Gamma: Marsaglia and Tsang, ACM TOMS 26 (2000).
public final class Draws {
    private static final double[] STIRLING_TAIL = {
        0.08106146679532726,
        0.0413406959554093,
        0.02767792568499834,
        0.020790672103765093,
        0.016644691189821193,
        0.013876128823070748,
        0.01189670994589177,
        0.010411265261972096,
        0.009255462182712733,
        0.00833056343336287
    };

    private final RandomGenerator random;

    /// Draws from this generator.
    public Draws(RandomGenerator random) {
        this.random = random;
    }

    /// The number of successes in `n` trials of probability `p`.
    public long binomial(long n, double p) {
        if (n == 0 || p <= 0) {
            return 0;
        }
        if (p >= 1) {
            return n;
        }
        if (p > 0.5) {
            return n - binomial(n, 1 - p);
        }
        return n * p < 10 ? byInversion(n, p) : byRejection(n, p);
    }

    private long byInversion(long n, double p) {
        double first = random.nextDouble();
        // (1-p)^n >= 1 - np: most draws of a small mean end here, without a logarithm.
        if (first < 1 - n * p) {
            return 0;
        }
        double odds = p / (1 - p);
        double start = Math.exp(n * Math.log1p(-p));
        for (double u = first; ; u = random.nextDouble()) {
            double r = start;
            // 110 is beyond every quantile that a double of a mean below 10 can name.
            for (long k = 0; k <= Math.min(n, 110); k++) {
                if (u < r) {
                    return k;
                }
                u -= r;
                r *= odds * (n - k) / (k + 1);
            }
        }
    }

    private long byRejection(long n, double p) {
        double odds = p / (1 - p);
        double spread = Math.sqrt(n * p * (1 - p));
        double b = 1.15 + 2.53 * spread;
        double a = -0.0873 + 0.0248 * b + 0.01 * p;
        double c = n * p + 0.5;
        double quick = 0.92 - 4.2 / b;
        double alpha = (2.83 + 5.1 / b) * spread;
        double mode = Math.floor((n + 1) * p);
        while (true) {
            double v = random.nextDouble();
            double u = random.nextDouble() - 0.5;
            double us = 0.5 - Math.abs(u);
            double k = Math.floor((2 * a / us + b) * u + c);
            if (us >= 0.07 && v <= quick) {
                return (long) k;
            }
            if (k < 0 || k > n) {
                continue;
            }
            double left = Math.log(v * alpha / (a / (us * us) + b));
            double right =
                    (mode + 0.5) * Math.log((mode + 1) / (odds * (n - mode + 1)))
                            + (n + 1) * Math.log((n - mode + 1) / (n - k + 1))
                            + (k + 0.5) * Math.log(odds * (n - k + 1) / (k + 1))
                            + tail(mode)
                            + tail(n - mode)
                            - tail(k)
                            - tail(n - k);
            if (left <= right) {
                return (long) k;
            }
        }
    }

    private static double tail(double k) {
        if (k <= 9) {
            return STIRLING_TAIL[(int) k];
        }
        double square = (k + 1) * (k + 1);
        return (1.0 / 12 - (1.0 / 360 - 1.0 / 1260 / square) / square) / (k + 1);
    }

    /// A Poisson count.
    public long poisson(double mean) {
        if (mean < 10) {
            double limit = Math.exp(-mean);
            long k = 0;
            double product = random.nextDouble();
            while (product > limit) {
                k++;
                product *= random.nextDouble();
            }
            return k;
        }
        double b = 0.931 + 2.53 * Math.sqrt(mean);
        double a = -0.059 + 0.02483 * b;
        double inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
        double quick = 0.9277 - 3.6224 / (b - 2);
        while (true) {
            double u = random.nextDouble() - 0.5;
            double v = random.nextDouble();
            double us = 0.5 - Math.abs(u);
            double k = Math.floor((2 * a / us + b) * u + mean + 0.43);
            if (us >= 0.07 && v <= quick) {
                return (long) k;
            }
            if (k < 0 || (us < 0.013 && v > us)) {
                continue;
            }
            double left = Math.log(v * inverseAlpha / (a / (us * us) + b));
            if (left <= -mean + k * Math.log(mean) - LogGamma.of(k + 1)) {
                return (long) k;
            }
        }
    }

    /// A gamma value of rate 1.
    ///
    /// @param shape positive
    public double gamma(double shape) {
        if (shape < 1) {
            return Math.exp(logGammaValue(shape));
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = 1 + c * x;
            if (v <= 0) {
                continue;
            }
            v = v * v * v;
            double u = random.nextDouble();
            double square = x * x;
            if (u < 1 - 0.0331 * square * square
                    || Math.log(u) < square / 2 + d * (1 - v + Math.log(v))) {
                return d * v;
            }
        }
    }

    /// The logarithm of a gamma value of rate 1: for small shapes the value itself would underflow.
    public double logGammaValue(double shape) {
        return shape >= 1
                ? Math.log(gamma(shape))
                : Math.log(gamma(shape + 1)) - random.nextExponential() / shape;
    }

    /// Spreads `n` over the places in proportion to the weights, into `into`.
    public void multinomial(long n, double[] weights, long[] into) {
        double left = 0;
        for (double w : weights) {
            left += w;
        }
        long rest = n;
        for (int i = 0; i < weights.length; i++) {
            long k = i == weights.length - 1 ? rest : binomial(rest, weights[i] / left);
            into[i] = k;
            rest -= k;
            left -= weights[i];
        }
    }
}
