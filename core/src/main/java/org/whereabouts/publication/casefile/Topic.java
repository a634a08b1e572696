package org.whereabouts.publication.casefile;

import java.util.List;

/// The lines that answer one question about the person.
///
/// @param disputes where lines do not agree, side by side
/// @param lines the others, in order of time and then of the sources
public record Topic(Question question, List<Dispute> disputes, List<Line> lines) {
    public Topic {
        disputes = List.copyOf(disputes);
        lines = List.copyOf(lines);
    }

    /// The questions a family asks, in the order of the file.
    public enum Question {
        WHO,
        WHERE_HELD,
        WHY,
        WHAT_HAPPENED,
        FAMILY,
        OTHER
    }

    /// One matter on which lines do not agree. Nobody decides it here.
    ///
    /// @param sides at least two, the one with most independent reports first
    public record Dispute(Matter matter, List<Side> sides) {
        public Dispute {
            sides = List.copyOf(sides);
            if (sides.size() < 2) {
                throw new IllegalArgumentException("a dispute has two sides");
            }
        }
    }

    /// One side: lines that agree on the matter.
    ///
    /// @param reports how many independent reports stand behind it
    public record Side(List<Line> lines, int reports) {
        public Side {
            lines = List.copyOf(lines);
        }
    }

    /// Why lines cannot all be so.
    public enum Matter {
        /// Held in two ways at one time.
        CUSTODY,
        /// Held at two places at one time; the two may be names of one place.
        PLACE,
        /// Dead, and alive later.
        ALIVE,
        /// Released, and held afterwards.
        RELEASED,
        /// Two dates of one thing.
        DATE,
        /// Two lengths of one sentence.
        TERM,
        /// Somebody says so, somebody denies it.
        DENIED,
        /// The dates do not fit the order in which it is told.
        ORDER,
        /// Woman or man.
        SEX
    }
}
