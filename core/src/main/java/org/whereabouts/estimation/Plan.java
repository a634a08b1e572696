package org.whereabouts.estimation;

import org.whereabouts.estimation.latent.LatentClasses;

/// How the methods are run: everything an opponent needs to get the same figures.
///
/// @param seed of every random stream
/// @param bootstrapSamples resamples of each bootstrap
/// @param retainedModels models among which the bootstrap chooses again; the best by BIC
/// @param latent how the latent class model is run
/// @param withLatent whether it is run at all: it takes by far the longest
public record Plan(
        long seed,
        int bootstrapSamples,
        int retainedModels,
        LatentClasses latent,
        boolean withLatent) {
    public Plan {
        if (bootstrapSamples < 20 || retainedModels < 1) {
            throw new IllegalArgumentException("too few bootstrap samples or models");
        }
    }

    /// 1,000 resamples among the 100 best models, four chains of 500,000 sweeps.
    public static Plan usual(long seed) {
        return new Plan(seed, 1000, 100, LatentClasses.usual(seed), true);
    }

    /// The same without the latent class model: seconds instead of half a minute.
    public static Plan quick(long seed) {
        return new Plan(seed, 1000, 100, LatentClasses.usual(seed), false);
    }
}
