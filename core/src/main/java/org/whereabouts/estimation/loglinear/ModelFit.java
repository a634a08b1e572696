package org.whereabouts.estimation.loglinear;

import java.util.List;
import org.whereabouts.estimation.figure.Interval;

/// What fitting one model to one table gives.
public sealed interface ModelFit {
    /// The model.
    Model model();

    /// The model was fitted.
    ///
    /// @param persons documented persons, n
    /// @param unseen estimate of those on no list, exp(intercept)
    /// @param interceptVariance variance of the logarithm of `unseen`
    /// @param deviance Poisson deviance
    /// @param degrees cells minus parameters
    /// @param aic -2 log likelihood + 2 parameters
    /// @param bic -2 log likelihood + log(n) parameters, n counting persons, not cells
    /// @param absent terms estimated at minus infinity because nobody is on all their lists
    record Fitted(
            Model model,
            long persons,
            double unseen,
            double interceptVariance,
            double deviance,
            int degrees,
            double aic,
            double bic,
            List<Integer> absent)
            implements ModelFit {
        public Fitted {
            absent = List.copyOf(absent);
        }

        /// N̂ = n + exp(intercept).
        public double total() {
            return persons + unseen;
        }

        /// Standard error of N̂: sqrt(e^b + e^2b V), with the Poisson variance of the unseen cell.
        public double standardError() {
            return Math.sqrt(unseen + unseen * unseen * interceptVariance);
        }

        /// The Wald interval on the logarithm of the unseen number.
        public Interval wald() {
            double spread = Math.exp(Interval.Z * Math.sqrt(interceptVariance));
            double high = persons + unseen * spread;
            double low = persons + unseen / spread;
            return Double.isFinite(high) ? new Interval(low, high) : Interval.from(low);
        }
    }

    /// The model has no estimate on this table.
    record Refused(Model model, Existence existence) implements ModelFit {}
}
