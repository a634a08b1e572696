package org.whereabouts.names.match;

import java.util.ArrayList;
import java.util.List;
import org.whereabouts.names.NameLevel;
import org.whereabouts.names.Role;

/// The comparison of two names as docs/names.md tells it: every part with every part in full, every
/// way of laying them side by side, nothing left out and nothing remembered. Slow; what the kernel
/// is measured against.
final class PlainComparison {
    private static final int DIFFER = -64;
    private static final int EXTRA = -8;
    private static final int OTHER_PLACE = -12;
    private static final int GIVEN_AS_SURNAME = -64;
    private static final int GIVEN_AS_PATRONYMIC = -96;
    private static final int SURNAME_AS_PATRONYMIC = -32;
    private static final int BALANCED = 200;
    private static final long EXCLUDED =
            Agreement.of(NameLevel.DIFFERENT, Ground.NOTHING, 0, PartKernel.NOTHING);

    /// One way of dividing a name into parts.
    private record Divided(List<PartData> parts, List<Role> roles, int joined) {
        Divided join(int at, PartData both) {
            var p = new ArrayList<>(parts);
            var r = new ArrayList<>(roles);
            p.subList(at, at + 2).clear();
            r.subList(at, at + 2).clear();
            p.add(at, both);
            r.add(at, Role.UNKNOWN);
            return new Divided(p, r, at);
        }

        int size() {
            return parts.size();
        }
    }

    /// One way of laying two names side by side.
    private record Laid(Divided a, Divided b, List<Integer> partners, int sum) {}

    /// What was found.
    record Found(NameLevel level, int score, int evidence, List<NameKernel.Aligned> aligned) {}

    private final PartKernel kernel;

    PlainComparison(ScoreTables tables) {
        kernel = new PartKernel(tables);
    }

    Found compare(NameData x, NameData y) {
        boolean swapped = x.comesAfter(y);
        NameData a = swapped ? y : x;
        NameData b = swapped ? x : y;
        if (!a.evidence || !b.evidence) {
            return new Found(NameLevel.NO_EVIDENCE, 0, 0, List.of());
        }
        Laid laid = best(a, b);
        return new Found(
                level(laid, a.sameText(b)),
                score(laid.sum, a, b),
                laid.sum,
                aligned(laid, swapped));
    }

    private static Divided divided(NameData name) {
        var roles = new ArrayList<Role>();
        for (int i = 0; i < name.size(); i++) {
            roles.add(name.role(i));
        }
        return new Divided(List.of(name.parts).subList(0, name.size()), roles, -1);
    }

    private Laid best(NameData x, NameData y) {
        Divided a = divided(x);
        Divided b = divided(y);
        Laid best = lay(a, b);
        boolean allAgree = a.size() == b.size() && best.sum > 0;
        for (int i = 0; i < a.size() && allAgree; i++) {
            allAgree = strength(agreement(best, i)) >= NameLevel.CLOSE.strength();
        }
        if (allAgree) {
            return best;
        }
        for (int k = 0; b.size() > a.size() && k < y.joins(); k++) {
            best = better(a, b.join(k, y.parts[y.join(k)]), y.parts[y.join(k)], a, best);
        }
        for (int k = 0; k < x.joins(); k++) {
            best = better(a.join(k, x.parts[x.join(k)]), b, x.parts[x.join(k)], b, best);
        }
        return best;
    }

    /// Two parts as one must gain something, and stand against a part that is long enough.
    private Laid better(Divided a, Divided b, PartData both, Divided other, Laid best) {
        boolean plausible =
                other.parts.stream()
                        .anyMatch(p -> !excludes(both, p) && p.length * 3 >= both.length * 2);
        if (!plausible) {
            return best;
        }
        Laid tried = lay(a, b);
        return tried.sum > best.sum - DIFFER / 2 ? tried : best;
    }

    private static boolean excludes(PartData a, PartData b) {
        int shared = Long.bitCount(a.possible & b.possible);
        return Voice.apart(shared, Math.min(a.certain, b.certain))
                && (a.elements == 0 || a.elements != b.elements);
    }

    private long agreement(PartData a, PartData b) {
        return excludes(a, b) ? EXCLUDED : kernel.compare(a, b);
    }

