package org.whereabouts.names;

/// Compares interned names, fast. Holds scratch space: one comparer per thread.
public final class NameComparer {

    /// Level and score of two names of one interner in one number; read it with {@link #level} and
    /// {@link #score}. Greater numbers are stronger agreements. The same answer as {@link
    /// Names#compare}.
    public int compare(InternedName first, InternedName second) {
        NameComparison full = Names.compare(first.form(), second.form());
        return (full.level().strength() << 10) | full.score();
    }

    /// The level in a number made by {@link #compare}.
    public static NameLevel level(int comparison) {
        return NameLevel.ofStrength(comparison >>> 10);
    }

    /// The score, 0 to 1000, in a number made by {@link #compare}.
    public static int score(int comparison) {
        return comparison & 1023;
    }
}
