package org.whereabouts.estimation.closed;

import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.figure.Interval;
import org.whereabouts.estimation.numeric.Draws;

/// The sample coverage approach for dependent lists: Chao and Tsay, Statistics in Medicine 17
/// (1998); Chao, Tsay, Lin, Shau and Chao, Statistics in Medicine 20 (2001), whose notation is
/// used.
///
/// @param averageOverlap D, the average of the numbers seen without each list's singles
/// @param coverage Ĉ, the estimated share of the population's listing that the lists caught
/// @param independent N̂0 = D/Ĉ
/// @param oneStep N̂1, for low coverage
/// @param high N̂ for high coverage, at least n
public record SampleCoverage(
        double averageOverlap, double coverage, double independent, double oneStep, double high) {

    /// Below this coverage only N̂0 and N̂1 may be shown (the authors' program says 55 %).
    public static final double COVERAGE_MIN = 0.55;

    /// The estimates for a table of three lists or more.
    public static SampleCoverage of(CaptureTable table) {
        int t = table.size();
        double n = table.persons();
        double singles = 0;
        double shares = 0;
        for (int j = 0; j < t; j++) {
            double only = table.onlyOn(j);
            singles += only;
            shares += only / table.on(j);
        }
        double d = n - singles / t;
        double c = 1 - shares / t;
        double independent = d / c;
        double corrections = 0;
        double sumA = 0;
        double sumAb = 0;
        for (int i = 0; i < t; i++) {
            for (int j = i + 1; j < t; j++) {
                double a = a(table, i, j);
                double b = table.onAll(1 << i | 1 << j) / ((double) table.on(i) * table.on(j));
                corrections += a * (independent * b - 1);
                sumA += a;
                sumAb += a * b;
            }
        }
        double oneStep = independent;
        for (int i = 0; i < t; i++) {
            for (int j = i + 1; j < t; j++) {
                double b = table.onAll(1 << i | 1 << j) / ((double) table.on(i) * table.on(j));
                double gamma = b * (independent + corrections / (t * c)) - 1;
                oneStep += a(table, i, j) * gamma / (t * c);
            }
        }
        double numerator = t * d - sumA;
        double high = numerator / (t * c - sumAb);
        return new SampleCoverage(
                d, c, independent, oneStep, numerator < 1e-4 || !(high >= n) ? n : high);
    }

    /// The one of the two estimates that the coverage admits.
    public double admitted() {
        return coverage > COVERAGE_MIN ? high : oneStep;
    }

    /// A 95 % interval for [#admitted()] from a bootstrap: N̂ persons are drawn anew, the unseen
    /// among them, and the standard error of the estimates is put on the log scale.
    ///
    /// @param samples number of bootstrap samples, for example 200
    public Interval bootstrap(CaptureTable table, int samples, Draws draws) {
        double unseen = Math.max(0, admitted() - table.persons());
        long population = Math.round(table.persons() + unseen);
        double[] weights = new double[1 << table.size()];
        long[] cells = table.cells();
        for (int h = 1; h < weights.length; h++) {
            weights[h] = cells[h];
        }
        weights[0] = unseen;
        double sum = 0;
        double squares = 0;
        int used = 0;
        for (int s = 0; s < samples; s++) {
            long[] drawn = new long[cells.length];
            draws.multinomial(population, weights, drawn);
            drawn[0] = 0;
            var again = of(CaptureTable.of(table.lists(), drawn)).choose(coverage > COVERAGE_MIN);
            if (Double.isFinite(again)) {
                sum += again;
                squares += again * again;
                used++;
            }
        }
        double variance = used < 2 ? 0 : (squares - sum * sum / used) / (used - 1);
        double seen = table.persons();
        return Interval.logTransformed(
                seen, Math.max(seen, admitted()), Math.sqrt(Math.max(0, variance)));
    }

    private double choose(boolean highCoverage) {
        return highCoverage ? high : oneStep;
    }

    private static double a(CaptureTable table, int i, int j) {
        return table.onlyOn(i) + table.onlyOn(j) + 2.0 * table.count(1 << i | 1 << j);
    }
}
