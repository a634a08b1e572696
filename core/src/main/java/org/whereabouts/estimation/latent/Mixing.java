package org.whereabouts.estimation.latent;

import java.util.Arrays;
import org.whereabouts.estimation.numeric.Quantiles;
import org.whereabouts.estimation.numeric.Tail;

/// Whether several chains of one quantity have come to agree: rank-normalised split R-hat, the
/// larger of bulk and folded, and effective sample sizes of bulk and tails (Vehtari, Gelman,
/// Simpson, Carpenter and Bürkner, Bayesian Analysis 16, 2021; autocorrelations cut by Geyer's
/// initial monotone positive sequence).
///
/// @param rHat 1 for perfect agreement
/// @param bulk effective number of draws for the centre
/// @param tail effective number of draws for the 2.5 % and 97.5 % quantiles, the smaller of both
public record Mixing(double rHat, double bulk, double tail) {
    /// Largest R-hat with which a number may be shown.
    public static final double RHAT_MAX = 1.01;

    /// Smallest effective sample size with which a number may be shown.
    public static final double EFFECTIVE_MIN = 400;

    /// Judges chains of equal length.
    ///
    /// @param chains one row of draws for each chain, at least two rows of four draws
    public static Mixing of(double[][] chains) {
        double[][] halves = halves(chains);
        double[] all =
                Quantiles.sorted(Arrays.stream(chains).flatMapToDouble(Arrays::stream).toArray());
        double median = Quantiles.seven(all, 0.5);
        double[][] folded = new double[halves.length][];
        for (int c = 0; c < halves.length; c++) {
            folded[c] = Arrays.stream(halves[c]).map(x -> Math.abs(x - median)).toArray();
        }
        double[][] ranked = normalised(halves);
        double rHat = Math.max(rHat(ranked), rHat(normalised(folded)));
        double tail =
                Math.min(
                        effective(indicator(halves, Quantiles.seven(all, 0.025))),
                        effective(indicator(halves, Quantiles.seven(all, 0.975))));
        return new Mixing(rHat, effective(ranked), tail);
    }

    /// Whether the draws may be shown as a number.
    public boolean good() {
        return rHat < RHAT_MAX && bulk > EFFECTIVE_MIN && tail > EFFECTIVE_MIN;
    }

    private static double[][] halves(double[][] chains) {
        double[][] halves = new double[2 * chains.length][];
        for (int c = 0; c < chains.length; c++) {
            int half = chains[c].length / 2;
            halves[2 * c] = Arrays.copyOfRange(chains[c], 0, half);
            halves[2 * c + 1] =
                    Arrays.copyOfRange(chains[c], chains[c].length - half, chains[c].length);
        }
        return halves;
    }

    private static double[][] indicator(double[][] chains, double cut) {
        double[][] is = new double[chains.length][];
        for (int c = 0; c < chains.length; c++) {
            is[c] = Arrays.stream(chains[c]).map(x -> x <= cut ? 1 : 0).toArray();
        }
        return is;
    }

    /// Normal scores of the ranks over all chains, ties sharing their mean rank.
    private static double[][] normalised(double[][] chains) {
        double[] all =
                Quantiles.sorted(Arrays.stream(chains).flatMapToDouble(Arrays::stream).toArray());
        double[][] scores = new double[chains.length][];
        for (int c = 0; c < chains.length; c++) {
            scores[c] =
                    Arrays.stream(chains[c])
                            .map(x -> {
                                double rank =
                                        (first(all, x, false) + first(all, x, true) + 1) / 2.0;
                                return Tail.normalQuantile((rank - 0.375) / (all.length + 0.25));
                            })
                            .toArray();
        }
        return scores;
    }

    /// The number of values below x, or not above it.
    private static int first(double[] sorted, double x, boolean above) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < x || (above && sorted[middle] == x)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double rHat(double[][] chains) {
        double n = chains[0].length;
        double within = 0;
        double between = 0;
        double grand = 0;
        double[] means = new double[chains.length];
        for (int c = 0; c < chains.length; c++) {
            means[c] = mean(chains[c]);
            grand += means[c] / chains.length;
            within += variance(chains[c], means[c]) / chains.length;
        }
        for (double m : means) {
            between += (m - grand) * (m - grand) / (chains.length - 1);
        }
        double ratio = ((n - 1) / n * within + between) / within;
        return within > 0 ? Math.sqrt(ratio) : between > 0 ? Double.POSITIVE_INFINITY : 1;
    }

    private static double effective(double[][] chains) {
        int n = chains[0].length;
        int m = chains.length;
        double[] means = new double[m];
        double within = 0;
        double grand = 0;
        for (int c = 0; c < m; c++) {
            means[c] = mean(chains[c]);
            grand += means[c] / m;
            within += variance(chains[c], means[c]) / m;
        }
        double between = 0;
        for (double mean : means) {
            between += (mean - grand) * (mean - grand) / (m - 1);
        }
        double total = (n - 1.0) / n * within + between;
        if (!(total > 0)) {
            return (double) n * m;
        }
        double sum = -1;
        double last = Double.POSITIVE_INFINITY;
        for (int lag = 0; lag + 1 < n; lag += 2) {
            double pair =
                    correlation(chains, means, within, total, lag)
                            + correlation(chains, means, within, total, lag + 1);
            if (pair < 0) {
                break;
            }
            last = Math.min(last, pair);
            sum += 2 * last;
        }
        double draws = (double) n * m;
        return Math.min(draws / Math.max(sum, 1e-12), draws * Math.log10(draws));
    }

    private static double correlation(
            double[][] chains, double[] means, double within, double total, int lag) {
        double covariance = 0;
        for (int c = 0; c < chains.length; c++) {
            double[] x = chains[c];
            double sum = 0;
            for (int i = 0; i + lag < x.length; i++) {
                sum += (x[i] - means[c]) * (x[i + lag] - means[c]);
            }
            covariance += sum / x.length / chains.length;
        }
        return 1 - (within - covariance) / total;
    }

    private static double mean(double[] x) {
        return Arrays.stream(x).sum() / x.length;
    }

    private static double variance(double[] x, double mean) {
        double sum = 0;
        for (double v : x) {
            sum += (v - mean) * (v - mean);
        }
        return sum / (x.length - 1);
    }
}
