package org.whereabouts.estimation.dga;

import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.numeric.LogGamma;

/// The parts of the log posterior that belong to a set of lists: L(a,m) + D(m) in the notation of
/// [GraphAverage], and the part that belongs to no set.
final class CliqueTerms {
    private final int lists;
    private final double persons;
    private final double delta;
    private final double[] outside;
    private final double[] constant;
    private final double multinomial;

    CliqueTerms(CaptureTable table, double delta) {
        this.lists = table.size();
        this.persons = table.persons();
        this.delta = delta;
        int subsets = 1 << lists;
        this.outside = new double[subsets];
        this.constant = new double[subsets];
        long[] cells = table.cells();
        for (int a = 1; a < subsets; a++) {
            double[] marginal = new double[subsets];
            for (int x = 1; x < subsets; x++) {
                marginal[x & a] += cells[x];
            }
            outside[a] = marginal[0];
            double deltaA = deltaOf(a);
            double sum =
                    LogGamma.of(subsets * delta) - (1 << Integer.bitCount(a)) * LogGamma.of(deltaA);
            for (int x = a; x > 0; x = (x - 1) & a) {
                sum += LogGamma.of(marginal[x] + deltaA);
            }
            constant[a] = sum;
        }
        double factorials = 0;
        for (long cell : cells) {
            factorials += LogGamma.of(cell + 1.0);
        }
        this.multinomial = factorials;
    }

    int subsets() {
        return constant.length;
    }

    double persons() {
        return persons;
    }

    /// L(a,m) + D(m).
    double term(int a, double unseen) {
        return LogGamma.of(outside[a] + unseen + deltaOf(a))
                - LogGamma.of(persons + unseen + constant.length * delta)
                + constant[a];
    }

    /// lnΓ(n+m+1) - lnΓ(m+1) - Σ lnΓ(n_x+1).
    double base(double unseen) {
        return LogGamma.of(persons + unseen + 1) - LogGamma.of(unseen + 1) - multinomial;
    }

    private double deltaOf(int a) {
        return delta * (1 << (lists - Integer.bitCount(a)));
    }
}
