package org.whereabouts.names.match;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.whereabouts.names.Role;

/// Parts of a name, and beside them one row of numbers with all that decides soonest about a pair
/// of parts: most pairs are seen to differ without a look at the parts themselves. Sixteen numbers
/// to a part; most pairs need the first eight, which fill one line of a processor's cache.
abstract class Rows {
    static final int WIDTH = 20;
    static final int POSSIBLE = 0;
    static final int FACTS = 1;
    static final int ELEMENTS = 2;
    static final int REPAIRED = 3;
    static final int SPELLED = 4;
    static final int STEM = 5;
    static final int FULL = 6;
    static final int BARE = 7;

    /// How far the sounds of a voice stand behind its signature, and what they find welcome.
    static final int SYMBOLS = 9;

    static final int WELCOME = 12;
    static final int SELVES = 8;
    static final int SOUNDS = 9;

    /// What bounds a part that is held against Chinese characters, see {@link Layout}.
    static final int SOUND_SET = 10;

    static final int SOUND_PAIRS = 11;
    static final int SPARE = 12;

    /// Above it what all voices cost at least, and where the syllables stand, in 16 bits each.
    static final int SYLLABLES_SHIFT = 48;

    /// Other bits for the readings of a part: what meets by accident in one seldom does in both.
    static final int SPELLED_ALSO = 13;

    /// What a voice scores against itself: 24 sounds of less than 8 bits each.
    static final int SELF_BITS = 16;

    /// Whether the sounds of a part begin with those of its stem.
    static final long STEM_BEGINS = 1L << (3 * SELF_BITS);

    /// In place of the sounds of one voice: these are several, which stand elsewhere.
    static final long SEVERAL = 1L << 62;

    static final int LENGTH_SHIFT = 6;
    static final int KIND_SHIFT = 14;
    static final int ROLE_SHIFT = 16;
    static final long SIMPLE = 1L << 20;

    /// What the voices score when all their sounds are left over, as costs: 24 sounds of at most 72
    /// each.
    static final int LEFT_SHIFT = 21;

    static final int LEFT_BITS = 13;

    /// Whether a part has one voice, and perhaps syllables; whether it has syllables; whether it
    /// says "child of".
    static final long VOICED = 1L << 60;

    static final long SPELT = 1L << 61;
    static final long PATRONYMIC = 1L << 62;

    /// Whether a part is written in Chinese characters.
    static final long HAN = 1L << 63;

    private static final List<Role> ROLES = List.of(Role.values());

    /// The parts, and after them those that two neighbours make if they are written as one word.
    final PartData[] parts;

    private final int size;
    final long[] row;

    /// Bytes of all parts, one after the other: the sounds of voices, of which the row of a part
    /// knows where they begin and how many they are, in 12 and 8 bits; then the voices of parts
    /// that have several ({@link #several}), and the rows of syllables ({@link Layout}); then for
    /// each part the most that each sound of another part can gain with any of its own, halved and
    /// rounded up. All in one place, since it is the way to memory that takes most of the time.
    final byte[] bytes;

    final int reachFrom;
    final int reachWidth;

    Rows(List<PartData> parts, List<Role> roles, List<PartData> joins) {
        this.parts = Stream.concat(parts.stream(), joins.stream()).toArray(PartData[]::new);
        size = parts.size();
        row = new long[WIDTH * this.parts.length];
        var all = new ByteArrayOutputStream();
        for (int i = 0; i < this.parts.length; i++) {
            Role role = i < size ? roles.get(i) : Role.UNKNOWN;
            fill(this.parts[i], role, WIDTH * i, all);
        }
        for (int i = 0; i < this.parts.length; i++) {
            if (this.parts[i].hasVoices() && !this.parts[i].isVoiced()) {
                several(this.parts[i], WIDTH * i, all);
            }
            row[WIDTH * i + SPARE] |= (long) all.size() << SYLLABLES_SHIFT;
            rows(this.parts[i].syllables, all);
            rows(this.parts[i].bareSyllables, all);
        }
        reachFrom = all.size();
        reachWidth = Stream.of(this.parts).mapToInt(Rows::symbols).max().orElse(0);
        bytes = Arrays.copyOf(all.toByteArray(), reachFrom + reachWidth * this.parts.length);
        for (int i = 0; i < this.parts.length; i++) {
            reach(this.parts[i], reachFrom + reachWidth * i);
        }
    }

