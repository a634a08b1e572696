package org.whereabouts.intake.words;

import org.whereabouts.intake.Fault.CellCode;
import org.whereabouts.statement.time.Term;

/// What reading a length of time gives.
public sealed interface TermReading {
    /// A length.
    record Known(Term term) implements TermReading {}

    /// For life.
    enum Life implements TermReading {
        LIFE
    }

    /// Death, where a sentence is read.
    enum Death implements TermReading {
        DEATH
    }

    /// Not a length of time.
    record Refused(CellCode why) implements TermReading {}
}
