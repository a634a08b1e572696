package org.whereabouts.estimation.latent;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.figure.Interval;
import org.whereabouts.estimation.figure.Watch;
import org.whereabouts.estimation.loglinear.Bootstrap;
import org.whereabouts.estimation.numeric.Quantiles;

/// How the latent class model is run.
///
/// The chains start far apart: some with nobody unseen, as the reference implementation does, some
/// with many unseen persons in a class of their own. A posterior with two peaks then shows as
/// chains that disagree, where chains from one start may all fall into the same peak.
///
/// @param classes K, the truncation
/// @param shape of the gamma prior of the concentration
/// @param rate of the gamma prior of the concentration
/// @param chains number of chains, at least 4
/// @param burnIn sweeps of each chain that are thrown away, after 500 with a fixed concentration
/// @param sweeps sweeps of each chain after that
/// @param thin one draw is kept in so many sweeps
/// @param seed of the first chain; the others follow from it
public record LatentClasses(
        int classes,
        double shape,
        double rate,
        int chains,
        int burnIn,
        int sweeps,
        int thin,
        long seed) {
    private static final int FIRST_SWEEPS = 500;
    private static final double[] STARTS = {0, 16, 0, 6};
    private static final int STEP = 2000;

    /// Chains go on up to this multiple of their sweeps ...
    private static final int ROUNDS_MAX = 4;

    /// ... while their R-hat is below this.
    private static final double NEARLY = 1.05;

    public LatentClasses {
        if (classes < 2
                || chains < 4
                || thin < 1
                || sweeps / thin < 8
                || !(shape > 0 && rate > 0)) {
            throw new IllegalArgumentException("settings of the sampler");
        }
    }

    /// K = 10, prior Gamma(1/4, 1/4), four chains of 20,000 + 500,000 sweeps, one in 50 kept.
    public static LatentClasses usual(long seed) {
        return new LatentClasses(10, 0.25, 0.25, 4, 20_000, 500_000, 50, seed);
    }

    /// The same with other sweeps of each chain.
    public LatentClasses withSweeps(int sweepsOfEach) {
        return new LatentClasses(classes, shape, rate, chains, burnIn, sweepsOfEach, thin, seed);
    }

    /// The draws of N, judged.
    public sealed interface Outcome {
        /// How far the chains agree.
        Mixing mixing();

        /// Mean N of each chain.
        List<Double> chainMeans();

        /// The chains agree.
        ///
        /// @param mean posterior mean of N
        /// @param median posterior median of N
        /// @param interval central 95 %
        /// @param lowerQuartile 25 %
        /// @param upperQuartile 75 %
        /// @param deviation posterior standard deviation
        /// @param atTheLimit share of draws next to the sampler's limit of 20 n unseen persons
        record Mixed(
                double mean,
                double median,
                Interval interval,
                double lowerQuartile,
                double upperQuartile,
                double deviation,
                double atTheLimit,
                Mixing mixing,
                List<Double> chainMeans)
                implements Outcome {
            public Mixed {
                chainMeans = List.copyOf(chainMeans);
            }
        }

        /// The chains do not agree: there is no number.
        record NotMixed(Mixing mixing, List<Double> chainMeans) implements Outcome {
            public NotMixed {
                chainMeans = List.copyOf(chainMeans);
            }
        }
    }

    /// Runs the chains. If they nearly agree after their sweeps they go on, up to four times as
    /// long.
    public Outcome run(CaptureTable table, Watch watch) {
        var running = new Running(table, watch);
        double[][] draws = running.more();
        var mixing = Mixing.of(draws);
        for (int round = 1; round < ROUNDS_MAX && !mixing.good() && mixing.rHat() < NEARLY; ) {
            for (int again = round; again > 0; again--) {
                draws = running.more();
                round++;
            }
            mixing = Mixing.of(draws);
        }
        return judged(table, draws, mixing);
    }

    /// The draws of N of all chains, one row for each, without going on.
    public double[][] draws(CaptureTable table, Watch watch) {
        return new Running(table, watch).more();
    }

    private static Outcome judged(CaptureTable table, double[][] draws, Mixing mixing) {
        var means = Arrays.stream(draws).map(d -> Arrays.stream(d).sum() / d.length).toList();
        if (!mixing.good()) {
            return new Outcome.NotMixed(mixing, means);
        }
        double[] all =
                Quantiles.sorted(Arrays.stream(draws).flatMapToDouble(Arrays::stream).toArray());
        double mean = Arrays.stream(all).sum() / all.length;
        double squares = Arrays.stream(all).map(x -> (x - mean) * (x - mean)).sum();
        double limit = table.persons() * 20.5;
        double atLimit = Arrays.stream(all).filter(x -> x > limit).count() / (double) all.length;
        return new Outcome.Mixed(
                mean,
                Quantiles.seven(all, 0.5),
                new Interval(Quantiles.seven(all, 0.025), Quantiles.seven(all, 0.975)),
                Quantiles.seven(all, 0.25),
                Quantiles.seven(all, 0.75),
                Math.sqrt(squares / (all.length - 1)),
                atLimit,
                mixing,
                means);
    }

    /// The chains and what they have given so far.
    private final class Running {
        private final CaptureTable table;
        private final Watch watch;
        private final GibbsChain[] running = new GibbsChain[chains];
        private final double[][] kept = new double[chains][0];
        private final AtomicLong done = new AtomicLong();
        private long whole;

        Running(CaptureTable table, Watch watch) {
            this.table = table;
            this.watch = watch;
            this.whole = (long) chains * burnIn;
            for (int c = 0; c < chains; c++) {
                var random =
                        RandomGeneratorFactory.of(Bootstrap.GENERATOR)
                                .create(seed + 0x632BE59BD9B4E019L * c);
                running[c] =
                        new GibbsChain(
                                table, classes, shape, rate, random, STARTS[c % STARTS.length]);
            }
        }

        /// Another [#sweeps] sweeps of every chain.
        double[][] more() {
            whole += (long) chains * sweeps;
            IntStream.range(0, chains).parallel().forEach(this::more);
            return kept;
        }

        private void more(int c) {
            int had = kept[c].length;
            if (had == 0) {
                warmUp(running[c]);
            }
            kept[c] = Arrays.copyOf(kept[c], had + sweeps / thin);
            for (int i = had; i < kept[c].length; i++) {
                for (int s = 0; s < thin; s++) {
                    running[c].sweep(true);
                }
                kept[c][i] = table.persons() + (double) running[c].unseenTotal();
                step(i * (long) thin, thin);
            }
        }

        private void warmUp(GibbsChain chain) {
            for (int i = 0; i < FIRST_SWEEPS; i++) {
                chain.sweep(false);
            }
            chain.sortClasses();
            for (int i = 0; i < burnIn; i++) {
                chain.sweep(true);
                step(i, 1);
            }
        }

        /// Tells the watch after every [#STEP] sweeps.
        private void step(long before, int sweeps) {
            if ((before + sweeps) / STEP > before / STEP) {
                watch.check();
                watch.at("latent classes", done.addAndGet(Math.max(STEP, sweeps)), whole);
            }
        }
    }
}
