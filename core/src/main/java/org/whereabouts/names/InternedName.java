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

    /// The form of the name, analysed once more: only who has nothing to compare needs it.
    NameForm form() {
        return Names.analyse(data.written());
    }

    /// The name as it was written.
    public String written() {
        return data.written();
    }
}
