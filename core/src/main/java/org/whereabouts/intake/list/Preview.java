package org.whereabouts.intake.list;

import java.util.List;
import org.whereabouts.intake.Fault;
import org.whereabouts.intake.Taken;

/// The first rows as they would be recorded.
///
/// @param rows in the order of the table
/// @param report over these rows
public record Preview(List<PreviewRow> rows, IntakeReport report) {
    public Preview {
        rows = List.copyOf(rows);
    }

    /// One row.
    ///
    /// @param number the row's number in the sheet
    /// @param cells what stands in its cells
    /// @param pieces what would be recorded
    /// @param faults of this row
    public record PreviewRow(
            long number, List<String> cells, List<Taken> pieces, List<Fault> faults) {
        public PreviewRow {
            cells = List.copyOf(cells);
            pieces = List.copyOf(pieces);
            faults = List.copyOf(faults);
        }
    }
}
