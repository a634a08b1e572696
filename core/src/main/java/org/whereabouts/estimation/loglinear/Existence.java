package org.whereabouts.estimation.loglinear;

/// Whether the maximum likelihood estimate of a model exists on a table, with the error codes that
/// the literature uses.
public enum Existence {
    /// The (extended) estimate exists and is determined.
    SOUND(0),
    /// The likelihood rises for ever in some direction: the unseen number would be without limit.
    AT_INFINITY(1),
    /// Several parameter values give the same likelihood.
    NOT_IDENTIFIABLE(2),
    /// Both.
    NEITHER(3);

    private final int code;

    Existence(int code) {
        this.code = code;
    }

    /// 0, 1, 2 or 3.
    public int code() {
        return code;
    }

    static Existence of(boolean infinite, boolean deficient) {
        return infinite ? deficient ? NEITHER : AT_INFINITY : deficient ? NOT_IDENTIFIABLE : SOUND;
    }
}
