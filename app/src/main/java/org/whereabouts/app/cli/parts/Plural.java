package org.whereabouts.app.cli.parts;

import java.util.Locale;

/// A number with its word: `1 mention`, `2 mentions`, `1,200 mentions`.
public final class Plural {
    private Plural() {}

    /// With a word that takes an `s`, or `ies` for a `y` behind a consonant.
    public static String of(long number, String word) {
        return of(
                number,
                word,
                word.matches(".*[^aeiou]y")
                        ? word.substring(0, word.length() - 1) + "ies"
                        : word + "s");
    }

    /// With a word that has a plural of its own.
    public static String of(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }
}
