package org.whereabouts.names;

/// A name made ready for millions of comparisons: numbers only. Made by {@link NameInterner};
/// belongs to the interner that made it.
public final class InternedName {
    private final NameForm form;

    InternedName(NameForm form) {
        this.form = form;
    }

    NameForm form() {
        return form;
    }
}
