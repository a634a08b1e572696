package org.whereabouts.estimation.loglinear;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.figure.Interval;
import org.whereabouts.estimation.figure.Watch;
import org.whereabouts.estimation.numeric.Draws;
import org.whereabouts.estimation.numeric.Quantiles;
import org.whereabouts.estimation.numeric.Tail;

/// The bias-corrected accelerated bootstrap (Efron, JASA 82, 1987) of a [Selection]: n persons are
/// drawn anew from the observed histories, the model is chosen again, and the quantiles are
/// corrected by the share of estimates below the first one and by a delete-one acceleration
/// (Silverman, Chan and Vincent, Statistics and Computing 34, 2024).
///
/// @param estimate N̂ on the table itself
/// @param interval 95 % for N
/// @param acceleration a
/// @param bias z0
/// @param samples number of resamples
/// @param withoutEstimate resamples on which no model had an estimate; they are left out
public record Bootstrap(
        double estimate,
        Interval interval,
        double acceleration,
        double bias,
        int samples,
        int withoutEstimate) {

    /// The named algorithm of every random stream of this room.
    public static final String GENERATOR = "L64X128MixRandom";

    /// Resampled estimates above this multiple of n mean that there is no upper limit.
    private static final double BEYOND = 1000;

    /// What a bootstrap gives.
    public sealed interface Outcome {
        /// An interval.
        record Done(Bootstrap bootstrap) implements Outcome {}

        /// No interval: the table or too many of its resamples have no estimate.
        record Failed(int samples, int withoutEstimate) implements Outcome {}
    }

    /// Runs the bootstrap. The same table, rule, number and seed give the same interval, whatever
    /// the number of processors.
    public static Outcome run(
            CaptureTable table, Selection selection, int samples, long seed, Watch watch) {
        OptionalDouble whole = selection.estimate(new Fitter(table));
        if (whole.isEmpty()) {
            return new Outcome.Failed(samples, samples);
        }
        double[] estimates = resample(table, selection, samples, seed, watch);
        double[] usable = Arrays.stream(estimates).filter(Double::isFinite).sorted().toArray();
        OptionalDouble acceleration = acceleration(table, selection);
        int without = samples - usable.length;
        if (acceleration.isEmpty() || without > samples / 5) {
            return new Outcome.Failed(samples, without);
        }
        double n = whole.getAsDouble();
        double below = Arrays.stream(usable).filter(e -> e < n).count() / (double) usable.length;
        // A share of 0 or 1 would send z0 to infinity; half a resample stands for none.
        double half = 0.5 / usable.length;
        double z0 = Tail.normalQuantile(Math.clamp(below, half, 1 - half));
        double a = acceleration.getAsDouble();
        double low = Quantiles.eight(usable, corrected(z0, a, -Interval.Z));
        double high = Quantiles.eight(usable, corrected(z0, a, Interval.Z));
        low = Math.max((double) table.persons(), Math.min(low, high));
        boolean open = high > BEYOND * table.persons();
        return new Outcome.Done(
                new Bootstrap(
                        n,
                        open ? Interval.from(low) : new Interval(low, high),
                        a,
                        z0,
                        samples,
                        without));
    }

    private static double corrected(double z0, double a, double z) {
        return Tail.normal(z0 + (z0 + z) / (1 - a * (z0 + z)));
    }

    private static double[] resample(
            CaptureTable table, Selection selection, int samples, long seed, Watch watch) {
        int[] histories = table.counts().keySet().stream().mapToInt(Integer::intValue).toArray();
        double[] weights = Arrays.stream(histories).mapToDouble(table::count).toArray();
        double[] estimates = new double[samples];
        var done = new AtomicInteger();
        IntStream.range(0, samples)
                .parallel()
                .forEach(s -> {
                    watch.check();
                    var draws = new Draws(stream(seed, s));
                    long[] drawn = new long[histories.length];
                    draws.multinomial(table.persons(), weights, drawn);
                    long[] cells = new long[1 << table.size()];
                    for (int i = 0; i < drawn.length; i++) {
                        cells[histories[i]] = drawn[i];
                    }
                    estimates[s] =
                            selection.estimate(new Fitter(table.size(), cells)).orElse(Double.NaN);
                    int count = done.incrementAndGet();
                    if (count % 16 == 0 || count == samples) {
                        watch.at("bootstrap", count, samples);
                    }
                });
        return estimates;
    }

    /// A random stream of its own for each piece of work, so that the order of the work is of no
    /// account.
    static RandomGenerator stream(long seed, long number) {
        long mixed = (seed ^ (number * 0x9E3779B97F4A7C15L)) * 0xBF58476D1CE4E5B9L;
        return RandomGeneratorFactory.of(GENERATOR).create(mixed ^ (mixed >>> 31));
    }

    /// a = Σ n_x r³ / (6 (Σ n_x r²)^(3/2)), r the mean of the delete-one estimates minus each.
    private static OptionalDouble acceleration(CaptureTable table, Selection selection) {
        int[] histories = table.counts().keySet().stream().mapToInt(Integer::intValue).toArray();
        double[] without = new double[histories.length];
        IntStream.range(0, histories.length)
                .parallel()
                .forEach(i -> {
                    long[] cells = table.cells();
                    cells[histories[i]]--;
                    without[i] =
                            selection.estimate(new Fitter(table.size(), cells)).orElse(Double.NaN);
                });
        double n = table.persons();
        double mean = 0;
        for (int i = 0; i < without.length; i++) {
            mean += without[i] * table.count(histories[i]) / n;
        }
        double squares = 0;
        double cubes = 0;
        for (int i = 0; i < without.length; i++) {
            double r = mean - without[i];
            squares += table.count(histories[i]) * r * r;
            cubes += table.count(histories[i]) * r * r * r;
        }
        double a = cubes / (6 * Math.pow(squares, 1.5));
        return Double.isFinite(a) ? OptionalDouble.of(a) : OptionalDouble.empty();
    }
}
