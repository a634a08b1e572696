package org.whereabouts.names.match;

import org.whereabouts.names.NameLevel;
import org.whereabouts.names.parts.Ending;

/// Compares one part with another. Symmetric. Holds scratch space; for one thread.
///
/// A kernel with a floor need not say how little parts have in common: where a bound shows that a
/// pair of sounds is worth no more than the floor, it is not aligned. Level, and evidence above the
/// floor, are those of the kernel without.
final class PartKernel {
    private static final int NO_FLOOR = Integer.MIN_VALUE;

    /// From this likeness (of 1000) on two parts are {@link NameLevel#CLOSE}, by what they are
    /// written in. Chosen on the training halves of the development sets, see docs/names.md.
    static final int CLOSE_SOUNDS = 600;

    static final int CLOSE_SYLLABLES = 420;
    static final int CLOSE_CONSONANTS = 450;

    /// Parts that are merely alike agree only if there is enough of them: a syllable or two are
    /// alike by accident. In sixteenths of a bit.
    static final int CLOSE_EVIDENCE = 112;

    /// The evidence of parts that share next to nothing, in sixteenths of a bit.
    static final int NOTHING = -80;

    /// A floor under which nothing matters that is not {@link NameLevel#CLOSE}.
    static final int NOT_CLOSE = CLOSE_EVIDENCE - 1;

    private static final int INITIAL_AGREES = 24;
    private static final int INITIAL_DIFFERS = -64;
    static final int PINYIN_DOUBT = 48;
    static final int RESPECT_DOUBT = 40;
    static final int ENDING_DOUBT = 24;

    /// What it speaks against two parts that they are known to be two names.
    private static final int TWO_NAMES_DOUBT = 64;

    private final Aligner aligner;
    private final ScoreTables tables;
    private final int floor;
    private int soundFloor = NO_FLOOR;
    private int evidence;
    private int likeness;
    private int close;
    private int plain;
    private int plainLikeness;
    private int plainClose;

    PartKernel(ScoreTables tables) {
        this(tables, NO_FLOOR);
    }

    /// @param floor evidence that is as good as any below it; levels are right only if it is below
    ///   {@link #CLOSE_EVIDENCE}
    PartKernel(ScoreTables tables, int floor) {
        this.aligner = new Aligner(tables);
        this.tables = tables;
        this.floor = floor;
    }

    long compare(PartData a, PartData b) {
        if (a.initial != 0 || b.initial != 0) {
            return initials(a, b);
        }
        if (a.repaired == b.repaired) {
            boolean same = a.written.equals(b.written);
            return Agreement.of(
                    same ? NameLevel.EXACT : NameLevel.SAME_AFTER_REPAIR,
                    same ? Ground.SAME_TEXT : Ground.REPAIRED,
                    1000,
                    Math.min(a.self, b.self));
        }
        boolean reading = meet(a.loose, b.loose);
        boolean stems = !reading && sameKind(a, b) && meet(a.looseStem, b.looseStem);
        boolean elements = a.elements != 0 && a.elements == b.elements && sameKind(a, b);
        sound(a, b);
        if (reading && a.ownChinese && b.ownChinese) {
            // Zhang Wei in other characters is another name that sounds the same.
            return Agreement.of(NameLevel.CLOSE, Ground.OTHER_CHARACTERS, likeness, evidence / 2);
        }
        if (reading || stems) {
            Ground ground = reading ? Ground.READING : Ground.ENDING;
            int least = Math.min(a.self, b.self) * 9 / 10;
            return Agreement.of(
                    NameLevel.SAME_READING,
                    ground,
                    Math.max(950, likeness),
                    Math.max(evidence, least));
        }
        if (elements) {
            int least = Math.min(a.self, b.self) * 7 / 10;
            return Agreement.of(
                    NameLevel.DICTIONARY,
                    Ground.ELEMENTS,
                    Math.max(850, likeness),
                    Math.max(evidence, least));
        }
        long found = bySound(a, b);
        return a.isOtherName(b) ? otherName(found) : found;
    }

    /// Two names that are known and merely sound alike (Ahmet, Mehmet) are nobody's spelling of
    /// one.
    private static long otherName(long found) {
        boolean alike = Agreement.strength(found) >= NameLevel.CLOSE.strength();
        return Agreement.of(
                NameLevel.DIFFERENT,
                alike ? Ground.TWO_NAMES : Ground.NOTHING,
                Agreement.likeness(found),
                Agreement.evidence(found) - TWO_NAMES_DOUBT);
    }

    private long bySound(PartData a, PartData b) {
        boolean otherKind = !sameKind(a, b);
        if (likeness < close) {
            beginRespect();
            respect(a, b);
            return byRespect(otherKind);
        }
        return bySound(otherKind);
    }

    /// Forgets what was noted.
    void begin() {
        begin(NO_FLOOR);
    }

