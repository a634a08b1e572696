package org.whereabouts.intake.table;

import java.util.List;

/// One row.
///
/// @param number the row's number from 1, as a spreadsheet shows it; in CSV the number of the
///   record
/// @param cells from the first column; cells after the last that is not empty are left out
/// @param width how many cells the file gives the row, empty ones counted
public record Row(long number, List<Cell> cells, int width) {
    public Row {
        cells = List.copyOf(cells);
    }

    /// A row of a file that leaves empty cells out.
    public Row(long number, List<Cell> cells) {
        this(number, cells, cells.size());
    }

    /// Whether no cell holds more than white space: a row that lists nobody.
    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }

    /// The cell of this column, counted from 1; empty where the row is shorter.
    public Cell cell(int column) {
        return column <= cells.size() ? cells.get(column - 1) : Cell.EMPTY;
    }
}
