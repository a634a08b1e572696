package org.whereabouts.names.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.whereabouts.names.NameLevel;
import org.whereabouts.names.Role;

/// Compares one name with another: lays the parts side by side in the best way, whatever their
/// order, and grades the whole. Holds scratch space and a memory of part comparisons; for one
/// thread.
public final class NameKernel {
    /// Two parts that stand side by side in a comparison; one of them may be missing.
    ///
    /// @param first the part of the first name as written, or empty
    /// @param second the part of the second name as written, or empty
    /// @param place the place of the part in its name, from 1; of the second name where the first
    ///   has none
    /// @param level how well they agree
    /// @param ground why
    /// @param percent how alike they sound, 0 to 100
    public record Aligned(
            String first, String second, int place, NameLevel level, Ground ground, int percent) {}

    /// A pair of parts that differ, an extra part on one side, and roles that do not fit, in
    /// sixteenths of a bit.
    static final int DIFFER = -64;

    private static final int EXTRA = -8;
    private static final int GIVEN_AS_SURNAME = -64;
    private static final int GIVEN_AS_PATRONYMIC = -96;
    private static final int SURNAME_AS_PATRONYMIC = -32;
    private static final int OTHER_PLACE = -12;
    private static final int BALANCED = 200;
    private static final long EXCLUDED =
            Agreement.of(NameLevel.DIFFERENT, Ground.NOTHING, 0, PartKernel.NOTHING);

    private final ScoreTables tables;
    private final PartKernel kernel;
    private final PartKernel exact;
    private final PartKernel.Memory memory;
    private final Doubtful doubtful;
    private final Laying laying = new Laying();
    private final Grade grade = new Grade();

    /// The agreements of the parts of the shorter name (rows) with those of the longer.
    private final long[] plain = new long[NameData.PARTS_MAX * NameData.PARTS_MAX];

    /// The outcome of the last comparison, read by the explanation.
    private NameLevel level = NameLevel.NO_EVIDENCE;

    private int score;
    private int evidence;

    /// How the last comparison laid the parts: for each part of the name with fewer parts the part
    /// of the other, the agreement of the two, and which side was joined where (-1: none).
    private final int[] partner = new int[NameData.PARTS_MAX];

    private final long[] partnerAgreement = new long[NameData.PARTS_MAX];
    private boolean swapped;
    private int joinedShort;
    private int joinedLong;

    NameKernel(ScoreTables tables, int memoryBits) {
        this.tables = tables;
        kernel = new PartKernel(tables, DIFFER);
        exact = new PartKernel(tables);
        memory = new PartKernel.Memory(memoryBits);
        doubtful = new Doubtful(tables);
    }

    /// The level alone: the same that {@link #compare} finds, and sooner for the great majority of
    /// pairs, in which no part agrees with any.
    public NameLevel level(NameData x, NameData y) {
        if (x.evidence && y.evidence && !mayAgree(x, y)) {
            return NameLevel.DIFFERENT;
        }
        compare(x, y);
        return level;
    }