    /// Forgets what was noted; of sounds only what may be above a floor is to be noted.
    void begin(int floor) {
        soundFloor = floor;
        evidence = Short.MIN_VALUE;
        likeness = 0;
        close = CLOSE_SOUNDS;
    }

    /// Puts what was noted aside, for a second look without words of respect.
    void beginRespect() {
        plain = evidence;
        plainLikeness = likeness;
        plainClose = close;
        evidence = Short.MIN_VALUE;
        likeness = 0;
    }

    /// Whether what was noted is alike enough.
    boolean isClose() {
        return likeness >= close;
    }

    /// What was noted since {@link #beginRespect} if it says more than what was noted before.
    long byRespect(boolean otherKind) {
        if (evidence > plain) {
            boolean alike = likeness >= close && evidence >= CLOSE_EVIDENCE;
            NameLevel level = alike ? NameLevel.CLOSE : NameLevel.DIFFERENT;
            return Agreement.of(level, Ground.RESPECT, likeness, evidence);
        }
        evidence = plain;
        likeness = plainLikeness;
        close = plainClose;
        return bySound(otherKind);
    }

    /// What was noted.
    long bySound(boolean otherKind) {
        if (likeness >= close && evidence >= CLOSE_EVIDENCE) {
            Ground ground = otherKind ? Ground.ONE_ENDING : Ground.SOUND;
            return Agreement.of(NameLevel.CLOSE, ground, likeness, evidence);
        }
        return Agreement.of(NameLevel.DIFFERENT, Ground.NOTHING, likeness, evidence);
    }

    /// The score of two voices up to which they are not worth to be noted.
    ///
    /// @param self what both score against themselves
    int floor(int self, int doubt) {
        if (soundFloor < NOT_CLOSE) {
            return soundFloor == NO_FLOOR ? NO_FLOOR : soundFloor + doubt;
        }
        return Doubtful.least(self, CLOSE_SOUNDS, doubt) - 1;
    }

    /// Notes two voices that are not alike whatever their sounds.
    void noteApart(int self) {
        note(NOTHING, self, 0, CLOSE_SOUNDS);
    }

    /// Notes the sounds of two voices, which stand where the numbers say ({@link Layout}).
    ///
    /// @param left what they score when all are left over
    void noteSounds(byte[] a, int from, byte[] b, int at, int self, int left, int doubt) {
        note(aligner.gained(a, from, b, at) + left, self, doubt, CLOSE_SOUNDS);
    }

    /// The same for two voices, and then for others with which they begin.
    ///
    /// @param beginning of the first voice, how many sounds
    void noteTwice(
            byte[] a,
            int from,
            int beginning,
            byte[] b,
            int at,
            int itsBeginning,
            long selves,
            long lefts) {
        long gained = aligner.gainedTwice(a, from, beginning, b, at, itsBeginning);
        note((int) gained + (int) lefts, (int) selves, 0, CLOSE_SOUNDS);
        int first = (int) (gained >>> Integer.SIZE) + (int) (lefts >> Integer.SIZE);
        note(first, (int) (selves >> Integer.SIZE), ENDING_DOUBT, CLOSE_SOUNDS);
    }

    private static long initials(PartData a, PartData b) {
        char x = a.initial != 0 ? a.initial : first(a);
        char y = b.initial != 0 ? b.initial : first(b);
        if (x == 0 || y == 0) {
            return Agreement.of(NameLevel.NO_EVIDENCE, Ground.INITIAL, 0, 0);
        }
        return x == y
                ? Agreement.of(NameLevel.INITIALS, Ground.INITIAL, 500, INITIAL_AGREES)
                : Agreement.of(NameLevel.DIFFERENT, Ground.INITIAL, 0, INITIAL_DIFFERS);
    }

    private static char first(PartData part) {
        return part.firstLoose;
    }

    /// Whether the endings allow the stems to be compared as they are: both have none, both say
    /// patronymic, or both say surname.
    static boolean sameKind(PartData a, PartData b) {
        return a.kind == b.kind;
    }

    static boolean meet(long[] a, long[] b) {
        for (long x : a) {
            for (long y : b) {
                if (x == y) {
                    return true;
                }
            }
        }
        return false;
    }

    private void sound(PartData a, PartData b) {
        begin();
        boolean bothHan = a.syllables.length > 0 && b.syllables.length > 0;
        if (a.consonants.length > 0 && b.consonants.length > 0) {
            int self = a.self + b.self;
            if (floor == NO_FLOOR || Reach.bound(b.consonants, a.lettersReach) > floor) {
                note(aligner.letters(a.consonants, b.consonants), self, 0, CLOSE_CONSONANTS);
            }
            return;
        }
        if (a.consonants.length > 0 || b.consonants.length > 0) {
            consonants(a.consonants.length > 0 ? a : b, a.consonants.length > 0 ? b : a);
            return;
        }
        if (a.syllables.length > 0 && !(bothHan && !a.pinyin && !b.pinyin)) {
            syllables(a, a.syllables, a.ways, b, 0);
        }
        if (b.syllables.length > 0 && !(bothHan && !a.pinyin && !b.pinyin)) {
            syllables(b, b.syllables, b.ways, a, 0);
        }
        if (a.han != b.han && (a.han ? b : a).isPlain()) {
            // The voices of a transcription are its most usual sounds; its rows say more.
            return;
        }
        if (sameKind(a, b)) {
            voices(a.stem, b.stem, 0);
        } else {
            voices(a.full, b.full, 0);
            voices(a.stem, b.stem, ENDING_DOUBT);
        }
    }

