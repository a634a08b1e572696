package org.whereabouts.estimation.dga;

import java.util.List;
import org.whereabouts.estimation.figure.Interval;

/// The posterior of the population size, and of the graphs.
public final class SizePosterior {
    private final long persons;
    private final SizeGrid grid;
    private final double[] weights;
    private final List<Weighted> graphs;
    private final double completeWeight;

    /// @param weights normalised posterior of each grid point
    SizePosterior(
            long persons,
            SizeGrid grid,
            double[] weights,
            List<Weighted> graphs,
            double completeWeight) {
        this.persons = persons;
        this.grid = grid;
        this.weights = weights;
        this.graphs = List.copyOf(graphs);
        this.completeWeight = completeWeight;
    }

    /// A graph and its posterior probability.
    public record Weighted(DecomposableGraph graph, double weight) {}

    /// All graphs, the most probable first.
    public List<Weighted> graphs() {
        return graphs;
    }

    /// The posterior probability of the graph that puts no constraint on the unseen number.
    public double completeWeight() {
        return completeWeight;
    }

    /// The posterior mean of N.
    public double mean() {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (persons + grid.middle(i));
        }
        return sum;
    }

    /// The most probable N.
    public double mode() {
        int best = 0;
        for (int i = 1; i < weights.length; i++) {
            if (weights[i] / Math.max(1, grid.width(i))
                    > weights[best] / Math.max(1, grid.width(best))) {
                best = i;
            }
        }
        return persons + grid.middle(best);
    }

    /// The N with the least expected relative squared error, ΣP/N ÷ ΣP/N² (Madigan and York 1997).
    public double leastRelativeError() {
        double first = 0;
        double second = 0;
        for (int i = 0; i < weights.length; i++) {
            double total = persons + grid.middle(i);
            first += weights[i] / total;
            second += weights[i] / (total * total);
        }
        return first / second;
    }

    /// The first N whose cumulative probability reaches p.
    public double quantile(double p) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i];
            if (sum >= p) {
                long width = grid.width(i);
                double inside =
                        width <= 1 ? 0 : Math.ceil(width * (1 - (sum - p) / weights[i])) - 1;
                return persons + grid.from(i) + inside;
            }
        }
        return persons + (double) grid.upTo(weights.length - 1);
    }

    /// The central 95 % interval.
    public Interval interval() {
        return new Interval(quantile(0.025), quantile(0.975));
    }

    /// The probability of the last hundredth of the grid: the grid is too short unless this is
    /// tiny.
    public double massAtTheEnd() {
        double from = 0.99 * grid.upTo(weights.length - 1);
        double sum = 0;
        for (int i = weights.length - 1; i >= 0 && grid.middle(i) > from; i--) {
            sum += weights[i];
        }
        return sum;
    }

    /// Largest N of the grid.
    public long totalMax() {
        return persons + grid.upTo(weights.length - 1);
    }

    /// The posterior probability that N lies in [from, to].
    public double between(double from, double to) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double total = persons + grid.middle(i);
            sum += total >= from && total <= to ? weights[i] : 0;
        }
        return sum;
    }
}
