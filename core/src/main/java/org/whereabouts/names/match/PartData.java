package org.whereabouts.names.match;

import java.util.List;
import java.util.stream.Stream;
import org.whereabouts.names.parts.Ending;

/// One part as numbers.
///
/// `stem`, `full` and `bare` are the part without its ending, whole, and without ending and word of
/// respect; `syllables` and `consonants` are what Chinese and Arabic script tell instead, empty for
/// other scripts.
final class PartData {
    static final short[] NO_SYLLABLES = {};
    static final byte[] NO_CONSONANTS = {};

    /// More than any voice costs.
    private static final int NO_VOICE = 1 << 20;

    final int id;
    final String written;
    final Voice[] full;
    final Voice[] stem;
    final Voice[] bare;
    final short[] syllables;
    final short[] bareSyllables;

    /// Whether `syllables` are Latin letters that may be pinyin, or may not.
    final boolean pinyin;

    final byte[] consonants;

    /// What the characters of `syllables` and `bareSyllables` may stand for.
    final Reach.Pieces[] ways;

    final Reach.Pieces[] bareWays;

    /// The most that sounds, and Arabic letters, of another part can score with `consonants`.
    final short[] reach;

    final short[] lettersReach;
    final long[] loose;
    final long[] looseStem;

    /// A bit for each of `loose` and `looseStem`: parts that share none have no reading in common.
    final long spelled;

    /// The same of other bits of their hashes.
    final long spelledAlso;

    /// Hash of the elements; 0 if they are not known.
    final long elements;

    /// Hashes of its first element, its first two, and so on to all of them.
    final long[] begun;

    /// Hash of the letters after repair.
    final long repaired;

    final Ending ending;

    /// What the ending says, as a number near the others: nothing, "child of", a family.
    final int kind;

    /// The first letter of an initial as a loose sound; 0 if the part is no initial.
    final char initial;

    /// The first loose sound of any part; 0 if it has none.
    final char firstLoose;

    /// Whether the part is a transcription in Chinese characters.
    final boolean han;

    /// Whether the part is of a Chinese person's own name, in characters.
    final boolean ownChinese;

    /// What the part scores against itself, in sixteenths of a bit.
    final int self;

    /// About how many sounds the part has.
    final int length;

    /// Consonant classes that the part may have, as runs of bits ({@link Voice#signature}).
    final long possible;

    /// How many consonants the part surely has; 0 for an initial, which excludes nothing.
    final int certain;

    /// The folded sounds of all voices, and their neighbours, as bits.
    final long soundSet;

    final long soundPairs;

    /// What it costs at least if all sounds of a voice are left over, and the doubt in that voice.
    final int spare;

    PartData(Builder b) {
        id = b.id;
        written = b.written;
        full = b.full;
        stem = b.stem;
        bare = b.bare;
        syllables = b.syllables;
        bareSyllables = b.bareSyllables;
        pinyin = b.pinyin;
        consonants = b.consonants;
        ways = b.ways;
        bareWays = b.bareWays;
        reach = b.reach;
        lettersReach = b.lettersReach;
        spelled = spelled(b.loose, 58) | spelled(b.looseStem, 58);
        spelledAlso = spelled(b.loose, 52) | spelled(b.looseStem, 52);
        loose = b.loose;
        looseStem = b.looseStem;
        elements = b.elements;
        begun = b.begun;
        repaired = b.repaired;
        ending = b.ending;
        kind = kind(b.ending);
        initial = b.initial;
        firstLoose = b.firstLoose;
        han = b.han;
        self = b.self;
        length = b.length;
        possible = b.possible;
        certain = b.certain;
        ownChinese = b.ownChinese;
        long sounds = 0;
        long pairs = 0;
        for (Voice voice : voices()) {
            sounds |= voice.soundSet;
            pairs |= voice.soundPairs;
        }
        soundSet = sounds;
        soundPairs = pairs;
        int shorter = spare(stem) + PartKernel.ENDING_DOUBT;
        spare = Math.min(Math.min(spare(full), shorter), spare(bare) + PartKernel.RESPECT_DOUBT);
    }

