package org.whereabouts.estimation.loglinear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// A hierarchical log-linear model: all main effects, and a set of interactions that holds with
/// each interaction all smaller ones inside it. The interaction of all lists is never in it: no
/// data can determine it.
///
/// Written by its generators, with lists counted from 1: [123,14,34].
///
/// @param lists number of lists, t
/// @param interactions sets of two lists and more as bits, ascending
public record Model(int lists, List<Integer> interactions) {

    private static final Comparator<Integer> LARGE_FIRST =
            Comparator.<Integer>comparingInt(g -> -Integer.bitCount(g))
                    .thenComparing(Model::members, Arrays::compare);

    public Model {
        var closed = new TreeSet<>(interactions);
        for (int s : interactions) {
            if (Integer.bitCount(s) < 2 || s <= 0 || s >= (1 << lists) - 1) {
                throw new IllegalArgumentException("not an interaction of this many lists");
            }
            for (int j = 0; j < lists; j++) {
                int smaller = s & ~(1 << j);
                if (Integer.bitCount(smaller) >= 2 && !closed.contains(smaller)) {
                    throw new IllegalArgumentException("not hierarchical");
                }
            }
        }
        interactions = List.copyOf(closed);
    }

    /// Independent lists: main effects only.
    public static Model independence(int lists) {
        return new Model(lists, List.of());
    }

    /// All interactions of two lists.
    public static Model allPairs(int lists) {
        return new Model(lists, pairs(lists));
    }

    /// The model of these interactions and everything smaller inside them.
    ///
    /// @param generators sets of lists as bits; single lists may be named
    public static Model generatedBy(int lists, List<Integer> generators) {
        var closed = new TreeSet<Integer>();
        for (int generator : generators) {
            for (int s = generator; s > 0; s = (s - 1) & generator) {
                if (Integer.bitCount(s) >= 2) {
                    closed.add(s);
                }
            }
        }
        return new Model(lists, List.copyOf(closed));
    }

    /// Reads the written form, up to nine lists: `[123,14,34]`.
    ///
    /// @throws IllegalArgumentException if it is not one
    public static Model parse(int lists, String written) {
        if (!written.matches("\\[[1-9]+(,[1-9]+)*]")) {
            throw new IllegalArgumentException("a model is written like [123,14]");
        }
        var generators = new ArrayList<Integer>();
        for (String word : written.substring(1, written.length() - 1).split(",", -1)) {
            int generator = 0;
            for (int i = 0; i < word.length(); i++) {
                generator |= 1 << (word.charAt(i) - '1');
            }
            generators.add(generator);
        }
        return generatedBy(lists, generators);
    }

    /// All sets of two lists, in the order 12, 13, ..., 23, ...
    public static List<Integer> pairs(int lists) {
        var pairs = new ArrayList<Integer>();
        for (int i = 0; i < lists; i++) {
            for (int j = i + 1; j < lists; j++) {
                pairs.add(1 << i | 1 << j);
            }
        }
        return pairs;
    }

    /// This model with one more interaction of two lists.
    Model with(int pair) {
        var more = new ArrayList<>(interactions);
        more.add(pair);
        return new Model(lists, more);
    }

    /// All terms as bits: 0 for the intercept, the single lists, the interactions.
    public int[] terms() {
        int[] terms = new int[parameters()];
        for (int j = 0; j < lists; j++) {
            terms[j + 1] = 1 << j;
        }
        for (int i = 0; i < interactions.size(); i++) {
            terms[lists + 1 + i] = interactions.get(i);
        }
        return terms;
    }

    /// The number of parameters, with the intercept.
    public int parameters() {
        return 1 + lists + interactions.size();
    }

    /// The largest sets of lists that together generate the model, the largest first.
    public List<Integer> generators() {
        var generators = new ArrayList<Integer>();
        for (int s : interactions) {
            if (interactions.stream().noneMatch(o -> o != s && (o & s) == s)) {
                generators.add(s);
            }
        }
        for (int j = 0; j < lists; j++) {
            int list = 1 << j;
            if (interactions.stream().noneMatch(s -> (s & list) != 0)) {
                generators.add(list);
            }
        }
        generators.sort(LARGE_FIRST);
        return generators;
    }

    /// The written form; beyond nine lists the numbers of a set are joined by hyphens.
    public String written() {
        var words = new ArrayList<String>();
        for (int generator : generators()) {
            var word = new StringBuilder();
            for (int member : members(generator)) {
                word.append(lists > 9 && !word.isEmpty() ? "-" : "").append(member);
            }
            words.add(word.toString());
        }
        return "[" + String.join(",", words) + "]";
    }

    private static int[] members(int set) {
        int[] members = new int[Integer.bitCount(set)];
        int k = 0;
        for (int rest = set; rest != 0; rest &= rest - 1) {
            members[k++] = Integer.numberOfTrailingZeros(rest) + 1;
        }
        return members;
    }
}