    /// Whether any part agrees with any, also where two are written as one; or one is an initial.
    private boolean mayAgree(NameData x, NameData y) {
        boolean swap = x.comesAfter(y);
        NameData a = swap ? y : x;
        NameData b = swap ? x : y;
        for (int i = 0; i < a.size(); i++) {
            if (mayAgree(a, i, b)) {
                return true;
            }
        }
        for (int k = 0; b.size() > a.size() && k < b.joins(); k++) {
            if (plausible(b, b.join(k), a) && mayAgree(b, b.join(k), a)) {
                return true;
            }
        }
        for (int k = 0; k < a.joins(); k++) {
            if (plausible(a, a.join(k), b) && mayAgree(a, a.join(k), b)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayAgree(Layout layout, int i, Layout other) {
        for (int j = 0; j < other.size(); j++) {
            if (!layout.far(i, other, j, tables) && !layout.excludes(i, other, j)) {
                long agreement = layout.bySound(i, other, j, kernel, PartKernel.NOT_CLOSE, tables);
                if (agreement == Agreement.NOT_ASKED
                        ? mayAgree(layout.parts[i], other.parts[j])
                        : Agreement.strength(agreement) >= NameLevel.CLOSE.strength()) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean mayAgree(PartData a, PartData b) {
        if (!doubtful.mayAgree(a, b)) {
            return false;
        }
        long agreement = memory.compare(kernel, a, b);
        return a.initial != 0
                || b.initial != 0
                || Agreement.strength(agreement) >= NameLevel.CLOSE.strength();
    }

    /// Compares and keeps the outcome.
    public void compare(NameData x, NameData y) {
        swapped = x.comesAfter(y);
        NameData a = swapped ? y : x;
        NameData b = swapped ? x : y;
        joinedShort = -1;
        joinedLong = -1;
        if (!a.evidence || !b.evidence) {
            level = NameLevel.NO_EVIDENCE;
            score = 0;
            evidence = 0;
            return;
        }
        int columns = b.size();
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < columns; j++) {
                plain[i * columns + j] = agreement(a, i, b, j);
            }
        }
        int sum = lay(a, -1, b, -1);
        keep(a.size());
        sum = joins(a, b, sum);
        grade(a, b, sum);
    }

    /// How two parts agree; anything that is worth {@link #DIFFER} or less as soon as that is sure,
    /// which is all the same for the sum.
    private long agreement(Layout a, int i, Layout b, int j) {
        if (a.excludes(i, b, j)) {
            return EXCLUDED;
        }
        long agreement = a.bySound(i, b, j, kernel, DIFFER - fit(a.role(i), b.role(j)), tables);
        return agreement == Agreement.NOT_ASKED
                ? memory.compare(kernel, a.parts[i], b.parts[j])
                : agreement;
    }

    /// The level of the last comparison.
    public NameLevel level() {
        return level;
    }

    /// The score of the last comparison, 0 to 1000.
    public int score() {
        return score;
    }

    /// How the last comparison laid the parts of these two names, in the order of the first; parts
    /// without a partner last.
    public List<Aligned> aligned(NameData x, NameData y) {
        NameData a = swapped ? y : x;
        NameData b = swapped ? x : y;
        if (!a.evidence || !b.evidence) {
            return List.of();
        }
        var out = new ArrayList<Aligned>();
        boolean[] used = new boolean[size(b, joinedLong)];
        for (int i = 0; i < size(a, joinedShort); i++) {
            int j = partner[i];
            long agreement = exactly(a, i, b, j);
            used[j] = true;
            String first = part(a, joinedShort, i).written;
            String second = part(b, joinedLong, j).written;
            out.add(
                    new Aligned(
                            swapped ? second : first,
                            swapped ? first : second,
                            1 + (swapped ? j : i),
                            NameLevel.ofStrength(Agreement.strength(agreement)),
                            Agreement.ground(agreement),
                            Agreement.likeness(agreement) / 10));
        }
        out.sort(Comparator.comparingInt(Aligned::place));
        for (int j = 0; j < used.length; j++) {
            if (!used[j]) {
                String left = part(b, joinedLong, j).written;
                out.add(
                        new Aligned(
                                swapped ? left : "",
                                swapped ? "" : left,
                                1 + j,
                                NameLevel.NO_EVIDENCE,
                                Ground.NOTHING,
                                0));
            }
        }
        return out;
    }

    /// The evidence of the last comparison in sixteenths of a bit; may be negative.
    public int evidence() {
        return evidence;
    }

    /// How two partners agree, whatever they are worth.
    private long exactly(NameData a, int i, NameData b, int j) {
        int p = number(a, joinedShort, i);
        int q = number(b, joinedLong, j);
        return a.excludes(p, b, q) ? EXCLUDED : exact.compare(a.parts[p], b.parts[q]);
    }

    /// The number of the part that stands at a place when two are joined.
    private static int number(NameData name, int joined, int place) {
        if (joined < 0 || place < joined) {
            return place;
        }
        return place == joined ? name.join(joined) : place + 1;
    }

    private static PartData part(NameData name, int joined, int i) {
        return name.parts[number(name, joined, i)];
    }

    private static Role role(NameData name, int joined, int i) {
        return name.role(number(name, joined, i));
    }

    private static int size(NameData name, int joined) {
        return name.size() - (joined < 0 ? 0 : 1);
    }

    private void keep(int n) {
        for (int i = 0; i < n; i++) {
            partner[i] = laying.partner(i);
            partnerAgreement[i] = laying.agreement(i);
        }
    }

    /// Tries adjacent parts written as one word against one part of the other side. Only where two
    /// parts differ or one is left over can that help.
    private int joins(NameData a, NameData b, int sum) {
        int most = sum;
        if (b.size() == a.size() && sum > 0 && allAgree(a.size())) {
            return sum;
        }
        for (int k = 0; b.size() > a.size() && k < b.joins(); k++) {
            if (plausible(b, b.join(k), a)) {
                int tried = lay(a, -1, b, k);
                if (tried > most - DIFFER / 2) {
                    most = tried;
                    keep(a.size());
                    joinedLong = k;
                }
            }
        }
        for (int k = 0; k < a.joins(); k++) {
            if (plausible(a, a.join(k), b)) {
                int tried = lay(a, k, b, -1);
                if (tried > most - DIFFER / 2) {
                    most = tried;
                    keep(a.size() - 1);
                    joinedShort = k;
                    joinedLong = -1;
                }
            }
        }
        return most;
    }

    private boolean allAgree(int n) {
        for (int i = 0; i < n; i++) {
            if (Agreement.strength(partnerAgreement[i]) < NameLevel.CLOSE.strength()) {
                return false;
            }
        }
        return true;
    }

    /// Whether some part of the other name is long enough to be the two, and may have their
    /// consonants.
    private static boolean plausible(Layout name, int join, Layout other) {
        int length = name.length(join);
        for (int j = 0; j < other.size(); j++) {
            if (other.length(j) * 3 >= length * 2 && !name.excludes(join, other, j)) {
                return true;
            }
        }
        return false;
    }

    /// Finds the best partners for the parts of the shorter side, two neighbours of one side being
    /// joined or none; the sum of what they are worth.
    private int lay(NameData a, int joinA, NameData b, int joinB) {
        int n = size(a, joinA);
        int columns = size(b, joinB);
        int wide = b.size();
        laying.start(n, columns);
        for (int i = 0; i < n; i++) {
            int p = number(a, joinA, i);
            Role role = a.role(p);
            for (int j = 0; j < columns; j++) {
                int q = number(b, joinB, j);
                long agreement =
                        p < a.size() && q < wide ? plain[p * wide + q] : agreement(a, p, b, q);
                int value = Agreement.evidence(agreement);
                if (value > DIFFER) {
                    value += fit(role, b.role(q));
                    value += i != j && n > 1 ? OTHER_PLACE : 0;
                }
                laying.put(i, j, agreement, Math.max(value, DIFFER));
            }
        }
        return laying.best() + (columns - n) * EXTRA;
    }

    private static int fit(Role a, Role b) {
        if (a == b || a == Role.UNKNOWN || b == Role.UNKNOWN) {
            return 0;
        }
        if (a == Role.INITIAL || b == Role.INITIAL) {
            return 0;
        }
        boolean given = a == Role.GIVEN || b == Role.GIVEN;
        boolean surname = a == Role.SURNAME || b == Role.SURNAME;
        if (given) {
            return surname ? GIVEN_AS_SURNAME : GIVEN_AS_PATRONYMIC;
        }
        return SURNAME_AS_PATRONYMIC;
    }

    private void grade(NameData a, NameData b, int sum) {
        int n = size(a, joinedShort);
        grade.clear();
        for (int i = 0; i < n; i++) {
            int j = partner[i];
            Role x = role(a, joinedShort, i);
            Role y = role(b, joinedLong, j);
            boolean generations =
                    (y == Role.GIVEN && a.isPatronymic(number(a, joinedShort, i)))
                            || (x == Role.GIVEN && b.isPatronymic(number(b, joinedLong, j)));
            grade.add(partnerAgreement[i], x, y, i == 0 && j == 0, generations);
        }
        level = grade.level(size(b, joinedLong) - n, a.sameText(b));
        evidence = sum;
        int small = Math.min(a.self, b.self);
        int big = Math.max(a.self, b.self);
        int whole = Math.max(1, (small * 3 + Math.min(big, small * 2)) / 4);
        score = score(sum, whole);
    }

    /// Evidence as a share of what full agreement would give, 1000 for all of it. Agreement and
    /// difference that balance give 200; below that the score falls slowly, so that even bad
    /// candidates keep an order.
    private static int score(int sum, int whole) {
        if (sum >= 0) {
            return Math.min(1000, BALANCED + (1000 - BALANCED) * sum / whole);
        }
        return BALANCED * whole / (whole - 2 * sum);
    }
}
