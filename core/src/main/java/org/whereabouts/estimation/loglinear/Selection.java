package org.whereabouts.estimation.loglinear;

import java.util.List;
import java.util.OptionalDouble;

/// A rule that goes from a table to an estimate of N, choosing its model on the way. The bootstrap
/// repeats the whole rule, so that its interval holds the choice of the model too.
public sealed interface Selection {

    /// The smallest BIC among these models.
    record SmallestBic(List<Model> models) implements Selection {
        public SmallestBic {
            models = List.copyOf(models);
        }
    }

    /// Forward choice of pairs below a threshold.
    record Forward(double threshold) implements Selection {}

    /// The estimate of N, or nothing where no model has one.
    default OptionalDouble estimate(Fitter fitter) {
        return switch (this) {
            case SmallestBic(var models) -> smallestBic(fitter, models);
            case Forward(double threshold) ->
                    Stepwise.choose(fitter, threshold).fit() instanceof ModelFit.Fitted fit
                            ? OptionalDouble.of(fit.total())
                            : OptionalDouble.empty();
        };
    }

    private static OptionalDouble smallestBic(Fitter fitter, List<Model> models) {
        double best = Double.POSITIVE_INFINITY;
        double total = Double.NaN;
        for (Model model : models) {
            if (fitter.fit(model) instanceof ModelFit.Fitted fit && fit.bic() < best) {
                best = fit.bic();
                total = fit.total();
            }
        }
        return Double.isNaN(total) ? OptionalDouble.empty() : OptionalDouble.of(total);
    }
}
