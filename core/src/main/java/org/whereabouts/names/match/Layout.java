package org.whereabouts.names.match;

import java.util.List;
import org.whereabouts.names.NameLevel;
import org.whereabouts.names.Role;

/// What the rows of two names say about a part of one and a part of the other: most pairs of parts
/// are seen to differ without a look at the parts themselves, and those of one voice are aligned
/// from here.
class Layout extends Rows {
    private static final int BY_LEVEL = -1;

    /// What is said of two parts that are not above a floor.
    private static final long BELOW =
            Agreement.of(NameLevel.DIFFERENT, Ground.NOTHING, 0, PartKernel.NOTHING);

    Layout(List<PartData> parts, List<Role> roles, List<PartData> joins) {
        super(parts, roles, joins);
    }

    /// Whether two parts cannot agree: too few of the consonants that one of them surely has can be
    /// in the other, and they are not known to be the same elements.
    boolean excludes(int i, Layout other, int j) {
        int x = WIDTH * i;
        int y = WIDTH * j;
        int shared = Long.bitCount(row[x + POSSIBLE] & other.row[y + POSSIBLE]);
        int least = (int) Math.min(row[x + FACTS] & 63, other.row[y + FACTS] & 63);
        return Voice.apart(shared, least)
                && (row[x + ELEMENTS] == 0 || row[x + ELEMENTS] != other.row[y + ELEMENTS]);
    }

    /// Whether only sounds can make two parts agree: no letters, readings or elements are the same.
    boolean onlySoundsOf(int i, Layout other, int j) {
        int x = WIDTH * i;
        int y = WIDTH * j;
        return (row[x + SPELLED] & other.row[y + SPELLED]) == 0
                && row[x + REPAIRED] != other.row[y + REPAIRED]
                && (row[x + ELEMENTS] == 0 || row[x + ELEMENTS] != other.row[y + ELEMENTS]);
    }

    /// Whether only sounds can make two parts agree, each of which has one voice.
    private static boolean mayDiffer(long[] a, int x, long[] b, int y) {
        return (a[x + FACTS] & b[y + FACTS] & SIMPLE) != 0
                && (a[x + SPELLED] & b[y + SPELLED]) == 0
                && isOther(a, x, b, y);
    }

    private static boolean onlySounds(long[] a, int x, long[] b, int y) {
        return ((a[x + SPELLED] & b[y + SPELLED]) == 0
                        || (a[x + SPELLED_ALSO] & b[y + SPELLED_ALSO]) == 0)
                && isOther(a, x, b, y);
    }

    private static boolean isOther(long[] a, int x, long[] b, int y) {
        return a[x + REPAIRED] != b[y + REPAIRED]
                && (a[x + ELEMENTS] == 0 || a[x + ELEMENTS] != b[y + ELEMENTS]);
    }

    /// What {@link PartKernel#compare} says of two parts, or {@link #BELOW} where their evidence is
    /// surely not above a floor and they are not {@link NameLevel#CLOSE}; {@link
    /// Agreement#NOT_ASKED} where more than sounds must be looked at.
    ///
    /// @param floor less than {@link PartKernel#CLOSE_EVIDENCE}
    long bySound(int i, Layout other, int j, PartKernel kernel, int floor, ScoreTables tables) {
        int x = WIDTH * i;
        int y = WIDTH * j;
        long[] a = row;
        long[] b = other.row;
        if (!onlySounds(a, x, b, y)) {
            return Agreement.NOT_ASKED;
        }
        if ((a[x + FACTS] & b[y + FACTS] & VOICED) == 0) {
            boolean characters = onlySyllables(a, x, b, y);
            boolean below =
                    !waysReach(i, other, j, floor, tables)
                            && (characters
                                    || several(x, other, y, floor)
                                    || other.several(y, this, x, floor)
                                    || parts[i].isBelow(other.parts[j], floor));
            return below ? BELOW : Agreement.NOT_ASKED;
        }
        boolean otherKind = (((a[x + FACTS] ^ b[y + FACTS]) >>> KIND_SHIFT) & 3) != 0;
        long bare = a[x + BARE] | b[y + BARE];
        boolean apart =
                apart(a[x + STEM], b[y + STEM])
                        && (!otherKind || apart(a[x + FULL], b[y + FULL]))
                        && (a[x + BARE] == 0 || apart(a[x + BARE], b[y + STEM]))
                        && (b[y + BARE] == 0 || apart(a[x + STEM], b[y + BARE]));
        if (((a[x + FACTS] | b[y + FACTS]) & SPELT) != 0 && waysReach(i, other, j, floor, tables)) {
            return Agreement.NOT_ASKED;
        }
        if (apart) {
            return BELOW;
        }
        if (a[x + ELEMENTS] != 0 && b[y + ELEMENTS] != 0) {
            return Agreement.NOT_ASKED;
        }
        // A pair of sounds that is alike, however little there is of it, keeps words of respect
        // from being looked at: such a pair must be noted.
        kernel.begin(bare == 0 ? floor : Math.min(0, floor));
        return sounds(x, other, y, kernel);
    }

