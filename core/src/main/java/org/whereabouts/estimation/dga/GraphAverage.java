package org.whereabouts.estimation.dga;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.figure.Watch;

/// The posterior of the population size averaged over all decomposable graphs.
///
/// With δ_a = δ·2^(t-|a|), m the unseen number and n_a(·) the table of the lists of a: L(a,m) =
/// lnΓ(n_a(0)+m+δ_a) + Σ_{x≠0} lnΓ(n_a(x)+δ_a) - 2^|a| lnΓ(δ_a), D(m) = lnΓ(2^t δ) - lnΓ(n+m+2^t
/// δ), and log P(G, m | table) = Σ_cliques (L+D) - Σ_separators (L+D)
/// + lnΓ(n+m+1) - lnΓ(m+1) - Σ lnΓ(n_x+1) + log prior(n+m).
///
/// δ decides much: the larger it is, the more weight the complete graph gets, which puts no
/// constraint on m at all. Use 2^-t.
///
/// @param delta prior count in each cell of the full table
/// @param unseenMax largest unseen number of the grid
/// @param prior of N
/// @param withComplete whether the complete graph takes part
public record GraphAverage(double delta, long unseenMax, SizePrior prior, boolean withComplete) {
    /// The grid reaches to this multiple of n unless told otherwise; shorter grids have halved
    /// published answers.
    public static final int GRID_MULTIPLE = 30;

    private static final int BLOCK = 1024;
    private static final int CHUNKS = 32;

    /// Graphs whose log posterior is this far below the best of a block add less than 1e-25 to it.
    private static final double NEGLIGIBLE = 60;

    public GraphAverage {
        if (!(delta > 0) || unseenMax < 1) {
            throw new IllegalArgumentException("delta and the grid must be positive");
        }
    }

    /// δ = 2^-t, a grid to 30 n, prior 1/N, all graphs.
    public static GraphAverage usual(CaptureTable table) {
        return new GraphAverage(
                Math.pow(2, -table.size()),
                GRID_MULTIPLE * table.persons(),
                new SizePrior.Inverse(),
                true);
    }

    /// The same with another end of the grid.
    public GraphAverage upTo(long unseen) {
        return new GraphAverage(delta, unseen, prior, withComplete);
    }

    /// The same without the complete graph.
    public GraphAverage withoutComplete() {
        return new GraphAverage(delta, unseenMax, prior, false);
    }

    /// Computes the posterior.
    ///
    /// @param table of 2 to 6 lists
    public SizePosterior posterior(CaptureTable table, Watch watch) {
        int lists = table.size();
        var graphs = new ArrayList<>(DecomposableGraph.all(lists));
        if (!withComplete) {
            graphs.removeIf(g -> g.complete(lists));
        }
        var grid = new SizeGrid(unseenMax);
        var terms = new CliqueTerms(table, delta);
        int blocks = (grid.points() + BLOCK - 1) / BLOCK;
        int chunks = Math.min(CHUNKS, blocks);
        double[] logPoint = new double[grid.points()];
        double[][] logGraph = new double[chunks][];
        var done = new AtomicInteger();
        IntStream.range(0, chunks)
                .parallel()
                .forEach(c -> {
                    var chunk = new Chunk(graphs, terms, grid, prior, logPoint);
                    for (int b = blocks * c / chunks; b < blocks * (c + 1) / chunks; b++) {
                        watch.check();
                        chunk.block(b * BLOCK, Math.min(grid.points(), (b + 1) * BLOCK));
                        watch.at("graphs", done.incrementAndGet(), blocks);
                    }
                    logGraph[c] = chunk.logGraph;
                });
        return summed(table, graphs, grid, logPoint, logGraph);
    }

