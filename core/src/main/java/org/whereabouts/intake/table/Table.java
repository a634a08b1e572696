package org.whereabouts.intake.table;

/// A sheet that can be read from its beginning as often as needed.
public interface Table {

    /// The sheet's number from 1; 1 where the file has no sheets.
    int sheet();

    /// The sheet's name as the file gives it, secret like all content; empty if it has none.
    String title();

    /// Starts a pass over the rows.
    Rows rows();
}