    /// What {@link PartKernel#compare} says of two parts, each of one voice; {@link
    /// Agreement#NOT_ASKED} where more than sounds must be looked at.
    long bySoundInFull(int i, Layout other, int j, PartKernel kernel) {
        int x = WIDTH * i;
        int y = WIDTH * j;
        boolean bothKnown = row[x + ELEMENTS] != 0 && other.row[y + ELEMENTS] != 0;
        if (bothKnown || !mayDiffer(row, x, other.row, y)) {
            return Agreement.NOT_ASKED;
        }
        kernel.begin();
        return sounds(x, other, y, kernel);
    }

    private long sounds(int x, Layout other, int y, PartKernel kernel) {
        long[] a = row;
        long[] b = other.row;
        long bare = a[x + BARE] | b[y + BARE];
        boolean otherKind = (((a[x + FACTS] ^ b[y + FACTS]) >>> KIND_SHIFT) & 3) != 0;
        if (!otherKind) {
            voices(x, STEM, other, y, STEM, 0, kernel);
        } else if ((a[x + SELVES] & b[y + SELVES] & STEM_BEGINS) != 0
                && !apart(a[x + FULL], b[y + FULL])
                && !apart(a[x + STEM], b[y + STEM])) {
            twice(x, other, y, kernel);
        } else {
            voices(x, FULL, other, y, FULL, 0, kernel);
            voices(x, STEM, other, y, STEM, PartKernel.ENDING_DOUBT, kernel);
        }
        if (kernel.isClose() || bare == 0) {
            return kernel.bySound(otherKind);
        }
        kernel.beginRespect();
        if (a[x + BARE] != 0) {
            voices(x, BARE, other, y, STEM, PartKernel.RESPECT_DOUBT, kernel);
        }
        if (b[y + BARE] != 0) {
            voices(x, STEM, other, y, BARE, PartKernel.RESPECT_DOUBT, kernel);
        }
        return kernel.byRespect(otherKind);
    }

    /// Whether one part is in Chinese characters and the other in letters, and neither has a word
    /// of respect: nobody asks for their voices.
    private static boolean onlySyllables(long[] a, int x, long[] b, int y) {
        long facts = a[x + FACTS] | b[y + FACTS];
        return (facts & (HAN | SIMPLE)) == (HAN | SIMPLE) && (a[x + BARE] | b[y + BARE]) == 0;
    }

