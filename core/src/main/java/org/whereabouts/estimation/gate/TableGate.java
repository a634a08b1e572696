package org.whereabouts.estimation.gate;

import java.util.ArrayList;
import java.util.List;
import org.whereabouts.estimation.capture.CaptureFrame;
import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.loglinear.Model;

/// What can be judged of a table before any method runs.
public final class TableGate {
    private TableGate() {}

    /// All rules that the table meets, refusals first. A table that no rule refuses has an estimate
    /// under the model of independent lists; whether richer models have one is judged for each.
    public static List<Ruling> judge(CaptureTable table, CaptureFrame frame) {
        var rulings = new ArrayList<Ruling>();
        lists(table, rulings);
        overlaps(table, rulings);
        warnings(table, frame, rulings);
        return List.copyOf(rulings);
    }

    private static void lists(CaptureTable table, List<Ruling> rulings) {
        int t = table.size();
        if (t < 2) {
            rulings.add(new Ruling(Rule.ONE_LIST, ""));
        }
        for (int j = 0; j < t; j++) {
            if (table.on(j) == 0) {
                rulings.add(new Ruling(Rule.LIST_EMPTY, name(table, j)));
            } else if (t > 1 && table.on(j) == table.persons()) {
                rulings.add(new Ruling(Rule.LIST_HOLDS_ALL, name(table, j)));
            }
            for (int i = 0; i < j; i++) {
                long both = table.onAll(1 << i | 1 << j);
                if (both > 0 && both == table.on(i) && both == table.on(j)) {
                    rulings.add(
                            new Ruling(
                                    Rule.LISTS_IDENTICAL, name(table, i) + ", " + name(table, j)));
                }
            }
        }
        if (table.persons() < Rule.PERSONS_MIN) {
            rulings.add(new Ruling(Rule.FEW_PERSONS, ""));
        }
    }

    private static void overlaps(CaptureTable table, List<Ruling> rulings) {
        int t = table.size();
        if (t < 2) {
            return;
        }
        long overlaps = Model.pairs(t).stream().mapToLong(table::onAll).sum();
        if (overlaps == 0) {
            rulings.add(new Ruling(Rule.NO_OVERLAP, ""));
            return;
        }
        if (t == 2) {
            rulings.add(new Ruling(Rule.TWO_LISTS, ""));
            return;
        }
        if (table.onExactly(2) < Rule.ON_TWO_MIN) {
            rulings.add(new Ruling(Rule.FEW_ON_TWO, ""));
        }
        if (overlaps < Rule.OVERLAPS_MIN) {
            rulings.add(new Ruling(Rule.FEW_OVERLAPS, ""));
        }
        int reached = reached(table);
        if (reached != (1 << t) - 1) {
            rulings.add(
                    new Ruling(Rule.NOT_CONNECTED, table.names(reached, ", ") + " | the others"));
        }
    }

    /// The lists that a chain of overlaps joins to the first.
    private static int reached(CaptureTable table) {
        int reached = 1;
        for (int round = 0; round < table.size(); round++) {
            for (int pair : Model.pairs(table.size())) {
                if ((pair & reached) != 0 && table.onAll(pair) > 0) {
                    reached |= pair;
                }
            }
        }
        return reached;
    }

    private static void warnings(CaptureTable table, CaptureFrame frame, List<Ruling> rulings) {
        if (table.size() > 1) {
            var thin = new ArrayList<String>();
            for (int pair : Model.pairs(table.size())) {
                if (table.onAll(pair) < Rule.PAIR_MIN) {
                    thin.add(table.names(pair, " and "));
                }
            }
            if (!thin.isEmpty()) {
                rulings.add(new Ruling(Rule.THIN_PAIR, String.join("; ", thin)));
            }
        }
        var unstated = new ArrayList<String>();
        frame.parts()
                .forEach((part, words) -> {
                    if (words.isEmpty() && !part.equals("citation")) {
                        unstated.add(part);
                    }
                });
        if (!unstated.isEmpty()) {
            rulings.add(new Ruling(Rule.FRAME_UNSTATED, String.join(", ", unstated)));
        }
    }

    private static String name(CaptureTable table, int list) {
        return table.lists().get(list);
    }
}
