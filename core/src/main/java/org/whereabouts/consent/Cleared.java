package org.whereabouts.consent;

import org.whereabouts.statement.Use;

/// Something that may leave, for one use. Only [Gate] makes it: the constructor is closed, and
/// there is no way to put another content into a `Cleared` that exists.
///
/// @param <T> what was cleared; an immutable value, since nobody looks again
public final class Cleared<T> {
    private final T content;
    private final Use use;
    private final RestsOn restsOn;

    Cleared(T content, Use use, RestsOn restsOn) {
        this.content = content;
        this.use = use;
        this.restsOn = restsOn;
    }

    /// What may leave.
    public T content() {
        return content;
    }

    /// For which use, and no other.
    public Use use() {
        return use;
    }

    /// The sources and subjects that it rests on: who has to be told if one of them is withdrawn.
    public RestsOn restsOn() {
        return restsOn;
    }

    /// The use, never the content.
    @Override
    public String toString() {
        return "Cleared[" + use + "]";
    }
}