    /// Whether each of several voices is surely worth no more than a floor with any of the other
    /// part.
    private boolean several(int x, Layout other, int y, int floor) {
        long own = row[x + SOUNDS];
        long facts = other.row[y + FACTS];
        if ((own & SEVERAL) == 0
                || ((facts & VOICED) == 0 && (other.row[y + SOUNDS] & SEVERAL) == 0)) {
            return false;
        }
        // Characters and letters that are no pinyin are only asked without words of respect.
        boolean respect = ((row[x + FACTS] | facts) & (HAN | SIMPLE)) == (HAN | SIMPLE);
        int least = (int) (other.row[y + SPARE] >>> Integer.SIZE) & 0xFFFF;
        int most = floor + least + (respect ? PartKernel.RESPECT_DOUBT : 0);
        int at = (int) own;
        int base = other.reachFrom + y / WIDTH * other.reachWidth;
        for (int count = (int) (own >>> Integer.SIZE) & 0xFF; count > 0; count--) {
            int length = bytes[at] & 0xFF;
            int sum = -((bytes[at + 1] & 0xFF) << Byte.SIZE | (bytes[at + 2] & 0xFF));
            at += 3;
            for (int end = at + length; at < end; at++) {
                sum += 2 * (other.bytes[base + bytes[at]] & 0xFF);
            }
            if (sum > most) {
                return false;
            }
        }
        return true;
    }

    /// Whether the syllables of one part may be worth more than a floor in the sounds of the other.
    private boolean waysReach(int i, Layout other, int j, int floor, ScoreTables tables) {
        return other.hears(j, this, i, floor, tables) || hears(i, other, j, floor, tables);
    }

    /// The same for the syllables of one. Each may gain most in the sounds of all voices of a part;
    /// what else there is in its voice with the fewest sounds is left over, or costs some doubt.
    private boolean hears(int j, Layout other, int i, int floor, ScoreTables tables) {
        long facts = other.row[WIDTH * i + FACTS];
        if ((facts & SPELT) == 0) {
            return false;
        }
        int at = WIDTH * j;
        int cost = (int) row[at + SPARE] + ((facts & HAN) == 0 ? PartKernel.PINYIN_DOUBT : 0);
        int from = (int) (other.row[WIDTH * i + SPARE] >>> SYLLABLES_SHIFT);
        int bare = from + 1 + 2 * other.bytes[from];
        return hears(at, other.bytes, from, floor + cost, tables)
                || hears(at, other.bytes, bare, floor + cost + PartKernel.RESPECT_DOUBT, tables);
    }

    private boolean hears(int at, byte[] syllables, int from, int floor, ScoreTables tables) {
        int count = syllables[from];
        if (count == 0) {
            return false;
        }
        long set = row[at + SOUND_SET];
        long pairs = row[at + SOUND_PAIRS];
        int sum = ScoreTables.CHARACTER_LEFT * count;
        for (int k = from + 1; k < from + 2 * count; k += 2) {
            short each = (short) (syllables[k] << Byte.SIZE | (syllables[k + 1] & 0xFF));
            sum += tables.ways(each).gain(set, pairs);
        }
        return sum > floor;
    }

    private void voices(int x, int u, Layout other, int y, int v, int doubt, PartKernel kernel) {
        int self = self(row[x + SELVES], u) + self(other.row[y + SELVES], v);
        if (apart(row[x + u], other.row[y + v])) {
            kernel.noteApart(self);
            return;
        }
        int from = place(row[x + SOUNDS], u);
        int at = place(other.row[y + SOUNDS], v);
        int left = left(row[x + FACTS], u) + left(other.row[y + FACTS], v);
        if (left + reach(from, other, y) <= kernel.floor(self, doubt)) {
            return;
        }
        kernel.noteSounds(bytes, from, other.bytes, at, self, left, doubt);
    }

    /// Both voices with both stems, where they begin with them.
    private void twice(int x, Layout other, int y, PartKernel kernel) {
        long[] a = row;
        long[] b = other.row;
        int stem = place(a[x + SOUNDS], STEM);
        int full = place(a[x + SOUNDS], FULL);
        int selfStem = self(a[x + SELVES], STEM) + self(b[y + SELVES], STEM);
        int selfFull = self(a[x + SELVES], FULL) + self(b[y + SELVES], FULL);
        int leftStem = left(a[x + FACTS], STEM) + left(b[y + FACTS], STEM);
        int leftFull = left(a[x + FACTS], FULL) + left(b[y + FACTS], FULL);
        if (leftFull + reach(full, other, y) <= kernel.floor(selfFull, 0)
                && leftStem + reach(stem, other, y)
                        <= kernel.floor(selfStem, PartKernel.ENDING_DOUBT)) {
            return;
        }
        kernel.noteTwice(
                bytes,
                full,
                stem >>> 12 & 0xFF,
                other.bytes,
                place(b[y + SOUNDS], FULL),
                place(b[y + SOUNDS], STEM) >>> 12 & 0xFF,
                both(selfStem, selfFull),
                both(leftStem, leftFull));
    }

