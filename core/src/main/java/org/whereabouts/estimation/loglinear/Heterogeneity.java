package org.whereabouts.estimation.loglinear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.whereabouts.estimation.capture.CaptureTable;

/// Log-linear models in which persons differ in how easily they are listed: the names are those of
/// Otis et al. 1978; the columns those of Rivest and Baillargeon, Biometrics 63 (2007), and
/// Baillargeon and Rivest, J. Statist. Software 19(5) (2007).
///
/// The Chao forms are lower bounds: one free parameter for each k = 3..t, removed one by one, the
/// first negative first, until none is negative.
public enum Heterogeneity {
    /// All lists alike, all persons alike.
    M0(false, Shape.NONE),
    /// Lists differ.
    MT(true, Shape.NONE),
    /// Persons differ; Chao's lower bound.
    MH_CHAO(false, Shape.CHAO),
    /// Lists and persons differ; Chao's lower bound.
    MTH_CHAO(true, Shape.CHAO),
    /// Persons differ, 2^k - 1.
    MH_POISSON(false, Shape.POISSON),
    /// Lists and persons differ, 2^k - 1.
    MTH_POISSON(true, Shape.POISSON),
    /// Persons differ, k²/2.
    MH_DARROCH(false, Shape.DARROCH),
    /// Lists and persons differ, k²/2.
    MTH_DARROCH(true, Shape.DARROCH),
    /// Persons differ, -log(3.5 + k) + log(3.5).
    MH_GAMMA(false, Shape.GAMMA),
    /// Lists and persons differ, -log(3.5 + k) + log(3.5).
    MTH_GAMMA(true, Shape.GAMMA);

    /// An intercept beyond e^40 unseen persons is an estimate at infinity.
    private static final double INTERCEPT_MAX = 40;

    private enum Shape {
        NONE,
        CHAO,
        POISSON,
        DARROCH,
        GAMMA
    }

    private final boolean listsDiffer;
    private final Shape shape;

    Heterogeneity(boolean listsDiffer, Shape shape) {
        this.listsDiffer = listsDiffer;
        this.shape = shape;
    }

    /// A fit.
    ///
    /// @param total N̂
    /// @param standardError of N̂
    /// @param deviance Poisson deviance
    /// @param degrees cells minus parameters
    /// @param aic with the factorials of the counts
    /// @param bic with log(n) of persons
    public record Fit(
            double total,
            double standardError,
            double deviance,
            int degrees,
            double aic,
            double bic) {}

    private record Run(Design design, Regression.Result result) {}

    /// Fits the model; nothing if the estimate does not settle, or runs to infinity.
    public Optional<Fit> fit(CaptureTable table) {
        return run(table).map(run -> fit(table, run));
    }

    /// The multinomial profile likelihood interval of N; nothing where there is no fit.
    public Optional<Profile.Multinomial> profile(
            CaptureTable table, Profile.Factorials factorials) {
        double[] y = Arrays.copyOf(counts(table), table.histories() + 1);
        return run(table)
                .map(run ->
                        Profile.multinomial(
                                unseen -> deviance(table, y, unseen),
                                (double) table.persons(),
                                Math.exp(run.result.coefficients()[0]),
                                factorials));
    }

    private Optional<Run> run(CaptureTable table) {
        return settled(table.size(), counts(table), false)
                .filter(run -> run.result.coefficients()[0] < INTERCEPT_MAX);
    }

    /// The deviance with this many on no list; parameters are removed anew for each number.
    private double deviance(CaptureTable table, double[] y, double unseen) {
        y[y.length - 1] = unseen;
        return settled(table.size(), y, true).map(run -> run.result.deviance()).orElse(Double.NaN);
    }

    private Optional<Run> settled(int lists, double[] y, boolean withEmptyHistory) {
        var extra = new ArrayList<>(extraColumns(lists));
        while (true) {
            Design design = design(lists, extra);
            var result =
                    Regression.fit(withEmptyHistory ? design.withEmptyHistory() : design, y, 0);
            if (result.isEmpty()) {
                return Optional.empty();
            }
            int negative = -1;
            int first = design.columns() - extra.size();
            for (int c = 0; shape == Shape.CHAO && c < extra.size() && negative < 0; c++) {
                negative = result.get().coefficients()[first + c] < 0 ? c : -1;
            }
            if (negative < 0) {
                return Optional.of(new Run(design, result.get()));
            }
            extra.remove(negative);
        }
    }

    private List<IntToDoubleFunction> extraColumns(int lists) {
        return switch (shape) {
            case NONE -> List.of();
            case POISSON -> List.of(k -> Math.pow(2, k) - 1);
            case DARROCH -> List.of(k -> k * k / 2.0);
            case GAMMA -> List.of(k -> Math.log(3.5) - Math.log(3.5 + k));
            case CHAO -> {
                var columns = new ArrayList<IntToDoubleFunction>();
                for (int from = 3; from <= lists; from++) {
                    int least = from - 1;
                    columns.add(k -> Math.max(0, k - least));
                }
                yield columns;
            }
        };
    }

    private Design design(int lists, List<IntToDoubleFunction> extra) {
        int main = listsDiffer ? lists : 1;
        double[][] rows = new double[(1 << lists) - 1][1 + main + extra.size()];
        for (int h = 1; h <= rows.length; h++) {
            double[] row = rows[h - 1];
            row[0] = 1;
            for (int j = 0; j < main; j++) {
                row[1 + j] = listsDiffer ? h >> j & 1 : Integer.bitCount(h);
            }
            for (int c = 0; c < extra.size(); c++) {
                row[1 + main + c] = extra.get(c).applyAsDouble(Integer.bitCount(h));
            }
        }
        return Design.dense(rows);
    }

    private static double[] counts(CaptureTable table) {
        double[] y = new double[table.histories()];
        for (int h = 1; h <= y.length; h++) {
            y[h - 1] = table.count(h);
        }
        return y;
    }

    private static Fit fit(CaptureTable table, Run run) {
        double unseen = Math.exp(run.result.coefficients()[0]);
        int p = run.design.columns();
        double two = -2 * run.result.logLikelihood();
        return new Fit(
                table.persons() + unseen,
                Math.sqrt(unseen + unseen * unseen * run.result.interceptVariance()),
                run.result.deviance(),
                table.histories() - p,
                two + 2 * p,
                two + Math.log((double) table.persons()) * p);
    }
}
