package org.whereabouts.names.match;

import org.whereabouts.names.NameLevel;
import org.whereabouts.names.Role;

/// Counts how the parts of two names agree and grades the whole.
final class Grade {
    private int agreeing;
    private int differing;
    private int initials;
    private boolean givenAgrees;
    private boolean givenDiffers;
    private boolean firstAgrees;
    private NameLevel weakest = NameLevel.EXACT;

    void clear() {
        agreeing = 0;
        differing = 0;
        initials = 0;
        givenAgrees = false;
        givenDiffers = false;
        firstAgrees = false;
        weakest = NameLevel.EXACT;
    }

    /// @param first whether both parts are the first of their names
    /// @param generations whether one is a given name and the other says "child of"; that they
    ///   agree makes them father and child
    void add(long agreement, Role a, Role b, boolean first, boolean generations) {
        NameLevel level = NameLevel.ofStrength(Agreement.strength(agreement));
        if (generations) {
            differing++;
            givenDiffers = true;
            return;
        }
        boolean given = a == Role.GIVEN && b == Role.GIVEN;
        boolean perhapsGiven =
                (a == Role.GIVEN || a == Role.UNKNOWN) && (b == Role.GIVEN || b == Role.UNKNOWN);
        switch (level) {
            case NO_EVIDENCE -> {}
            case INITIALS -> initials++;
            case DIFFERENT, PARTIAL -> {
                differing++;
                givenDiffers |= given;
            }
            case CLOSE, DICTIONARY, SAME_READING, SAME_AFTER_REPAIR, EXACT -> {
                agreeing++;
                givenAgrees |= given || (perhapsGiven && (a != b));
                firstAgrees |= first && perhapsGiven;
                weakest = level.compareTo(weakest) < 0 ? level : weakest;
            }
        }
    }

    /// @param extra parts of the longer name without a partner
    NameLevel level(int extra, boolean sameText) {
        if (sameText) {
            return NameLevel.EXACT;
        }
        if (agreeing == 0) {
            return initials > 0 && differing == 0 ? NameLevel.INITIALS : NameLevel.DIFFERENT;
        }
        if (differing > 0) {
            boolean same = givenAgrees || firstAgrees || agreeing > 1;
            return same && !givenDiffers ? NameLevel.PARTIAL : NameLevel.DIFFERENT;
        }
        boolean one = agreeing == 1 && (extra > 0 || initials > 0);
        if (one || extra > agreeing) {
            return NameLevel.PARTIAL;
        }
        if (initials > 0) {
            return least(weakest, NameLevel.CLOSE);
        }
        return least(weakest, extra > 0 ? NameLevel.SAME_READING : NameLevel.SAME_AFTER_REPAIR);
    }

    private static NameLevel least(NameLevel a, NameLevel b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
