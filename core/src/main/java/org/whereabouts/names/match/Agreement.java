package org.whereabouts.names.match;

import org.whereabouts.names.NameLevel;

/// What one part says about another, packed into a long so that it can be kept in a table: level,
/// ground, likeness (0 to 1000) and evidence (sixteenths of a bit, may be negative).
final class Agreement {
    private static final int EVIDENCE_BITS = 16;
    private static final int EVIDENCE_ZERO = 1 << (EVIDENCE_BITS - 1);
    private static final int LIKENESS_SHIFT = EVIDENCE_BITS;
    private static final int GROUND_SHIFT = LIKENESS_SHIFT + 10;
    private static final int LEVEL_SHIFT = GROUND_SHIFT + 4;

    /// No agreement: nobody compared.
    static final long NOT_ASKED = -1;

    private Agreement() {}

    static long of(NameLevel level, Ground ground, int likeness, int evidence) {
        int bounded = Math.max(-EVIDENCE_ZERO, Math.min(EVIDENCE_ZERO - 1, evidence));
        return ((long) level.strength() << LEVEL_SHIFT)
                | ((long) ground.number() << GROUND_SHIFT)
                | ((long) Math.max(0, Math.min(1000, likeness)) << LIKENESS_SHIFT)
                | (bounded + EVIDENCE_ZERO);
    }

    static int strength(long agreement) {
        return (int) (agreement >>> LEVEL_SHIFT);
    }

    static Ground ground(long agreement) {
        return Ground.ofNumber((int) (agreement >>> GROUND_SHIFT) & 15);
    }

    static int likeness(long agreement) {
        return (int) (agreement >>> LIKENESS_SHIFT) & 1023;
    }

    static int evidence(long agreement) {
        return (int) (agreement & 0xFFFF) - EVIDENCE_ZERO;
    }
}
