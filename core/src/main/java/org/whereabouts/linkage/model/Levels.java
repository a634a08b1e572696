package org.whereabouts.linkage.model;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.whereabouts.linkage.plan.Comparison;

/// Makes shares of the counts of one comparison's levels, with what the plan says of them. Arrays
/// are by grade; place 0 says nothing.
final class Levels {
    private static final double IMAGINED_U = 1000;
    private static final double UNSTATED = 0.5;

    /// At least this part of the stated share of "anything else" stays.
    private static final double U_KEPT = 0.05;

    private Levels() {}

    /// Puts the expected count of the first level in place of the sampled one.
    static void replaceTop(double[] counts, double share) {
        int top = counts.length - 1;
        double all = Arrays.stream(counts).sum();
        double rest = all - counts[top];
        double restWanted = all * (1 - share);
        for (int g = 1; g < top && rest > 0; g++) {
            counts[g] *= restWanted / rest;
        }
        counts[top] = all * share;
    }

    static double[] u(Comparison comparison, double[] counts) {
        var u = new double[counts.length];
        double sum = 0;
        for (int g = 1; g < counts.length; g++) {
            OptionalDouble stated = comparison.level(g).u();
            u[g] = counts[g] + (stated.isPresent() ? stated.getAsDouble() * IMAGINED_U : UNSTATED);
            sum += u[g];
        }
        for (int g = 1; g < counts.length; g++) {
            u[g] /= sum;
        }
        hold(comparison, u, Comparison.Level::u);
        return u;
    }

    /// The `u` of a fixed comparison: what the plan states, or what is counted where that is more.
    /// What families share never says more than the plan allows; where everybody comes from one
    /// place, the same place says less.
    static double[] careful(double[] stated, double[] learned) {
        var u = stated.clone();
        double sum = 0;
        for (int g = 2; g < u.length; g++) {
            u[g] = Math.max(stated[g], learned[g]);
            sum += u[g];
        }
        u[1] = Math.max(stated[1] * U_KEPT, 1 - sum);
        return u;
    }

    /// Puts what the plan states of fixed levels into place; the others share the rest.
    static void hold(
            Comparison comparison,
            double[] shares,
            Function<Comparison.Level, OptionalDouble> stated) {
        double held = 0;
        double rest = 0;
        for (int g = 1; g < shares.length; g++) {
            if (comparison.level(g).fixed()) {
                held += stated.apply(comparison.level(g)).orElse(0);
            } else {
                rest += shares[g];
            }
        }
        for (int g = 1; g < shares.length && held > 0; g++) {
            shares[g] =
                    comparison.level(g).fixed()
                            ? stated.apply(comparison.level(g)).orElse(0)
                            : shares[g] / rest * (1 - held);
        }
    }
}
