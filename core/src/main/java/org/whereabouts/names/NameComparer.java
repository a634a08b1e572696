package org.whereabouts.names;

import org.whereabouts.names.match.NameKernel;

/// Compares interned names, fast. Holds scratch space: one comparer per thread, and all names it
/// compares come from one interner.
public final class NameComparer {
    private final NameKernel kernel = Names.kernel();

    /// Level and score of two names of one interner in one number; read it with {@link #level} and
    /// {@link #score}. Greater numbers are stronger agreements. The same answer as {@link
    /// Names#compare}.
    public int compare(InternedName first, InternedName second) {
        kernel.compare(first.data(), second.data());
        return packed(kernel);
    }

    /// The level alone: the same as that of {@link #compare}, many times sooner where names differ.
    public NameLevel levelOf(InternedName first, InternedName second) {
        return kernel.level(first.data(), second.data());
    }

    static int packed(NameKernel kernel) {
        return (kernel.level().strength() << 10) | kernel.score();
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
