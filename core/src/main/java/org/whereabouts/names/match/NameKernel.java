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
    /// A pair of parts that differ, an extra part on one side, and roles that do not fit, in
    /// sixteenths of a bit.
    private static final int DIFFER = -64;

    private static final int EXTRA = -8;
    private static final int GIVEN_AS_SURNAME = -64;
    private static final int GIVEN_AS_PATRONYMIC = -96;
    private static final int SURNAME_AS_PATRONYMIC = -32;
    private static final int OTHER_PLACE = -12;
    private static final int BALANCED = 200;
    private static final long EXCLUDED =
            Agreement.of(NameLevel.DIFFERENT, Ground.NOTHING, 0, PartKernel.NOTHING);

    private final PartKernel kernel;
    private final PartMemory memory;
    private final Doubtful doubtful;
    private final long[] agreements = new long[NameData.PARTS_MAX * NameData.PARTS_MAX];
    private final int[] values = new int[NameData.PARTS_MAX * NameData.PARTS_MAX];
    private final int[] trial = new int[NameData.PARTS_MAX];
    private final int[] best = new int[NameData.PARTS_MAX];
    private final Grade grade = new Grade();
    private int bestSum;
    private int columns;

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
        kernel = new PartKernel(tables);
        memory = new PartMemory(memoryBits);
        doubtful = new Doubtful(tables);
    }

    /// The level alone: the same that {@link #compare} finds, and much sooner for the great
    /// majority of pairs, in which no part agrees with any.
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
        for (int i = 0; i < a.plain.size(); i++) {
            if (mayAgree(a.plain, i, b.plain)) {
                return true;
            }
        }
        if (b.plain.size() > a.plain.size()) {
            for (int k = 0; k < b.joined.length; k++) {
                if (plausible(b.joined[k], k, a.plain) && mayAgree(b.joined[k], k, a.plain)) {
                    return true;
                }
            }
        }
        for (int k = 0; k < a.joined.length; k++) {
            if (plausible(a.joined[k], k, b.plain) && mayAgree(a.joined[k], k, b.plain)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayAgree(Layout layout, int i, Layout other) {
        PartData part = layout.parts[i];
        for (int j = 0; j < other.size(); j++) {
            if (!layout.excludes(i, other, j) && mayAgree(part, other.parts[j])) {
                return true;
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
        lay(a.plain, b.plain);
        keep(a.plain.size());
        int sum = bestSum;
        sum = joins(a, b, sum);
        grade(a, b, sum);
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
        PartData[] partsA = (joinedShort < 0 ? a.plain : a.joined[joinedShort]).parts;
        PartData[] partsB = (joinedLong < 0 ? b.plain : b.joined[joinedLong]).parts;
        var out = new ArrayList<Aligned>();
        boolean[] used = new boolean[partsB.length];
        for (int i = 0; i < partsA.length; i++) {
            long agreement = partnerAgreement[i];
            int j = partner[i];
            used[j] = true;
            out.add(
                    new Aligned(
                            (swapped ? partsB[j] : partsA[i]).written,
                            (swapped ? partsA[i] : partsB[j]).written,
                            1 + (swapped ? j : i),
                            NameLevel.ofStrength(Agreement.strength(agreement)),
                            Agreement.ground(agreement),
                            Agreement.likeness(agreement) / 10));
        }
        out.sort(Comparator.comparingInt(Aligned::place));
        for (int j = 0; j < partsB.length; j++) {
            if (!used[j]) {
                String left = partsB[j].written;
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

    private void keep(int n) {
        for (int i = 0; i < n; i++) {
            partner[i] = best[i];
            partnerAgreement[i] = agreements[i * columns + best[i]];
        }
    }

    /// Tries adjacent parts written as one word against one part of the other side. Only where two
    /// parts differ or one is left over can that help.
    private int joins(NameData a, NameData b, int sum) {
        int most = sum;
        if (b.plain.size() == a.plain.size() && sum > 0 && allAgree(a.plain.size())) {
            return sum;
        }
        if (b.plain.size() > a.plain.size()) {
            for (int k = 0; k < b.joined.length; k++) {
                if (plausible(b.joined[k], k, a.plain)) {
                    lay(a.plain, b.joined[k]);
                    if (bestSum > most - DIFFER / 2) {
                        most = bestSum;
                        keep(a.plain.size());
                        joinedLong = k;
                    }
                }
            }
        }
        for (int k = 0; k < a.joined.length; k++) {
            if (plausible(a.joined[k], k, b.plain)) {
                lay(a.joined[k], b.plain);
                if (bestSum > most - DIFFER / 2) {
                    most = bestSum;
                    keep(a.plain.size() - 1);
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
    private static boolean plausible(Layout joined, int k, Layout other) {
        int length = joined.parts[k].length;
        for (int j = 0; j < other.size(); j++) {
            if (!joined.excludes(k, other, j) && other.parts[j].length * 3 >= length * 2) {
                return true;
            }
        }
        return false;
    }

    /// Finds the best partners for the parts of the shorter side.
    private void lay(Layout a, Layout b) {
        int n = a.size();
        columns = b.size();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < columns; j++) {
                int at = i * columns + j;
                if (a.excludes(i, b, j)) {
                    agreements[at] = EXCLUDED;
                    values[at] = DIFFER;
                    continue;
                }
                long agreement = memory.compare(kernel, a.parts[i], b.parts[j]);
                agreements[at] = agreement;
                int value = Agreement.evidence(agreement);
                if (value > DIFFER) {
                    value += fit(a.roles[i], b.roles[j]);
                    value += i != j && n > 1 ? OTHER_PLACE : 0;
                }
                values[at] = Math.max(value, DIFFER);
            }
        }
        bestSum = Integer.MIN_VALUE;
        search(0, n, 0, 0);
        bestSum += (columns - n) * EXTRA;
    }

    private void search(int i, int n, int used, int sum) {
        if (i == n) {
            if (sum > bestSum) {
                bestSum = sum;
                System.arraycopy(trial, 0, best, 0, n);
            }
            return;
        }
        for (int j = 0; j < columns; j++) {
            if ((used & (1 << j)) == 0) {
                trial[i] = j;
                search(i + 1, n, used | (1 << j), sum + values[i * columns + j]);
            }
        }
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
        Layout x = joinedShort < 0 ? a.plain : a.joined[joinedShort];
        Layout y = joinedLong < 0 ? b.plain : b.joined[joinedLong];
        grade.clear();
        for (int i = 0; i < x.size(); i++) {
            int j = partner[i];
            boolean generations =
                    isSonOf(x.parts[i], y.roles[j]) || isSonOf(y.parts[j], x.roles[i]);
            grade.add(partnerAgreement[i], x.roles[i], y.roles[j], i == 0 && j == 0, generations);
        }
        level = grade.level(y.size() - x.size(), a.sameText(b));
        evidence = sum;
        int small = Math.min(a.self, b.self);
        int big = Math.max(a.self, b.self);
        int whole = Math.max(1, (small * 3 + Math.min(big, small * 2)) / 4);
        score = score(sum, whole);
    }

    /// Whether a part says "child of" and stands against a given name: father and son.
    private static boolean isSonOf(PartData part, Role other) {
        return part.ending.isPatronymic() && other == Role.GIVEN;
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
