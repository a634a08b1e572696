package org.whereabouts.reader.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whereabouts.intake.Fault;
import org.whereabouts.intake.Fault.TableCode;

/// Cells that stand across several rows, and sheets that are hidden: a person sees the value beside
/// each row, or does not see the sheet, and the file says otherwise. Both are told, neither is
/// mended: nobody knows whether a value was meant for all the rows.
final class Spans {
    /// How many are told one by one.
    static final int LISTED_MAX = 1_000;

    private static final Pattern AREA =
            Pattern.compile("\\$?[A-Z]{1,3}\\$?([0-9]{1,9}):\\$?[A-Z]{1,3}\\$?([0-9]{1,9})");

    private Spans() {}

    /// The first row of an area (`B2:B5`), if it has several.
    static Optional<Long> firstRow(String area) {
        Matcher parts = AREA.matcher(area);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long first = Long.parseLong(parts.group(1));
        return Long.parseLong(parts.group(2)) > first ? Optional.of(first) : Optional.empty();
    }

    static List<Fault> faults(int sheet, boolean hidden, List<Long> rows) {
        var faults = new ArrayList<Fault>();
        if (hidden) {
            faults.add(new Fault.InTable(TableCode.HIDDEN, sheet, 0));
        }
        rows.stream()
                .sorted()
                .forEach(row -> faults.add(new Fault.InTable(TableCode.MERGED, sheet, row)));
        return faults;
    }
}
