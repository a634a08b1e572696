package org.whereabouts.intake.table;

import java.util.Set;

/// One cell: what it shows, and what a reader of the file knows about it.
///
/// @param text what it shows; a date as EDTF no finer than the cell shows it
public record Cell(String text, Kind kind, Set<Flag> flags) {
    /// Nothing.
    public static final Cell EMPTY = new Cell("", Kind.EMPTY, Set.of());

    public Cell {
        flags = Set.copyOf(flags);
    }

    /// A cell of text without anything to flag.
    public static Cell text(String text) {
        return text.isEmpty() ? EMPTY : new Cell(text, Kind.TEXT, Set.of());
    }

    /// Whether there is nothing but white space in it.
    public boolean isBlank() {
        return text.isBlank();
    }

    /// What kind of value the file says it is.
    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        /// A real date cell: `text` is EDTF.
        DATE,
        TRUTH,
        /// An error of the spreadsheet.
        ERROR
    }

    /// What a reader of the file noticed.
    public enum Flag {
        /// The value of a formula, as it was last calculated by whoever made the file.
        FORMULA,
        /// Longer than allowed; `text` is the beginning.
        CUT,
        /// The line is in another encoding than the list; bytes that cannot be read stand as
        /// U+FFFD.
        UNDECODED,
        /// A number with more digits than the file's form can hold.
        DIGITS_LOST
    }
}
