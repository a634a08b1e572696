package org.whereabouts.estimation.sensitivity;

import java.util.List;
import java.util.Optional;
import org.whereabouts.estimation.figure.Interval;
import org.whereabouts.estimation.numeric.Tail;

/// The estimate at several linkage thresholds, and all of them combined. Missed links make N too
/// large, false ones too small, and the overlaps are exactly what linkage decides.
///
/// Rubin's rules on the logarithm of the unseen number (Rubin 1987): T = W + (1 + 1/m)B, with
/// (m-1)(1 + W/((1 + 1/m)B))² degrees of freedom. The thresholds are few and not drawn at random,
/// so the combined interval is a description of their spread, not a promise of coverage.
///
/// @param tables one estimate for each threshold
public record LinkageThresholds(List<AtThreshold> tables) {
    public LinkageThresholds {
        tables = List.copyOf(tables);
    }

    /// The estimate from the table of one threshold.
    ///
    /// @param threshold as it was set, in words or figures
    /// @param persons documented persons, n
    /// @param logUnseen estimate of the logarithm of the unseen number
    /// @param variance of `logUnseen`
    /// @param interval 95 % for N at this threshold
    public record AtThreshold(
            String threshold,
            double persons,
            double logUnseen,
            double variance,
            Interval interval) {
        /// The estimate of N.
        public double total() {
            return persons + Math.exp(logUnseen);
        }
    }

    /// All thresholds combined.
    ///
    /// @param point n + exp(mean log unseen), n averaged over the thresholds
    /// @param interval 95 %
    /// @param degrees of freedom of the t distribution
    public record Combined(double point, Interval interval, double degrees) {}

    /// The combination; nothing with fewer than two thresholds.
    public Optional<Combined> combined() {
        int m = tables.size();
        if (m < 2) {
            return Optional.empty();
        }
        double persons = tables.stream().mapToDouble(AtThreshold::persons).sum() / m;
        double mean = tables.stream().mapToDouble(AtThreshold::logUnseen).sum() / m;
        double within = tables.stream().mapToDouble(AtThreshold::variance).sum() / m;
        double between =
                tables.stream().mapToDouble(t -> (t.logUnseen - mean) * (t.logUnseen - mean)).sum()
                        / (m - 1);
        double spread = (1 + 1.0 / m) * between;
        double ratio = within / Math.max(spread, 1e-12);
        double degrees = Math.min(1e9, (m - 1) * (1 + ratio) * (1 + ratio));
        double half = Tail.studentQuantile(0.975, degrees) * Math.sqrt(within + spread);
        double high = persons + Math.exp(mean + half);
        double low = persons + Math.exp(mean - half);
        return Optional.of(
                new Combined(
                        persons + Math.exp(mean),
                        high < 1000 * persons ? new Interval(low, high) : Interval.from(low),
                        degrees));
    }
}
