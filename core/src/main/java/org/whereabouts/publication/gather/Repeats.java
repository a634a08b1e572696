package org.whereabouts.publication.gather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.whereabouts.publication.casefile.CaseFile;
import org.whereabouts.publication.casefile.Line;
import org.whereabouts.publication.casefile.Timeline.Row;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Stance;

/// Puts what only repeats a report under the report. A repetition often says less than its root (it
/// leaves out the place) and would stand beside it as if it were something else.
final class Repeats {
    private Repeats() {}

    /// Rows all of whose lines repeat a report join the row of that report that says the same.
    static void fold(List<Row> rows) {
        for (Row repeating : List.copyOf(rows)) {
            if (!onlyRepeats(repeating.lines())) {
                continue;
            }
            for (int i = 0; i < rows.size(); i++) {
                Row root = rows.get(i);
                if (root.shape() == repeating.shape() && tells(root.lines(), repeating.lines())) {
                    rows.set(
                            i,
                            new Row(
                                    root.shape(),
                                    root.lane(),
                                    root.extent(),
                                    both(root.lines(), repeating.lines()),
                                    root.reports(),
                                    root.disputed() || repeating.disputed()));
                    rows.remove(repeating);
                    break;
                }
            }
        }
    }

    /// Answers all of whose voices repeat a report join the answer of that report.
    static List<CaseFile.Now> folded(List<CaseFile.Now> answers) {
        var out = new ArrayList<>(answers);
        for (CaseFile.Now repeating : answers) {
            if (!onlyRepeats(repeating.voices())) {
                continue;
            }
            for (int i = 0; i < out.size(); i++) {
                CaseFile.Now root = out.get(i);
                if (tells(root.voices(), repeating.voices())) {
                    out.set(
                            i,
                            new CaseFile.Now(
                                    root.firmness(),
                                    root.known(),
                                    both(root.voices(), repeating.voices()),
                                    root.reports()));
                    out.remove(repeating);
                    break;
                }
            }
        }
        return out;
    }

    private static boolean onlyRepeats(List<Line> lines) {
        return !lines.isEmpty() && lines.stream().allMatch(l -> l.repeats().isPresent());
    }

    /// Whether some line of the root is what the first repeating line repeats.
    private static boolean tells(List<Line> root, List<Line> repeating) {
        if (root.equals(repeating)) {
            return false;
        }
        Line first = repeating.getFirst();
        return root.stream()
                .anyMatch(l ->
                        first.repeats().getAsInt() == l.card()
                                && stance(l) == stance(first)
                                && kind(l).equals(kind(first)));
    }

    private static Stance stance(Line line) {
        return line.statement().stance();
    }

    private static String kind(Line line) {
        Claim claim = line.statement().claim();
        String form = claim instanceof Claim.Held held ? held.form().name() : "";
        return claim.getClass().getSimpleName() + form;
    }

    private static List<Line> both(List<Line> root, List<Line> repeating) {
        var all = new ArrayList<>(root);
        all.addAll(repeating);
        all.sort(Comparator.comparing(l -> l.repeats().isPresent()));
        return all;
    }
}