    /// The most that sounds of one part can gain with those of another.
    private int reach(int from, Layout other, int y) {
        byte[] most = other.bytes;
        int base = other.reachFrom + y / WIDTH * other.reachWidth;
        int sum = 0;
        int end = (from & 0xFFF) + (from >>> 12 & 0xFF);
        for (int k = from & 0xFFF; k < end; k++) {
            sum += most[base + bytes[k]] & 0xFF;
        }
        return 2 * sum;
    }

    private static long both(int upper, int lower) {
        return (long) upper << Integer.SIZE | (lower & 0xFFFF_FFFFL);
    }

    private static int self(long selves, int which) {
        return (int) (selves >>> (SELF_BITS * (which - STEM))) & 0xFFFF;
    }

    private static int place(long sounds, int which) {
        return (int) (sounds >>> (20 * (which - STEM)));
    }

    private static int left(long facts, int which) {
        return -((int) (facts >>> leftShift(which)) & ((1 << LEFT_BITS) - 1));
    }

    private static boolean apart(long a, long b) {
        int least = Math.min(Long.bitCount(a), Long.bitCount(b));
        return Voice.apart(Long.bitCount(a & b), least);
    }

    /// Whether two parts, each of one voice, are surely not {@link
    /// org.whereabouts.names.NameLevel#CLOSE}: the bounds of {@link Doubtful} that need no look at
    /// their sounds.
    boolean far(int i, Layout other, int j, ScoreTables tables) {
        return far(i, other, j, tables, BY_LEVEL);
    }

    /// Whether the evidence of two parts, each of one voice, is surely not above a floor.
    ///
    /// @param floor 0 or more
    boolean isBelow(int i, Layout other, int j, ScoreTables tables, int floor) {
        return far(i, other, j, tables, floor);
    }

    private boolean far(int i, Layout other, int j, ScoreTables tables, int floor) {
        int x = WIDTH * i;
        int y = WIDTH * j;
        long[] a = row;
        long[] b = other.row;
        if (!mayDiffer(a, x, b, y)) {
            return false;
        }
        boolean otherKind = (((a[x + FACTS] ^ b[y + FACTS]) >>> KIND_SHIFT) & 3) != 0;
        int doubt = otherKind ? PartKernel.ENDING_DOUBT : 0;
        return far(a, x, STEM, b, y, STEM, doubt, tables, floor)
                && (!otherKind || far(a, x, FULL, b, y, FULL, 0, tables, floor))
                && (a[x + BARE] == 0
                        || far(a, x, BARE, b, y, STEM, PartKernel.RESPECT_DOUBT, tables, floor))
                && (b[y + BARE] == 0
                        || far(a, x, STEM, b, y, BARE, PartKernel.RESPECT_DOUBT, tables, floor));
    }

    private static boolean far(
            long[] a,
            int x,
            int u,
            long[] b,
            int y,
            int v,
            int doubt,
            ScoreTables tables,
            int floor) {
        if (apart(a[x + u], b[y + v])) {
            return true;
        }
        int self = self(a[x + SELVES], u);
        int other = self(b[y + SELVES], v);
        int least =
                floor == BY_LEVEL
                        ? Doubtful.least(self + other, PartKernel.CLOSE_SOUNDS, doubt)
                        : floor + 1 + doubt;
        return tables.most(self, a[x + u + SYMBOLS], b[y + v + WELCOME]) < least
                || tables.most(other, b[y + v + SYMBOLS], a[x + u + WELCOME]) < least;
    }
}
