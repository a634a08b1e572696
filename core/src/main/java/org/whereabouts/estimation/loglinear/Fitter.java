package org.whereabouts.estimation.loglinear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.numeric.ModularRank;
import org.whereabouts.estimation.numeric.RecessionRay;

/// Fits models to one table. Before any number: terms whose lists share nobody are estimated at
/// minus infinity and their cells left out (Chan, Silverman and Vincent, JASA 116, 2021); then the
/// estimate must exist and be determined (Fienberg and Rinaldo, Annals of Statistics 40, 2012).
public final class Fitter {
    private final int lists;
    private final double[] cells;
    private final long[] onAll;
    private final long persons;

    /// A fitter for this table.
    public Fitter(CaptureTable table) {
        this(table.size(), table.cells());
    }

    /// A fitter for counts by history; entry 0 is not read.
    Fitter(int lists, long[] counts) {
        this.lists = lists;
        this.onAll = counts.clone();
        onAll[0] = 0;
        this.cells = new double[onAll.length];
        for (int h = 1; h < cells.length; h++) {
            cells[h] = onAll[h];
        }
        for (int j = 0; j < lists; j++) {
            for (int h = 0; h < onAll.length; h++) {
                if ((h >> j & 1) == 0) {
                    onAll[h] += onAll[h | 1 << j];
                }
            }
        }
        this.persons = onAll[0];
    }

    long persons() {
        return persons;
    }

    long onAll(int set) {
        return onAll[set];
    }

    int lists() {
        return lists;
    }

    /// What is left of a model on this table: terms and histories, and what was taken out.
    @SuppressWarnings("ArrayRecordComponent")
    record Reduced(int[] terms, int[] histories, List<Integer> absent) {}

    Reduced reduce(Model model) {
        var terms = new ArrayList<Integer>();
        var absent = new ArrayList<Integer>();
        for (int term : model.terms()) {
            (onAll[term] == 0 && term != 0 ? absent : terms).add(term);
        }
        int[] histories = new int[cells.length - 1];
        int kept = 0;
        for (int h = 1; h < cells.length; h++) {
            int history = h;
            if (absent.isEmpty() || absent.stream().noneMatch(s -> (history & s) == s)) {
                histories[kept++] = h;
            }
        }
        return new Reduced(
                terms.stream().mapToInt(Integer::intValue).toArray(),
                Arrays.copyOf(histories, kept),
                absent);
    }

    /// Whether the estimate of a model exists and is determined.
    public Existence existence(Model model) {
        return existence(reduce(model));
    }

    private Existence existence(Reduced reduced) {
        int columns = reduced.terms.length;
        var seen = new ArrayList<long[]>();
        var empty = new ArrayList<long[]>();
        for (int history : reduced.histories) {
            long[] row = new long[columns];
            for (int c = 0; c < columns; c++) {
                row[c] = (history & reduced.terms[c]) == reduced.terms[c] ? 1 : 0;
            }
            (cells[history] > 0 ? seen : empty).add(row);
        }
        if (empty.isEmpty() && reduced.absent.isEmpty()) {
            // Nothing is empty: a hierarchical model without the largest interaction has full rank.
            return Existence.SOUND;
        }
        long[][] seenRows = seen.toArray(long[][]::new);
        if (ModularRank.of(seenRows) == columns) {
            return Existence.SOUND;
        }
        long[][] emptyRows = empty.toArray(long[][]::new);
        seen.addAll(empty);
        boolean deficient = ModularRank.of(seen.toArray(long[][]::new)) < columns;
        return Existence.of(RecessionRay.exists(seenRows, emptyRows, columns), deficient);
    }

    /// Fits a model.
    public ModelFit fit(Model model) {
        if (model.lists() != lists) {
            throw new IllegalArgumentException("a model of another number of lists");
        }
        Reduced reduced = reduce(model);
        Existence existence = existence(reduced);
        if (existence != Existence.SOUND) {
            return new ModelFit.Refused(model, existence);
        }
        return regression(reduced)
                .<ModelFit>map(result -> fitted(model, reduced, result))
                .orElseGet(() -> new ModelFit.Refused(model, Existence.AT_INFINITY));
    }

    private Optional<Regression.Result> regression(Reduced reduced) {
        return Regression.fit(design(reduced), counts(reduced), 0);
    }

    Design design(Reduced reduced) {
        return Design.of(reduced.histories, reduced.terms);
    }

    double[] counts(Reduced reduced) {
        double[] y = new double[reduced.histories.length];
        for (int r = 0; r < y.length; r++) {
            y[r] = cells[reduced.histories[r]];
        }
        return y;
    }

    private ModelFit fitted(Model model, Reduced reduced, Regression.Result result) {
        int parameters = model.parameters();
        return new ModelFit.Fitted(
                model,
                persons,
                Math.exp(result.coefficients()[0]),
                result.interceptVariance(),
                result.deviance(),
                cells.length - 1 - parameters,
                -2 * result.logLikelihood() + 2 * parameters,
                -2 * result.logLikelihood() + Math.log((double) persons) * parameters,
                reduced.absent);
    }

    /// The expected number of persons on all of these lists under a fitted model.
    double expectedOnAll(Model model, int set) {
        Reduced reduced = reduce(model);
        var result = regression(reduced).orElseThrow(() -> new IllegalStateException("unfitted"));
        double sum = 0;
        for (int r = 0; r < reduced.histories.length; r++) {
            if ((reduced.histories[r] & set) == set) {
                sum += result.means()[r];
            }
        }
        return sum;
    }

    /// The fitted means by history under a fitted model; 0 for left-out cells.
    double[] means(Model model) {
        Reduced reduced = reduce(model);
        double[] means = new double[cells.length];
        regression(reduced)
                .ifPresent(result -> {
                    for (int r = 0; r < reduced.histories.length; r++) {
                        means[reduced.histories[r]] = result.means()[r];
                    }
                });
        return means;
    }
}
