package org.whereabouts.estimation.loglinear;

import org.whereabouts.estimation.numeric.Cholesky;
import org.whereabouts.estimation.numeric.LogGamma;

/// Maximum likelihood of a Poisson regression with logarithmic link by Newton's method (Fisher
/// scoring is the same here), with halved steps if the deviance would rise. The likelihood is
/// concave, so what converges is the maximum; existence is checked elsewhere.
final class Regression {
    private static final int STEPS_MAX = 200;

    private final Design design;
    private final double[] y;
    private final double offset;
    private final double[] beta;
    private final double[] mean;
    private final double[] information;
    private final Cholesky cholesky;

    private Regression(Design design, double[] y, double offset) {
        this.design = design;
        this.y = y;
        this.offset = offset;
        this.beta = new double[design.columns()];
        this.mean = new double[y.length];
        this.information = new double[design.columns() * design.columns()];
        this.cholesky = new Cholesky(design.columns());
    }

    /// What a regression gives.
    ///
    /// @param coefficients in the order of the columns
    /// @param interceptVariance variance of the first coefficient
    /// @param means fitted means by row
    /// @param deviance Poisson deviance
    /// @param logLikelihood with the factorials of the counts
    @SuppressWarnings("ArrayRecordComponent")
    record Result(
            double[] coefficients,
            double interceptVariance,
            double[] means,
            double deviance,
            double logLikelihood) {}

    /// Fits; an empty result means that the steps did not settle.
    ///
    /// @param y counts by row, not negative, not necessarily whole
    /// @param offset a constant added to every linear predictor
    static java.util.Optional<Result> fit(Design design, double[] y, double offset) {
        return new Regression(design, y, offset).run();
    }

    private java.util.Optional<Result> run() {
        if (!first()) {
            return java.util.Optional.empty();
        }
        means(beta);
        double deviance = deviance();
        for (int step = 0; step < STEPS_MAX; step++) {
            if (!prepare()) {
                return java.util.Optional.empty();
            }
            double[] move = score();
            cholesky.solve(move);
            double size = 0;
            for (double m : move) {
                size = Math.max(size, Math.abs(m));
            }
            deviance = advance(move, deviance);
            if (!Double.isFinite(deviance)) {
                return java.util.Optional.empty();
            }
            if (size < 1e-9) {
                return prepare()
                        ? java.util.Optional.of(result(deviance))
                        : java.util.Optional.empty();
            }
        }
        return java.util.Optional.empty();
    }

    /// One weighted least squares step from the means y + 1/2.
    private boolean first() {
        double[] right = new double[beta.length];
        for (int r = 0; r < y.length; r++) {
            mean[r] = y[r] + 0.5;
            double z = mean[r] * (Math.log(mean[r]) - offset) + y[r] - mean[r];
            add(right, r, z);
        }
        if (!prepare()) {
            return false;
        }
        cholesky.solve(right);
        System.arraycopy(right, 0, beta, 0, beta.length);
        return true;
    }

    private double advance(double[] move, double deviance) {
        double[] trial = new double[beta.length];
        double share = 1;
        for (int halving = 0; halving < 40; halving++) {
            for (int c = 0; c < trial.length; c++) {
                trial[c] = beta[c] + share * move[c];
            }
            means(trial);
            double next = deviance();
            if (next <= deviance + 1e-9 * (1 + Math.abs(deviance))) {
                System.arraycopy(trial, 0, beta, 0, trial.length);
                return next;
            }
            share /= 2;
        }
        return Double.NaN;
    }

    private void means(double[] at) {
        for (int r = 0; r < y.length; r++) {
            int[] place = design.places().get(r);
            double[] value = design.values().get(r);
            double eta = offset;
            for (int i = 0; i < place.length; i++) {
                eta += value[i] * at[place[i]];
            }
            mean[r] = Math.exp(eta);
        }
    }

    private double deviance() {
        double sum = 0;
        for (int r = 0; r < y.length; r++) {
            sum += (y[r] > 0 ? y[r] * Math.log(y[r] / mean[r]) : 0) - (y[r] - mean[r]);
        }
        return 2 * sum;
    }

    private double[] score() {
        double[] score = new double[beta.length];
        for (int r = 0; r < y.length; r++) {
            add(score, r, y[r] - mean[r]);
        }
        return score;
    }

    private void add(double[] into, int row, double weight) {
        int[] place = design.places().get(row);
        double[] value = design.values().get(row);
        for (int i = 0; i < place.length; i++) {
            into[place[i]] += weight * value[i];
        }
    }

    /// Puts the information matrix of the present means together and takes it apart.
    private boolean prepare() {
        int columns = beta.length;
        java.util.Arrays.fill(information, 0);
        for (int r = 0; r < y.length; r++) {
            int[] place = design.places().get(r);
            double[] value = design.values().get(r);
            for (int i = 0; i < place.length; i++) {
                double w = mean[r] * value[i];
                int row = place[i] * columns;
                for (int j = 0; j <= i; j++) {
                    information[row + place[j]] += w * value[j];
                }
            }
        }
        return cholesky.decompose(information);
    }

    private Result result(double deviance) {
        double[] unit = new double[beta.length];
        if (unit.length > 0) {
            unit[0] = 1;
            cholesky.solve(unit);
        }
        double likelihood = 0;
        for (int r = 0; r < y.length; r++) {
            likelihood +=
                    (y[r] > 0 ? y[r] * Math.log(mean[r]) : 0) - mean[r] - LogGamma.of(y[r] + 1);
        }
        return new Result(
                beta.clone(), unit.length > 0 ? unit[0] : 0, mean.clone(), deviance, likelihood);
    }
}
