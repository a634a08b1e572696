package org.whereabouts.statement;

/// Where in a source something stands, so that a person can go and look.
public sealed interface Locator {

    /// Characters of the document's text: UTF-16 units, start inclusive, end exclusive.
    record Span(int start, int end) implements Locator {
        public Span {
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("a span runs forward from 0");
            }
        }
    }

    /// A cell of a list: the sheet's number from 1, the row's and the column's number from 1 as a
    /// spreadsheet shows them.
    record Cell(int sheet, long row, int column) implements Locator {
        public Cell {
            if (sheet < 1 || row < 1 || column < 1) {
                throw new IllegalArgumentException("cells count from 1");
            }
        }
    }

    /// A stretch of a recording, in milliseconds from its start.
    record Moment(long fromMillis, long toMillis) implements Locator {
        public Moment {
            if (fromMillis < 0 || toMillis < fromMillis) {
                throw new IllegalArgumentException("a moment runs forward from 0");
            }
        }
    }

    /// A rectangle in a picture or on a page (from 1), in thousandths of its width and height from
    /// the upper left.
    record Region(int page, int left, int top, int width, int height) implements Locator {
        public Region {
            boolean inside =
                    left >= 0
                            && top >= 0
                            && width > 0
                            && height > 0
                            && left + width <= 1000
                            && top + height <= 1000;
            if (page < 1 || !inside) {
                throw new IllegalArgumentException("a region lies inside its page, in thousandths");
            }
        }
    }

    /// The source as a whole.
    enum Whole implements Locator {
        WHOLE
    }
}
