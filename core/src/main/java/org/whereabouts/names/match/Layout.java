package org.whereabouts.names.match;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.whereabouts.names.Role;

/// Parts of a name, and beside them one row of numbers with all that decides soonest about a pair
/// of parts: most pairs are seen to differ without a look at the parts themselves. Sixteen numbers
/// to a part; most pairs need the first eight, which fill one line of a processor's cache.
class Layout {
    private static final int WIDTH = 16;
    private static final int POSSIBLE = 0;
    private static final int FACTS = 1;
    private static final int ELEMENTS = 2;
    private static final int REPAIRED = 3;
    private static final int SPELLED = 4;
    private static final int STEM = 5;
    private static final int FULL = 6;
    private static final int BARE = 7;

    /// How far the sounds of a voice stand behind its signature, and what they find welcome.
    private static final int SYMBOLS = 3;

    private static final int WELCOME = 6;
    private static final int SELVES = 14;
    private static final int SOUNDS = 15;

    /// What a voice scores against itself: 24 sounds of less than 8 bits each.
    private static final int SELF_BITS = 16;

    private static final int LENGTH_SHIFT = 6;
    private static final int KIND_SHIFT = 14;
    private static final int ROLE_SHIFT = 16;
    private static final long SIMPLE = 1L << 20;

    private static final int BY_LEVEL = -1;

    private static final List<Role> ROLES = List.of(Role.values());

    /// The parts, and after them those that two neighbours make if they are written as one word.
    final PartData[] parts;

    private final int size;
    private final long[] row;

    /// The sounds of voices, one after the other. Where each begins, and its length, stands in the
    /// row of its part, in 12 and 8 bits.
    private final byte[] sounds;

    Layout(List<PartData> parts, List<Role> roles, List<PartData> joins) {
        this.parts = Stream.concat(parts.stream(), joins.stream()).toArray(PartData[]::new);
        size = parts.size();
        row = new long[WIDTH * this.parts.length];
        var all = new ByteArrayOutputStream();
        for (int i = 0; i < this.parts.length; i++) {
            Role role = i < size ? roles.get(i) : Role.UNKNOWN;
            fill(this.parts[i], role, WIDTH * i, all);
        }
        sounds = all.toByteArray();
    }

    private void fill(PartData part, Role role, int at, ByteArrayOutputStream all) {
        row[at + POSSIBLE] = part.possible;
        row[at + FACTS] =
                Math.min(part.certain, (1 << LENGTH_SHIFT) - 1)
                        | ((long) Math.min(part.length, 255) << LENGTH_SHIFT)
                        | ((long) part.kind << KIND_SHIFT)
                        | ((long) ROLES.indexOf(role) << ROLE_SHIFT)
                        | (part.isSimple() ? SIMPLE : 0);
        row[at + ELEMENTS] = part.elements;
        row[at + REPAIRED] = part.repaired;
        row[at + SPELLED] = part.spelled;
        if (part.isSimple()) {
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

    int length(int i) {
        return (int) (row[WIDTH * i + FACTS] >>> LENGTH_SHIFT) & 255;
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

    /// Whether two parts, each of one voice, are surely worth {@link PartKernel#NOTHING}: what
    /// {@link PartKernel} would find for each pair of their voices, of the signatures alone.
    boolean apart(int i, Layout other, int j) {
        int x = WIDTH * i;
        int y = WIDTH * j;
        long[] a = row;
        long[] b = other.row;
        if (!mayDiffer(a, x, b, y)) {
            return false;
        }
        long stem = a[x + STEM];
        long otherStem = b[y + STEM];
        boolean otherKind = (((a[x + FACTS] ^ b[y + FACTS]) >>> KIND_SHIFT) & 3) != 0;
        return apart(stem, otherStem)
                && (!otherKind || apart(a[x + FULL], b[y + FULL]))
                && (a[x + BARE] == 0 || apart(a[x + BARE], otherStem))
                && (b[y + BARE] == 0 || apart(stem, b[y + BARE]));
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
                && a[x + REPAIRED] != b[y + REPAIRED]
                && (a[x + ELEMENTS] == 0 || a[x + ELEMENTS] != b[y + ELEMENTS]);
    }

    /// What {@link PartKernel#compare} says of two parts, each of one voice, that {@link #apart}
    /// has not told apart; {@link Agreement#NOT_ASKED} where more than sounds must be looked at.
    long bySound(int i, Layout other, int j, PartKernel kernel) {
        int x = WIDTH * i;
        int y = WIDTH * j;
        long[] a = row;
        long[] b = other.row;
        boolean bothKnown = a[x + ELEMENTS] != 0 && b[y + ELEMENTS] != 0;
        if (bothKnown || !mayDiffer(a, x, b, y)) {
            return Agreement.NOT_ASKED;
        }
        boolean otherKind = (((a[x + FACTS] ^ b[y + FACTS]) >>> KIND_SHIFT) & 3) != 0;
        kernel.begin();
        if (otherKind) {
            voices(x, FULL, other, y, FULL, 0, kernel);
        }
        voices(x, STEM, other, y, STEM, otherKind ? PartKernel.ENDING_DOUBT : 0, kernel);
        if (kernel.isClose() || (a[x + BARE] | b[y + BARE]) == 0) {
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

    private void voices(int x, int u, Layout other, int y, int v, int doubt, PartKernel kernel) {
        long own = row[x + SELVES] >>> (SELF_BITS * (u - STEM)) & 0xFFFF;
        long its = other.row[y + SELVES] >>> (SELF_BITS * (v - STEM)) & 0xFFFF;
        int self = (int) (own + its);
        if (apart(row[x + u], other.row[y + v])) {
            kernel.noteApart(self);
            return;
        }
        int from = (int) (row[x + SOUNDS] >>> (20 * (u - STEM)));
        int at = (int) (other.row[y + SOUNDS] >>> (20 * (v - STEM)));
        kernel.noteSounds(sounds, from, other.sounds, at, self, doubt);
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
        int self = (int) (a[x + SELVES] >>> (SELF_BITS * (u - STEM))) & 0xFFFF;
        int other = (int) (b[y + SELVES] >>> (SELF_BITS * (v - STEM))) & 0xFFFF;
        int least =
                floor == BY_LEVEL
                        ? Doubtful.least(self + other, PartKernel.CLOSE_SOUNDS, doubt)
                        : floor + 1 + doubt;
        return tables.most(self, a[x + u + SYMBOLS], b[y + v + WELCOME]) < least
                || tables.most(other, b[y + v + SYMBOLS], a[x + u + WELCOME]) < least;
    }
}
