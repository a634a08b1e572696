package org.whereabouts.publication.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.whereabouts.publication.casefile.Timeline.Row;

/// The calendar of a drawing: whole years from the first to the last day that any row names, and
/// the day of the file itself. Positions are in hundredths of a percent of the width, so that a
/// drawing fits a telephone and a sheet of paper alike.
///
/// @param from the first day shown, a 1 January
/// @param to the last day shown, a 31 December
public record Scale(LocalDate from, LocalDate to) {
    /// The whole width.
    public static final int WIDTH = 10_000;

    private static final int TICKS_MAX = 7;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100};

    /// A scale for these rows.
    ///
    /// @param asOf the day of the file
    public static Scale of(List<Row> rows, LocalDate asOf) {
        LocalDate from = asOf;
        LocalDate to = asOf;
        for (Row row : rows) {
            for (var bounds : List.of(row.extent().start(), row.extent().end())) {
                if (bounds.hasStart()) {
                    from = bounds.earliest().isBefore(from) ? bounds.earliest() : from;
                    to = bounds.earliest().isAfter(to) ? bounds.earliest() : to;
                }
                if (bounds.hasEnd()) {
                    from = bounds.latest().isBefore(from) ? bounds.latest() : from;
                    to = bounds.latest().isAfter(to) ? bounds.latest() : to;
                }
            }
        }
        return new Scale(LocalDate.of(from.getYear(), 1, 1), LocalDate.of(to.getYear(), 12, 31));
    }

    /// Where the day begins; days outside are at the edge.
    public int at(LocalDate day) {
        if (!day.isAfter(from)) {
            return 0;
        }
        if (day.isAfter(to)) {
            return WIDTH;
        }
        long all = ChronoUnit.DAYS.between(from, to) + 1;
        return (int) (ChronoUnit.DAYS.between(from, day) * WIDTH / all);
    }

    /// Where the day ends.
    public int after(LocalDate day) {
        return day.equals(LocalDate.MAX) ? WIDTH : at(day.plusDays(1));
    }

    /// The years to write under the drawing, at most seven.
    public List<Integer> years() {
        int first = from.getYear();
        int last = to.getYear();
        int step = STEPS[STEPS.length - 1];
        for (int candidate : STEPS) {
            if ((last - first) / candidate < TICKS_MAX) {
                step = candidate;
                break;
            }
        }
        var years = new ArrayList<Integer>();
        for (int year = Math.ceilDiv(first, step) * step; year <= last; year += step) {
            years.add(year);
        }
        return years;
    }
}