    /// The same parts without a word of respect on one side or on both.
    private void respect(PartData a, PartData b) {
        if (a.bare.length > 0) {
            voices(a.bare, b.stem, RESPECT_DOUBT);
        }
        if (b.bare.length > 0) {
            voices(a.stem, b.bare, RESPECT_DOUBT);
        }
        if (a.bareSyllables.length > 0) {
            syllables(a, a.bareSyllables, a.bareWays, b, RESPECT_DOUBT);
        }
        if (b.bareSyllables.length > 0) {
            syllables(b, b.bareSyllables, b.bareWays, a, RESPECT_DOUBT);
        }
        if (a.syllables.length > 0 && !a.pinyin && b.bare.length > 0) {
            rows(a.syllables, a.ways, b.bare, RESPECT_DOUBT);
        }
        if (b.syllables.length > 0 && !b.pinyin && a.bare.length > 0) {
            rows(b.syllables, b.ways, a.bare, RESPECT_DOUBT);
        }
    }

    private void voices(Voice[] a, Voice[] b, int doubt) {
        for (Voice x : a) {
            for (Voice y : b) {
                int shared = Long.bitCount(x.signature & y.signature);
                int least = Math.min(Long.bitCount(x.signature), Long.bitCount(y.signature));
                if (Voice.apart(shared, least)) {
                    noteApart(x.self + y.self);
                } else {
                    int score = aligner.sounds(x, y);
                    note(score, x.self + y.self, doubt, CLOSE_SOUNDS);
                }
            }
        }
    }

    private void syllables(
            PartData han, short[] rows, Reach.Pieces[] ways, PartData other, int doubt) {
        int all = doubt + (han.pinyin ? PINYIN_DOUBT : 0);
        rows(rows, ways, other.full, all);
        if (other.ending != Ending.NONE && han.ending == Ending.NONE) {
            rows(rows, ways, other.stem, all + ENDING_DOUBT);
        }
    }

    private void rows(short[] rows, Reach.Pieces[] ways, Voice[] voices, int doubt) {
        for (Voice y : voices) {
            if (floor == NO_FLOOR || tables.reaches(ways, y, floor + doubt + 1)) {
                note(aligner.syllables(rows, ways, y), 2 * y.self, doubt, CLOSE_SYLLABLES);
            }
        }
    }

    private void consonants(PartData abjad, PartData other) {
        letters(abjad, other.full, 0);
        if (other.ending != Ending.NONE) {
            letters(abjad, other.stem, ENDING_DOUBT);
        }
    }

    private void letters(PartData abjad, Voice[] voices, int doubt) {
        for (Voice y : voices) {
            if (floor == NO_FLOOR || Reach.bound(y.sounds, abjad.reach) - doubt > floor) {
                int score = aligner.consonants(y.sounds, abjad.consonants);
                note(score, abjad.self + y.self, doubt, CLOSE_CONSONANTS);
            }
        }
    }

    private void note(int score, int selfSum, int doubt, int closeFrom) {
        int least = score - doubt;
        int share = selfSum <= 0 ? 0 : Math.max(0, Math.min(1000, 2000 * least / selfSum));
        if (least > evidence || (least == evidence && share > likeness)) {
            evidence = least;
            likeness = share;
            close = closeFrom;
        }
    }

    /// Remembers comparisons of parts in a table of fixed size: a new pair takes the place of an
    /// old one. Parts of names repeat, so most comparisons are found here.
    static final class Memory {
        private final int bits;

        /// Key and value of each place side by side.
        private final long[] table;

        /// @param bits the size of the table as a power of two
        Memory(int bits) {
            this.bits = bits;
            table = new long[2 << bits];
        }

        long compare(PartKernel kernel, PartData a, PartData b) {
            // Ids begin at 1, so the key of a pair is never 0, the key of an empty place.
            long low = Math.min(a.id, b.id);
            long key = (low << 32) | Math.max(a.id, b.id);
            int place = 2 * (int) ((key * 0x9E3779B97F4A7C15L) >>> (64 - bits));
            if (table[place] == key) {
                return table[place + 1];
            }
            long agreement = kernel.compare(a, b);
            table[place] = key;
            table[place + 1] = agreement;
            return agreement;
        }
    }
}
