package org.whereabouts.estimation.latent;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.numeric.Draws;

/// One chain of the Gibbs sampler, step by step as in Manrique-Vallier 2016, section 3, with K
/// classes as the truncation of the Dirichlet process (Ishwaran and James, JASA 96, 2001) and the
/// prior 1/N.
///
/// State: for class k and list j the listing probability λ, the class weights ν by stick-breaking,
/// the concentration α, the persons z of each history in each class, the unseen persons w of each
/// class and their sum.
final class GibbsChain {
    /// Unseen numbers above this multiple of n are drawn again, as the reference implementation
    /// does.
    private static final int UNSEEN_MAX = 20;

    private static final int REDRAWS_MAX = 10_000;

    private final int lists;
    private final int classes;
    private final double shape;
    private final double rate;
    private final RandomGenerator random;
    private final Draws draws;
    private final int[] histories;
    private final long[] counts;
    private final long persons;

    private final double[] listed;
    private final double[] unlisted;
    private final double[] weight;
    private final double[] missed;
    private final long[] on;
    private final long[] seen;
    private final long[] unseen;
    private final double[] p;
    private double alpha;
    private double logLastWeight;
    private long unseenTotal;

    /// @param startUnseen unseen persons at the start, all in the last class
    GibbsChain(
            CaptureTable table,
            int classes,
            double shape,
            double rate,
            RandomGenerator random,
            double startUnseen) {
        this.lists = table.size();
        this.classes = classes;
        this.shape = shape;
        this.rate = rate;
        this.random = random;
        this.draws = new Draws(random);
        this.histories = table.counts().keySet().stream().mapToInt(Integer::intValue).toArray();
        this.counts = new long[histories.length];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = table.count(histories[i]);
        }
        this.persons = table.persons();
        this.listed = new double[classes * lists];
        this.unlisted = new double[classes * lists];
        this.weight = new double[classes];
        this.missed = new double[classes];
        this.on = new long[classes * lists];
        this.seen = new long[classes];
        this.unseen = new long[classes];
        this.p = new double[classes];
        start(table, startUnseen);
    }

    private void start(CaptureTable table, double startUnseen) {
        unseenTotal = Math.round(Math.min(startUnseen, UNSEEN_MAX - 1) * persons);
        unseen[classes - 1] = unseenTotal;
        for (int k = 0; k < classes; k++) {
            // The last class starts with listing so rare that its unseen persons are plausible.
            double rarity = k == classes - 1 ? 1 / (1 + startUnseen) : 1;
            weight[k] = 1.0 / classes;
            for (int j = 0; j < lists; j++) {
                double share = Math.min(0.999, table.on(j) / (double) persons) * rarity;
                listed[k * lists + j] = share;
                unlisted[k * lists + j] = 1 - share;
            }
        }
        alpha = 0.3 / classes;
    }

    /// One sweep over all unknowns.
    ///
    /// @param learnConcentration false in the first sweeps, as the reference implementation does
    void sweep(boolean learnConcentration) {
        placeSeen();
        drawListing();
        drawWeights();
        drawUnseen();
        if (learnConcentration) {
            alpha = draws.gamma(shape + classes - 1) / (rate - logLastWeight);
        }
    }

    long unseenTotal() {
        return unseenTotal;
    }

    /// Classes with at least one person.
    int classesInUse() {
        int used = 0;
        for (int k = 0; k < classes; k++) {
            used += seen[k] + unseen[k] > 0 ? 1 : 0;
        }
        return used;
    }

    /// The seen persons of each history are spread over the classes.
    private void placeSeen() {
        Arrays.fill(on, 0);
        Arrays.fill(seen, 0);
        for (int i = 0; i < histories.length; i++) {
            int history = histories[i];
            double total = 0;
            for (int k = 0; k < classes; k++) {
                double product = weight[k];
                int at = k * lists;
                for (int j = 0; j < lists; j++) {
                    product *= (history >> j & 1) == 1 ? listed[at + j] : unlisted[at + j];
                }
                p[k] = product;
                total += product;
            }
            long rest = counts[i];
            for (int k = 0; k < classes && rest > 0; k++) {
                long here = k == classes - 1 ? rest : draws.binomial(rest, p[k] / total);
                total -= p[k];
                rest -= here;
                if (here > 0) {
                    seen[k] += here;
                    int at = k * lists;
                    for (int bits = history; bits != 0; bits &= bits - 1) {
                        on[at + Integer.numberOfTrailingZeros(bits)] += here;
                    }
                }
            }
        }
    }

    /// λ ~ Beta(1 + on, 1 + off); the unseen persons of the class are off every list.
    private void drawListing() {
        for (int k = 0; k < classes; k++) {
            long size = seen[k] + unseen[k];
            for (int j = 0; j < lists; j++) {
                int at = k * lists + j;
                if (size == 0) {
                    double u = random.nextDouble();
                    listed[at] = u;
                    unlisted[at] = 1 - u;
                } else {
                    double yes = draws.gamma(1.0 + on[at]);
                    double no = draws.gamma(1.0 + size - on[at]);
                    double sum = yes + no;
                    listed[at] = yes / sum;
                    unlisted[at] = no / sum;
                }
            }
        }
    }

    /// V_k ~ Beta(1 + N_k, α + Σ_{l>k} N_l), weights by breaking the stick; in logarithms, because
    /// small shapes underflow.
    private void drawWeights() {
        long after = persons + unseenTotal;
        double logLeft = 0;
        for (int k = 0; k < classes - 1; k++) {
            long size = seen[k] + unseen[k];
            after -= size;
            double take;
            double logKeep;
            double second = alpha + after;
            double a = draws.gamma(1.0 + size);
            if (second < 0.5) {
                double logB = draws.logGammaValue(second);
                double logSum = Math.log(a) + Math.log1p(Math.exp(logB - Math.log(a)));
                take = a / Math.exp(logSum);
                logKeep = logB - logSum;
            } else {
                double b = draws.gamma(second);
                take = a / (a + b);
                logKeep = Math.log(b / (a + b));
            }
            weight[k] = Math.exp(logLeft) * take;
            logLeft += logKeep;
        }
        weight[classes - 1] = Math.exp(logLeft);
        logLastWeight = logLeft;
    }

    /// n0 ~ negative binomial, as Poisson with a gamma mean, and its persons spread over the
    /// classes.
    private void drawUnseen() {
        double never = 0;
        double ever = 0;
        for (int k = 0; k < classes; k++) {
            double product = 1;
            for (int j = 0; j < lists; j++) {
                product *= unlisted[k * lists + j];
            }
            missed[k] = weight[k] * product;
            never += missed[k];
            ever += weight[k] * (1 - product);
        }
        double odds = never / Math.max(ever, 1e-300);
        long drawn = UNSEEN_MAX * persons + 1;
        for (int i = 0; i < REDRAWS_MAX && drawn > UNSEEN_MAX * persons; i++) {
            drawn = draws.poisson(Math.min(1e15, draws.gamma((double) persons) * odds));
        }
        unseenTotal = Math.min(drawn, UNSEEN_MAX * persons);
        draws.multinomial(unseenTotal, missed, unseen);
    }

    /// Puts the classes in the order of their weights, which the stick-breaking prior expects.
    void sortClasses() {
        Integer[] order = new Integer[classes];
        Arrays.setAll(order, k -> k);
        Arrays.sort(order, (a, b) -> Double.compare(weight[b], weight[a]));
        double[] oldWeight = weight.clone();
        double[] oldListed = listed.clone();
        double[] oldUnlisted = unlisted.clone();
        long[] oldUnseen = unseen.clone();
        for (int k = 0; k < classes; k++) {
            int from = order[k];
            weight[k] = oldWeight[from];
            unseen[k] = oldUnseen[from];
            System.arraycopy(oldListed, from * lists, listed, k * lists, lists);
            System.arraycopy(oldUnlisted, from * lists, unlisted, k * lists, lists);
        }
    }
}