    private static SizePosterior summed(
            CaptureTable table,
            List<DecomposableGraph> graphs,
            SizeGrid grid,
            double[] logPoint,
            double[][] logGraph) {
        double top = Arrays.stream(logPoint).max().orElseThrow();
        double sum = 0;
        double[] weights = new double[logPoint.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.exp(logPoint[i] - top);
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        double complete = 0;
        var weighted = new ArrayList<SizePosterior.Weighted>();
        for (int g = 0; g < graphs.size(); g++) {
            double weight = 0;
            for (double[] chunk : logGraph) {
                weight += Math.exp(chunk[g] - top) / sum;
            }
            weighted.add(new SizePosterior.Weighted(graphs.get(g), weight));
            complete += graphs.get(g).complete(table.size()) ? weight : 0;
        }
        weighted.sort(Comparator.comparingDouble(w -> -w.weight()));
        return new SizePosterior(table.persons(), grid, weights, weighted, complete);
    }

    /// The log marginal likelihood of one graph and one unseen number, with the multinomial
    /// coefficient and without the prior.
    public static double logMarginal(
            CaptureTable table, double delta, DecomposableGraph graph, long unseen) {
        var terms = new CliqueTerms(table, delta);
        double sum = terms.base((double) unseen);
        for (int clique : graph.cliques()) {
            sum += terms.term(clique, (double) unseen);
        }
        for (int separator : graph.separators()) {
            sum -= terms.term(separator, (double) unseen);
        }
        return sum;
    }

    /// A stretch of the grid, worked through block by block with its own memory.
    private static final class Chunk {
        private final List<DecomposableGraph> graphs;
        private final CliqueTerms terms;
        private final SizeGrid grid;
        private final SizePrior prior;
        private final double[] logPoint;
        private final double[] logGraph;
        private final double[][] term;
        private final double[] base = new double[BLOCK];
        private final double[] log = new double[BLOCK];
        private final double[] sums = new double[BLOCK];

        Chunk(
                List<DecomposableGraph> graphs,
                CliqueTerms terms,
                SizeGrid grid,
                SizePrior prior,
                double[] logPoint) {
            this.graphs = graphs;
            this.terms = terms;
            this.grid = grid;
            this.prior = prior;
            this.logPoint = logPoint;
            this.logGraph = new double[graphs.size()];
            this.term = new double[terms.subsets()][BLOCK];
            Arrays.fill(logGraph, Double.NEGATIVE_INFINITY);
        }

        void block(int from, int to) {
            int size = to - from;
            for (int i = 0; i < size; i++) {
                double unseen = grid.middle(from + i);
                double width = grid.width(from + i);
                base[i] =
                        terms.base(unseen) + prior.log(terms.persons() + unseen) + Math.log(width);
            }
            for (int a = 1; a < term.length; a++) {
                for (int i = 0; i < size; i++) {
                    term[a][i] = terms.term(a, grid.middle(from + i));
                }
            }
            double reference = Double.NEGATIVE_INFINITY;
            Arrays.fill(sums, 0);
            for (int g = 0; g < logGraph.length; g++) {
                double top = add(graphs.get(g), size);
                if (!(top > reference - NEGLIGIBLE)) {
                    continue;
                }
                if (top > reference) {
                    double scale = Math.exp(reference - top);
                    for (int i = 0; i < size; i++) {
                        sums[i] *= scale;
                    }
                    reference = top;
                }
                double sum = 0;
                for (int i = 0; i < size; i++) {
                    double weight = Math.exp(log[i] - reference);
                    sums[i] += weight;
                    sum += weight;
                }
                logGraph[g] = logSum(logGraph[g], reference + Math.log(sum));
            }
            for (int i = 0; i < size; i++) {
                logPoint[from + i] = reference + Math.log(sums[i]);
            }
        }

        /// Puts the log posterior of a graph into `log` and gives its largest value.
        private double add(DecomposableGraph graph, int size) {
            System.arraycopy(base, 0, log, 0, size);
            for (int clique : graph.cliques()) {
                double[] more = term[clique];
                for (int i = 0; i < size; i++) {
                    log[i] += more[i];
                }
            }
            for (int separator : graph.separators()) {
                double[] less = term[separator];
                for (int i = 0; i < size; i++) {
                    log[i] -= less[i];
                }
            }
            double top = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < size; i++) {
                top = Math.max(top, log[i]);
            }
            return top;
        }

        private static double logSum(double a, double b) {
            double top = Math.max(a, b);
            return top == Double.NEGATIVE_INFINITY
                    ? top
                    : top + Math.log(Math.exp(a - top) + Math.exp(b - top));
        }
    }
}