    /// All voices, each once.
    List<Voice> voices() {
        return Stream.of(full, stem, bare).flatMap(Stream::of).distinct().toList();
    }

    /// Whether nothing but voices and syllables says how the part sounds.
    boolean hasVoices() {
        return initial == 0 && consonants.length == 0 && full.length > 0;
    }

    /// What it costs at least if all sounds of a voice are left over.
    int leastLeft() {
        return voices().stream().mapToInt(v -> -v.left).min().orElse(0);
    }

    private static int spare(Voice[] voices) {
        int least = NO_VOICE;
        for (Voice voice : voices) {
            least = Math.min(least, -ScoreTables.SOUND_LEFT * voice.soundRuns);
        }
        return least;
    }

    private static int kind(Ending ending) {
        if (ending == Ending.NONE) {
            return 0;
        }
        return ending.isPatronymic() ? 1 : 2;
    }

    private static long spelled(long[] hashes, int shift) {
        long bits = 0;
        for (long hash : hashes) {
            bits |= 1L << (hash >>> shift);
        }
        return bits;
    }

    /// Whether two parts are known to be two names: all their elements are known, and neither
    /// begins with those of the other. Only letters with vowels tell that surely.
    boolean isOtherName(PartData other) {
        return elements != 0
                && other.elements != 0
                && isLetters()
                && other.isLetters()
                && !begins(other)
                && !other.begins(this);
    }

    private boolean isLetters() {
        return !han && consonants.length == 0;
    }

    private boolean begins(PartData longer) {
        for (long some : longer.begun) {
            if (some == elements) {
                return true;
            }
        }
        return false;
    }

    /// Whether the part is written in an alphabet and is surely no pinyin.
    boolean isPlain() {
        return !han && !pinyin;
    }

    /// Whether the part is written in an alphabet and read in one way: its signatures are those of
    /// one voice.
    boolean isSimple() {
        return isVoiced() && syllables.length == 0 && bareSyllables.length == 0;
    }

    /// Whether the part is written in an alphabet and read in one way, or perhaps as pinyin.
    boolean isVoiced() {
        return initial == 0
                && !han
                && consonants.length == 0
                && full.length == 1
                && stem.length == 1
                && bare.length <= 1
                && (bare.length == 0 || bare[0].signature != 0);
    }

    /// Whether sounds with sounds are surely worth no more than a floor in two parts, one of which
    /// is perhaps not written in an alphabet; of Arabic letters nothing is known.
    boolean isBelow(PartData other, int floor) {
        if (initial != 0 || other.initial != 0 || consonants.length + other.consonants.length > 0) {
            return false;
        }
        if (han == other.han || !(han ? other : this).isPlain()) {
            boolean same = kind == other.kind;
            if ((!same && !isBelow(full, other.full, floor))
                    || !isBelow(stem, other.stem, same ? floor : floor + PartKernel.ENDING_DOUBT)) {
                return false;
            }
        }
        return isBelow(bare, other.stem, floor + PartKernel.RESPECT_DOUBT)
                && isBelow(stem, other.bare, floor + PartKernel.RESPECT_DOUBT);
    }

    private static boolean isBelow(Voice[] a, Voice[] b, int floor) {
        for (Voice x : a) {
            for (Voice y : b) {
                if (!Voice.isBelow(x, y, floor)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// The fields above before they are fixed.
    static final class Builder {
        int id;
        String written = "";
        Voice[] full = Voice.NONE;
        Voice[] stem = Voice.NONE;
        Voice[] bare = Voice.NONE;
        short[] syllables = NO_SYLLABLES;
        short[] bareSyllables = NO_SYLLABLES;
        boolean pinyin;
        byte[] consonants = NO_CONSONANTS;
        Reach.Pieces[] ways = {};
        Reach.Pieces[] bareWays = {};
        short[] reach = {};
        short[] lettersReach = {};
        long[] loose = {};
        long[] looseStem = {};
        long elements;
        long[] begun = {};
        long repaired;
        Ending ending = Ending.NONE;
        char initial;
        char firstLoose;
        boolean han;
        int self;
        int length;
        long possible;
        int certain;
        boolean ownChinese;
    }
}
