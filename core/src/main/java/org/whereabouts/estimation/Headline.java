package org.whereabouts.estimation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.figure.Interval;
import org.whereabouts.estimation.figure.Method;
import org.whereabouts.estimation.figure.MethodResult;
import org.whereabouts.estimation.gate.Rule;
import org.whereabouts.estimation.gate.Ruling;
import org.whereabouts.estimation.loglinear.Hierarchy;

/// Makes the verdict from the methods' results.
final class Headline {
    private Headline() {}

    /// The methods that may make the headline for so many lists.
    static Set<Method> methods(int lists) {
        return EnumSet.of(
                Method.GRAPHS,
                Method.LATENT,
                lists <= Hierarchy.LISTS_MAX ? Method.BEST_BIC : Method.STEPWISE);
    }

    /// The verdict; adds the rules that it meets.
    static Verdict of(CaptureTable table, List<MethodResult> results, List<Ruling> rulings) {
        var admitted = methods(table.size());
        var used = new ArrayList<MethodResult.Estimated>();
        var refusals = new ArrayList<Ruling>();
        for (MethodResult result : results) {
            if (result instanceof MethodResult.Estimated e && admitted.contains(e.method())) {
                used.add(e);
                if (e.interval().openAbove()) {
                    refusals.add(new Ruling(Rule.NO_UPPER_LIMIT, e.method().title()));
                }
            }
        }
        if (used.isEmpty()) {
            refusals.add(new Ruling(Rule.NO_METHOD, ""));
        }
        if (!refusals.isEmpty()) {
            rulings.addAll(refusals);
            return new Verdict.NotEstimable(refusals);
        }
        double low = used.stream().mapToDouble(e -> e.interval().low()).min().orElseThrow();
        double high = used.stream().mapToDouble(e -> e.interval().high()).max().orElseThrow();
        double centre = median(used);
        warnings(table, used, low, high, centre, rulings);
        return new Verdict.Estimable(
                new Interval(low, high),
                centre,
                used.stream().map(MethodResult.Estimated::method).toList());
    }

    private static void warnings(
            CaptureTable table,
            List<MethodResult.Estimated> used,
            double low,
            double high,
            double centre,
            List<Ruling> rulings) {
        if (centre > Rule.RATIO_MAX * table.persons()) {
            rulings.add(new Ruling(Rule.FAR_BEYOND, ""));
        }
        if (high > Rule.WIDTH_MAX * low) {
            rulings.add(new Ruling(Rule.WIDE, ""));
        }
        for (var a : used) {
            for (var b : used) {
                if (a.method().compareTo(b.method()) < 0 && !a.interval().meets(b.interval())) {
                    rulings.add(
                            new Ruling(
                                    Rule.METHODS_DISAGREE,
                                    a.method().title() + " and " + b.method().title()));
                }
            }
        }
    }

    private static double median(List<MethodResult.Estimated> used) {
        double[] points =
                used.stream().mapToDouble(MethodResult.Estimated::point).sorted().toArray();
        int half = points.length / 2;
        return points.length % 2 == 1 ? points[half] : (points[half - 1] + points[half]) / 2;
    }
}
