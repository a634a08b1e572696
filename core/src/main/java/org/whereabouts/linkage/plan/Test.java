package org.whereabouts.linkage.plan;

import java.io.Serializable;
import org.whereabouts.names.NameLevel;

/// What a condition asks of two values. A test never holds where a value is missing.
public sealed interface Test extends Serializable {

    /// The same value.
    record Exact() implements Test {
        private static final long serialVersionUID = 1L;

        @Override
        public String toString() {
            return "exact";
        }
    }

    /// Jaro-Winkler similarity of at least `min`, 0 to 1.
    record JaroWinkler(double min) implements Test {
        private static final long serialVersionUID = 1L;

        @Override
        public String toString() {
            return "jaro_winkler >= " + min;
        }
    }

    /// Jaro similarity of at least `min`, 0 to 1.
    record JaroAlone(double min) implements Test {
        private static final long serialVersionUID = 1L;

        @Override
        public String toString() {
            return "jaro >= " + min;
        }
    }

    /// Levenshtein distance of at most `max` letters.
    record Levenshtein(int max) implements Test {
        private static final long serialVersionUID = 1L;

        @Override
        public String toString() {
            return "levenshtein <= " + max;
        }
    }

    /// Damerau-Levenshtein distance of at most `max` letters.
    record DamerauLevenshtein(int max) implements Test {
        private static final long serialVersionUID = 1L;

        @Override
        public String toString() {
            return "damerau_levenshtein <= " + max;
        }
    }

    /// Two dates at most so many days apart, at the nearest that both admit.
    ///
    /// @param unit the word of the plan: days, months or years
    record DatesApart(int days, String unit, int count) implements Test {
        private static final long serialVersionUID = 1L;

        @Override
        public String toString() {
            return unit + "_apart <= " + count;
        }
    }

    /// Two partial dates that may be the same day: one says more than the other, none contradicts.
    record Compatible() implements Test {
        private static final long serialVersionUID = 1L;

        @Override
        public String toString() {
            return "compatible";
        }
    }

    /// At least so many values (or words) in common.
    record Shared(int min) implements Test {
        private static final long serialVersionUID = 1L;

        @Override
        public String toString() {
            return "shared >= " + min;
        }
    }

    /// Jaccard index of the values (or words) of at least `min`.
    record Overlap(double min) implements Test {
        private static final long serialVersionUID = 1L;

        @Override
        public String toString() {
            return "overlap >= " + min;
        }
    }

    /// Two names agree at this level of the names room or a stronger one.
    record Name(NameLevel min) implements Test {
        private static final long serialVersionUID = 1L;

        @Override
        public String toString() {
            return "name >= " + min.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Two places: the numbers in their names are the same, and the rest agrees as a name does, at
    /// this level of the names room or a stronger one, in whatever scripts. The same text always
    /// holds.
    record Place(NameLevel min) implements Test {
        private static final long serialVersionUID = 1L;

        @Override
        public String toString() {
            return "place >= " + min.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Two numbers at most so far apart.
    record NumbersApart(double max) implements Test {
        private static final long serialVersionUID = 1L;

        @Override
        public String toString() {
            return "numbers_apart <= " + max;
        }
    }
}
