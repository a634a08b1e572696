package org.whereabouts.estimation.loglinear;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.whereabouts.estimation.figure.Watch;

/// Many models fitted to one table, ordered by BIC. Models without an estimate are counted and kept
/// apart; they never take part in a choice.
///
/// @param byBic fitted models, the smallest BIC first, ties in the order of the written models
/// @param refused models whose estimate does not exist or is not determined
public record Ranking(List<ModelFit.Fitted> byBic, List<ModelFit.Refused> refused) {
    private static final Comparator<ModelFit.Fitted> BIC =
            Comparator.comparingDouble(ModelFit.Fitted::bic)
                    .thenComparing(fit -> fit.model().written());

    public Ranking {
        byBic = List.copyOf(byBic);
        refused = List.copyOf(refused);
    }

    /// Fits all these models, on as many processors as there are.
    public static Ranking of(Fitter fitter, List<Model> models, Watch watch) {
        var done = new AtomicInteger();
        ModelFit[] fits = new ModelFit[models.size()];
        IntStream.range(0, fits.length)
                .parallel()
                .forEach(i -> {
                    watch.check();
                    fits[i] = fitter.fit(models.get(i));
                    int count = done.incrementAndGet();
                    if (count % 64 == 0 || count == fits.length) {
                        watch.at("models", count, fits.length);
                    }
                });
        var fitted = new java.util.ArrayList<ModelFit.Fitted>();
        var refused = new java.util.ArrayList<ModelFit.Refused>();
        for (ModelFit fit : fits) {
            switch (fit) {
                case ModelFit.Fitted f -> fitted.add(f);
                case ModelFit.Refused r -> refused.add(r);
            }
        }
        fitted.sort(BIC);
        return new Ranking(fitted, refused);
    }

    /// The fitted models with the smallest AIC first.
    public List<ModelFit.Fitted> byAic() {
        return byBic.stream()
                .sorted(
                        Comparator.comparingDouble(ModelFit.Fitted::aic)
                                .thenComparing(fit -> fit.model().written()))
                .toList();
    }
}
