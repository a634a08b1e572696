package org.whereabouts.linkage.compare;

import org.whereabouts.linkage.plan.Test;
import org.whereabouts.linkage.table.Values;
import org.whereabouts.linkage.text.Jaro;
import org.whereabouts.linkage.text.Words;
import org.whereabouts.names.NameLevel;

/// One test on two values that are both there. Values of several hold a test if any of one side
/// does with any of the other.
final class ValueTest {
    private final Test test;
    private final Values left;
    private final Values right;
    private final Scratch scratch;

    ValueTest(Test test, Values left, Values right, Scratch scratch) {
        this.test = test;
        this.left = left;
        this.right = right;
        this.scratch = scratch;
    }

    boolean holds(int a, int b) {
        return switch (test) {
            case Test.Exact() -> left == right ? a == b : left.text(a).equals(right.text(b));
            case Test.JaroWinkler(var min) -> texts(a, b, min);
            case Test.JaroAlone(var min) -> texts(a, b, min);
            case Test.Levenshtein(var max) -> edits(a, b, max);
            case Test.DamerauLevenshtein(var max) -> edits(a, b, max);
            case Test.DatesApart(var days, var _, var _) -> apart(a, b) <= days;
            case Test.Compatible() -> apart(a, b) == 0;
            case Test.Shared(var min) -> shared(a, b) >= min;
            case Test.Overlap(var min) -> overlap(a, b) >= min;
            case Test.Name(var min) -> name(a, b) >= min.strength();
            case Test.Place(var min) -> place(a, b, min);
            case Test.NumbersApart(var max) -> Math.abs(left.number(a) - right.number(b)) <= max;
        };
    }

    private boolean texts(int a, int b, double min) {
        if (!left.column().several() && !right.column().several()) {
            return similar(a, b, min);
        }
        for (String x : left.each(a)) {
            for (String y : right.each(b)) {
                if (similarity(x, y) >= min) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Most pairs are told apart by length and letters, without a look at the texts.
    private boolean similar(int a, int b, double min) {
        int lengthA = left.length(a);
        int lengthB = right.length(b);
        long x = left.letters(a);
        long y = right.letters(b);
        int onlyA = Long.bitCount(x & ~y);
        int onlyB = Long.bitCount(y & ~x);
        boolean winkler = test instanceof Test.JaroWinkler;
        int prefix = winkler ? Jaro.PREFIX_MAX : 0;
        if (Jaro.jaroWinklerMax(lengthA, lengthB, onlyA, onlyB, prefix) < min) {
            return false;
        }
        String one = left.text(a);
        String other = right.text(b);
        return (!winkler
                        || Jaro.jaroWinklerMax(
                                        lengthA, lengthB, onlyA, onlyB, Jaro.prefix(one, other))
                                >= min)
                && similarity(one, other) >= min;
    }

    /// The search for common letters is greedy, so the order of the two can matter; the smaller
    /// text comes first, whichever record it stands in.
    private double similarity(String one, String other) {
        boolean inOrder = one.compareTo(other) <= 0;
        String x = inOrder ? one : other;
        String y = inOrder ? other : one;
        return test instanceof Test.JaroWinkler
                ? scratch.jaro.jaroWinkler(x, y)
                : scratch.jaro.jaro(x, y);
    }

    private boolean edits(int a, int b, int max) {
        if (!left.column().several() && !right.column().several()) {
            long x = left.letters(a);
            long y = right.letters(b);
            int least = Math.max(Long.bitCount(x & ~y), Long.bitCount(y & ~x));
            return least <= max && distance(left.text(a), right.text(b), max) <= max;
        }
        for (String x : left.each(a)) {
            for (String y : right.each(b)) {
                if (distance(x, y, max) <= max) {
                    return true;
                }
            }
        }
        return false;
    }

    private int distance(String x, String y, int max) {
        return test instanceof Test.Levenshtein
                ? scratch.edits.levenshtein(x, y, max)
                : scratch.edits.damerau(x, y, max);
    }

    /// Days between two partial dates at the nearest both admit; never where one is no date.
    private int apart(int a, int b) {
        int firstA = left.dayFirst(a);
        int firstB = right.dayFirst(b);
        if (firstA == Integer.MIN_VALUE || firstB == Integer.MIN_VALUE) {
            return Integer.MAX_VALUE;
        }
        return Math.max(0, Math.max(firstA - right.dayLast(b), firstB - left.dayLast(a)));
    }

    private int shared(int a, int b) {
        return left == right ? Words.shared(left.parts(a), left.parts(b)) : 0;
    }

    private double overlap(int a, int b) {
        return left == right ? Words.jaccard(left.parts(a), left.parts(b)) : 0;
    }

    /// Several levels ask how well the same two names agree, one after the other; each pair of
    /// values is compared once.
    private int name(int a, int b) {
        return scratch.strength(left, right).of(a, b);
    }

    /// Whether any place of the one is one of the other: never with another number, nor where the
    /// gazetteer knows two places.
    private boolean place(int a, int b, NameLevel min) {
        String[] one = left.each(a);
        String[] other = right.each(b);
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < other.length; j++) {
                if (one[i].equals(other[j])
                        || (left.places(a)[i].mayBe(right.places(b)[j])
                                && scratch.names
                                                .levelOf(
                                                        left.placeWords(a)[i],
                                                        right.placeWords(b)[j])
                                                .strength()
                                        >= min.strength())) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether any of the names of both sides can speak at all: a placeholder is no value.
    static boolean evidence(Values left, int a, Values right, int b, Scratch scratch) {
        return scratch.strength(left, right).of(a, b) > 0;
    }
}
