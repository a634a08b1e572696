package org.whereabouts.names.match;

import org.whereabouts.names.NameLevel;
import org.whereabouts.names.parts.Ending;

/// Whether two parts may agree at all: a quick answer before {@link PartKernel} gives the whole
/// one. "No" is certain, "yes" only possible. It asks the same pairs of sounds as the kernel and
/// bounds what their alignment can score. Symmetric. Holds scratch space; for one thread.
final class Doubtful {
    private final ScoreTables tables;
    private final Aligner aligner;

    Doubtful(ScoreTables tables) {
        this.tables = tables;
        aligner = new Aligner(tables);
    }

    /// Whether the parts may be {@link NameLevel#CLOSE} or more, or one is an initial.
    boolean mayAgree(PartData a, PartData b) {
        if (a.initial != 0 || b.initial != 0 || a.repaired == b.repaired) {
            return true;
        }
        if (a.elements != 0 && a.elements == b.elements) {
            return true;
        }
        if ((a.spelled & b.spelled) != 0
                && (PartKernel.meet(a.loose, b.loose)
                        || PartKernel.meet(a.looseStem, b.looseStem))) {
            return true;
        }
        return sound(a, b) || respect(a, b);
    }

    /// The score from which on a pair of sounds is close enough.
    static int least(int selfSum, int close, int doubt) {
        int share = selfSum <= 0 ? 0 : (close * selfSum + 1999) / 2000;
        return doubt + Math.max(PartKernel.CLOSE_EVIDENCE, share);
    }

    private boolean sound(PartData a, PartData b) {
        if (a.consonants.length > 0 && b.consonants.length > 0) {
            int least = least(a.self + b.self, PartKernel.CLOSE_CONSONANTS, 0);
            return Reach.bound(b.consonants, a.lettersReach) >= least
                    && aligner.letters(a.consonants, b.consonants) >= least;
        }
        if (a.consonants.length > 0 || b.consonants.length > 0) {
            return consonants(a.consonants.length > 0 ? a : b, a.consonants.length > 0 ? b : a);
        }
        boolean characters = a.han && b.han;
        if (!characters && (syllables(a, b) || syllables(b, a))) {
            return true;
        }
        if (a.han != b.han && (a.han ? b : a).isPlain()) {
            return false;
        }
        if (PartKernel.sameKind(a, b)) {
            return voices(a.stem, b.stem, 0);
        }
        return voices(a.full, b.full, 0) || voices(a.stem, b.stem, PartKernel.ENDING_DOUBT);
    }

    private boolean respect(PartData a, PartData b) {
        int doubt = PartKernel.RESPECT_DOUBT;
        return (a.bare.length > 0 && voices(a.bare, b.stem, doubt))
                || (b.bare.length > 0 && voices(a.stem, b.bare, doubt))
                || respectSyllables(a, b, doubt)
                || respectSyllables(b, a, doubt);
    }

    private boolean respectSyllables(PartData a, PartData b, int doubt) {
        if (a.bareWays.length > 0 && syllables(a, a.bareWays, b, doubt)) {
            return true;
        }
        return a.ways.length > 0 && !a.pinyin && b.bare.length > 0 && rows(a.ways, b.bare, doubt);
    }

    private boolean syllables(PartData han, PartData other) {
        return han.ways.length > 0 && syllables(han, han.ways, other, 0);
    }

    private boolean syllables(PartData han, Reach.Pieces[] ways, PartData other, int doubt) {
        int all = doubt + (han.pinyin ? PartKernel.PINYIN_DOUBT : 0);
        return rows(ways, other.full, all)
                || (other.ending != Ending.NONE
                        && han.ending == Ending.NONE
                        && rows(ways, other.stem, all + PartKernel.ENDING_DOUBT));
    }

    private boolean rows(Reach.Pieces[] ways, Voice[] voices, int doubt) {
        for (Voice y : voices) {
            int least = least(2 * y.self, PartKernel.CLOSE_SYLLABLES, doubt);
            if (tables.reaches(ways, y, least)) {
                return true;
            }
        }
        return false;
    }

    private boolean voices(Voice[] a, Voice[] b, int doubt) {
        for (Voice x : a) {
            for (Voice y : b) {
                int least = least(x.self + y.self, PartKernel.CLOSE_SOUNDS, doubt);
                int shared = Long.bitCount(x.signature & y.signature);
                int fewer = Math.min(Long.bitCount(x.signature), Long.bitCount(y.signature));
                if (!Voice.apart(shared, fewer)
                        && tables.most(x.self, x.symbols, y.welcome) >= least
                        && tables.most(y.self, y.symbols, x.welcome) >= least
                        && Reach.bound(y.sounds, x.reach) + x.left + y.left >= least
                        && aligner.soundsReach(x, y, least)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean consonants(PartData abjad, PartData other) {
        return letters(abjad, other.full, 0)
                || (other.ending != Ending.NONE
                        && letters(abjad, other.stem, PartKernel.ENDING_DOUBT));
    }

    private boolean letters(PartData abjad, Voice[] voices, int doubt) {
        for (Voice y : voices) {
            int least = least(abjad.self + y.self, PartKernel.CLOSE_CONSONANTS, doubt);
            if (Reach.bound(y.sounds, abjad.reach) >= least
                    && aligner.consonants(y.sounds, abjad.consonants) >= least) {
                return true;
            }
        }
        return false;
    }
}