    private static void rows(short[] rows, ByteArrayOutputStream all) {
        all.write(rows.length);
        for (short each : rows) {
            all.write(each >> Byte.SIZE);
            all.write(each);
        }
    }

    private static int symbols(PartData part) {
        return part.hasVoices() ? part.full[0].reach.length : 0;
    }

    private void reach(PartData part, int at) {
        List<Voice> own = part.hasVoices() ? part.voices() : List.of();
        for (Voice voice : own) {
            for (int x = 0; x < voice.reach.length; x++) {
                int half = (voice.reach[x] + 1) / 2;
                bytes[at + x] = (byte) Math.max(bytes[at + x] & 0xFF, half);
            }
        }
    }

    private void several(PartData part, int at, ByteArrayOutputStream all) {
        List<Voice> own = part.voices();
        row[at + SOUNDS] = SEVERAL | (long) own.size() << Integer.SIZE | all.size();
        for (Voice voice : own) {
            all.write(voice.sounds.length);
            all.write(-voice.left >>> Byte.SIZE);
            all.write(-voice.left);
            all.writeBytes(voice.sounds);
        }
    }

    private void fill(PartData part, Role role, int at, ByteArrayOutputStream all) {
        row[at + POSSIBLE] = part.possible;
        row[at + FACTS] =
                Math.min(part.certain, (1 << LENGTH_SHIFT) - 1)
                        | ((long) Math.min(part.length, 255) << LENGTH_SHIFT)
                        | ((long) part.kind << KIND_SHIFT)
                        | ((long) ROLES.indexOf(role) << ROLE_SHIFT)
                        | (part.isSimple() ? SIMPLE : 0)
                        | (part.isVoiced() ? VOICED : 0)
                        | (part.ways.length + part.bareWays.length > 0 ? SPELT : 0)
                        | (part.ending.isPatronymic() ? PATRONYMIC : 0)
                        | (part.han ? HAN : 0);
        row[at + ELEMENTS] = part.elements;
        row[at + REPAIRED] = part.repaired;
        row[at + SPELLED] = part.spelled;
        row[at + SOUND_SET] = part.soundSet;
        row[at + SOUND_PAIRS] = part.soundPairs;
        row[at + SPARE] = part.spare | (long) part.leastLeft() << Integer.SIZE;
        row[at + SPELLED_ALSO] = part.spelledAlso;
        row[at + BARE] = part.bare.length;
        if (part.isVoiced()) {
            row[at + SELVES] |= part.stem[0].begins(part.full[0]) ? STEM_BEGINS : 0;
            voice(part.stem, at, STEM, all);
            voice(part.full, at, FULL, all);
            voice(part.bare, at, BARE, all);
        }
    }

    private void voice(Voice[] voices, int at, int which, ByteArrayOutputStream all) {
        if (voices.length > 0) {
            byte[] own = voices[0].sounds;
            row[at + SOUNDS] |= (all.size() | (long) own.length << 12) << (20 * (which - STEM));
            all.writeBytes(own);
            row[at + FACTS] |= (long) -voices[0].left << leftShift(which);
            row[at + which] = voices[0].signature;
            row[at + which + SYMBOLS] = voices[0].symbols;
            row[at + which + WELCOME] = voices[0].welcome;
            row[at + SELVES] |= (long) voices[0].self << (SELF_BITS * (which - STEM));
        }
    }

    /// How many parts the name has.
    int size() {
        return size;
    }

    /// How many pairs of neighbours may be written as one word: none where initials stand between.
    int joins() {
        return parts.length - size;
    }

    /// The number of the part that parts k and k + 1 make.
    int join(int k) {
        return size + k;
    }

    Role role(int i) {
        return ROLES.get((int) (row[WIDTH * i + FACTS] >>> ROLE_SHIFT) & 15);
    }

    /// Whether a part says "child of".
    boolean isPatronymic(int i) {
        return (row[WIDTH * i + FACTS] & PATRONYMIC) != 0;
    }

    int length(int i) {
        return (int) (row[WIDTH * i + FACTS] >>> LENGTH_SHIFT) & 255;
    }

    static int leftShift(int which) {
        return LEFT_SHIFT + LEFT_BITS * (which - STEM);
    }
}
