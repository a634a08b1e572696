package org.whereabouts.names;

import org.whereabouts.names.match.NameData;

/// A name made ready for millions of comparisons: numbers only. Made by {@link NameInterner};
/// belongs to the interner that made it. Safe for any number of threads.
public final class InternedName {
    private final NameData data;

    InternedName(NameData data) {
        this.data = data;
    }

    NameData data() {
        return data;
    }

    /// The name as it was written.
    public String written() {
        return data.written();
    }
}
