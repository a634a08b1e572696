package org.whereabouts.publication.casefile;

import java.util.List;

/// The person's time as it is told: what has dates on the calendar, what has only an order in that
/// order, what is feared or denied on lanes of its own. Nothing is completed.
///
/// @param calendar rows with at least one date, by start
/// @param sequences chains of which only the order and perhaps lengths are known, each in order
public record Timeline(List<Row> calendar, List<List<Row>> sequences) {
    /// Nothing to draw.
    public static final Timeline EMPTY = new Timeline(List.of(), List.of());

    public Timeline {
        calendar = List.copyOf(calendar);
        sequences = sequences.stream().map(List::copyOf).toList();
    }

    /// Whether there is nothing to draw.
    public boolean isEmpty() {
        return calendar.isEmpty() && sequences.isEmpty();
    }

    /// One row of the drawing.
    ///
    /// @param shape how it is drawn
    /// @param lane on which lane
    /// @param extent where on the calendar; [Extent#UNKNOWN] in a sequence
    /// @param lines what it stands on, the fullest first; at least one unless it is a gap
    /// @param reports how many independent reports stand behind it
    /// @param disputed whether another line says otherwise
    public record Row(
            Shape shape,
            Lane lane,
            Extent extent,
            List<Line> lines,
            int reports,
            boolean disputed) {
        public Row {
            lines = List.copyOf(lines);
        }
    }

    /// How a row is drawn.
    public enum Shape {
        /// A stretch of time.
        STRETCH,
        /// Something that happened on a day.
        EVENT,
        /// Somebody says that there is no news.
        SILENCE,
        /// No source tells anything of this time.
        GAP
    }

    /// The lanes, from what is said to be so to what is only feared. What is denied stands beside
    /// what is said.
    public enum Lane {
        SAID,
        DENIED,
        NOT_CERTAIN
    }
}