    private long agreement(Laid laid, int i) {
        return agreement(laid.a.parts.get(i), laid.b.parts.get(laid.partners.get(i)));
    }

    private static int strength(long agreement) {
        return Agreement.strength(agreement);
    }

    private Laid lay(Divided a, Divided b) {
        var ways = new ArrayList<List<Integer>>();
        ways(a.size(), b.size(), new ArrayList<>(), ways);
        int[][] values = new int[a.size()][b.size()];
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                values[i][j] = value(a, i, b, j);
            }
        }
        List<Integer> best = List.of();
        int most = Integer.MIN_VALUE;
        for (List<Integer> way : ways) {
            int sum = (b.size() - a.size()) * EXTRA;
            for (int i = 0; i < way.size(); i++) {
                sum += values[i][way.get(i)];
            }
            if (sum > most) {
                most = sum;
                best = way;
            }
        }
        return new Laid(a, b, best, most);
    }

    private int value(Divided a, int i, Divided b, int j) {
        int value = Agreement.evidence(agreement(a.parts.get(i), b.parts.get(j)));
        if (value > DIFFER) {
            value += fit(a.roles.get(i), b.roles.get(j));
            value += i != j && a.size() > 1 ? OTHER_PLACE : 0;
        }
        return Math.max(value, DIFFER);
    }

    /// Every choice of different partners, in the order of the partners of the first part.
    private static void ways(int n, int m, List<Integer> begun, List<List<Integer>> out) {
        if (begun.size() == n) {
            out.add(List.copyOf(begun));
            return;
        }
        for (int j = 0; j < m; j++) {
            if (!begun.contains(j)) {
                begun.add(j);
                ways(n, m, begun, out);
                begun.removeLast();
            }
        }
    }

    private static int fit(Role a, Role b) {
        if (a == b || isOpen(a) || isOpen(b)) {
            return 0;
        }
        if (a != Role.GIVEN && b != Role.GIVEN) {
            return SURNAME_AS_PATRONYMIC;
        }
        return a == Role.SURNAME || b == Role.SURNAME ? GIVEN_AS_SURNAME : GIVEN_AS_PATRONYMIC;
    }

    private static boolean isOpen(Role role) {
        return role == Role.UNKNOWN || role == Role.INITIAL;
    }

    private NameLevel level(Laid laid, boolean sameText) {
        var grade = new Grade();
        for (int i = 0; i < laid.a.size(); i++) {
            int j = laid.partners.get(i);
            PartData a = laid.a.parts.get(i);
            PartData b = laid.b.parts.get(j);
            Role x = laid.a.roles.get(i);
            Role y = laid.b.roles.get(j);
            boolean generations =
                    (a.ending.isPatronymic() && y == Role.GIVEN)
                            || (b.ending.isPatronymic() && x == Role.GIVEN);
            grade.add(agreement(a, b), x, y, i == 0 && j == 0, generations);
        }
        return grade.level(laid.b.size() - laid.a.size(), sameText);
    }

    private static int score(int sum, NameData a, NameData b) {
        int small = Math.min(a.self, b.self);
        int big = Math.max(a.self, b.self);
        int whole = Math.max(1, (small * 3 + Math.min(big, small * 2)) / 4);
        return sum >= 0
                ? Math.min(1000, BALANCED + (1000 - BALANCED) * sum / whole)
                : BALANCED * whole / (whole - 2 * sum);
    }

    private List<NameKernel.Aligned> aligned(Laid laid, boolean swapped) {
        var out = new ArrayList<NameKernel.Aligned>();
        for (int i = 0; i < laid.a.size(); i++) {
            int j = laid.partners.get(i);
            String a = laid.a.parts.get(i).written;
            String b = laid.b.parts.get(j).written;
            long agreement = agreement(laid, i);
            out.add(
                    new NameKernel.Aligned(
                            swapped ? b : a,
                            swapped ? a : b,
                            1 + (swapped ? j : i),
                            NameLevel.ofStrength(strength(agreement)),
                            Agreement.ground(agreement),
                            Agreement.likeness(agreement) / 10));
        }
        out.sort((p, q) -> Integer.compare(p.place(), q.place()));
        for (int j = 0; j < laid.b.size(); j++) {
            if (!laid.partners.contains(j)) {
                String left = laid.b.parts.get(j).written;
                out.add(
                        new NameKernel.Aligned(
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
}
