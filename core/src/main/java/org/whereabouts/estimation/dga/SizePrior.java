package org.whereabouts.estimation.dga;

import org.whereabouts.estimation.numeric.LogGamma;

/// What is held of the population size N before the lists are looked at.
public sealed interface SizePrior {
    /// Proportional to 1/N: no size is preferred on the scale of ratios.
    record Inverse() implements SizePrior {}

    /// The same for every N of the grid.
    record Flat() implements SizePrior {}

    /// Poisson with a gamma distributed mean of this shape and scale.
    record PoissonGamma(double shape, double scale) implements SizePrior {}

    /// The logarithm, up to a constant.
    default double log(double total) {
        return switch (this) {
            case Inverse() -> -Math.log(total);
            case Flat() -> 0;
            case PoissonGamma(double shape, double scale) ->
                    LogGamma.of(total + shape)
                            - LogGamma.of(total + 1)
                            - total * Math.log1p(1 / scale);
        };
    }
}
