package org.whereabouts.intake.table;

import java.util.List;
import org.whereabouts.intake.Fault;

/// A sheet that can be read from its beginning as often as needed.
public interface Table {

    /// The sheet's number from 1; 1 where the file has no sheets.
    int sheet();

    /// The sheet's name as the file gives it, secret like all content; empty if it has none.
    String title();

    /// What was noticed when the file was opened; it does not keep the rows from being read.
    default List<Fault> faults() {
        return List.of();
    }

    /// Whether a row that is shorter than the header lacks cells: so in CSV, where every row has
    /// all its separators. In workbooks empty cells at the end are left out.
    default boolean ragged() {
        return false;
    }

    /// Whether the workbook hides the sheet from whoever opens it.
    default boolean hidden() {
        return false;
    }

    /// Starts a pass over the rows.
    Rows rows();
}
