package org.whereabouts.estimation.loglinear;

import java.util.ArrayList;
import java.util.List;
import org.whereabouts.estimation.numeric.Tail;

/// Forward choice of interactions of two lists (Chan, Silverman and Vincent, JASA 116, 2021): start
/// with independence; add the pair whose observed overlap is least likely under the present model,
/// if its Poisson tail probability is below a threshold and the larger model has an estimate. The
/// tail is the smaller of the two one-sided ones, not doubled.
///
/// @param fit the model at the end, fitted or refused
/// @param order the pairs in the order in which they were added, as bits
public record Stepwise(ModelFit fit, List<Integer> order) {
    /// The threshold that had the smallest mean error over the scenarios of that paper.
    public static final double THRESHOLD = 0.02;

    public Stepwise {
        order = List.copyOf(order);
    }

    /// Chooses a model.
    public static Stepwise choose(Fitter fitter, double threshold) {
        int lists = fitter.lists();
        var model = Model.independence(lists);
        var order = new ArrayList<Integer>();
        var open = new ArrayList<>(lists > 2 ? Model.pairs(lists) : List.<Integer>of());
        while (!open.isEmpty() && fitter.existence(model) == Existence.SOUND) {
            double[] means = fitter.means(model);
            int best = -1;
            double least = threshold;
            for (int pair : open) {
                double p = tail(fitter, means, pair);
                if (p < least && fitter.existence(model.with(pair)) == Existence.SOUND) {
                    best = pair;
                    least = p;
                }
            }
            if (best < 0) {
                break;
            }
            model = model.with(best);
            order.add(best);
            open.remove(Integer.valueOf(best));
        }
        return new Stepwise(fitter.fit(model), order);
    }

    private static double tail(Fitter fitter, double[] means, int pair) {
        double expected = 0;
        for (int h = 1; h < means.length; h++) {
            if ((h & pair) == pair) {
                expected += means[h];
            }
        }
        long observed = fitter.onAll(pair);
        return Math.min(
                Tail.poissonAtMost(observed, expected), Tail.poissonAtLeast(observed, expected));
    }
}
