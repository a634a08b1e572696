package org.whereabouts.estimation;

import java.util.Locale;

/// What the analyst says of an assumption.
public enum Standing {
    /// It holds.
    HOLDS,
    /// There are reasons to doubt it.
    DOUBTFUL,
    /// Nobody has looked.
    UNKNOWN;

    /// In lower case, as it is written and read.
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
