package org.whereabouts.lab.linkage;

import java.util.Locale;
import java.util.random.RandomGenerator;

/// Invented names in the sound of several languages: made of syllables, with a few that are common
/// and many that are rare, as names are. No name here is taken from a list of people.
public final class People {
    private static final String[] FIRST = {
        "ai", "al", "ar", "as", "ba", "be", "bo", "da", "do", "er", "gu", "is", "ja", "ka", "ke",
        "ku", "ma", "mu", "na", "nu", "ol", "or", "ra", "sa", "se", "su", "ta", "te", "to", "ul",
        "ya", "ze"
    };
    private static final String[] MIDDLE = {
        "bi", "da", "du", "ge", "gi", "ha", "je", "ka", "ki", "la", "li", "lu", "ma", "me", "na",
        "ni", "ra", "re", "ri", "sa", "su", "ta", "ti", "za"
    };
    private static final String[] LAST_OF_MEN = {
        "bek", "bai", "jan", "khan", "dos", "tai", "mir", "lan", "ul", "at", "en", "ur"
    };
    private static final String[] LAST_OF_WOMEN = {
        "gul", "nur", "ra", "ya", "sha", "mal", "da", "na", "sulu", "at", "iye", "la"
    };

    private People() {}

    /// A given name; the smaller the number drawn, the more common.
    public static String given(RandomGenerator random, boolean woman) {
        return name(rank(random, 3000), woman ? LAST_OF_WOMEN : LAST_OF_MEN, woman ? 7 : 3);
    }

    /// The root of a family name.
    ///
    /// @param variety how many different there are
    public static String family(RandomGenerator random, int variety) {
        return name(rank(random, variety), LAST_OF_MEN, 11);
    }

    /// Ranks after Zipf: the chance of rank r is about 1 / r.
    private static int rank(RandomGenerator random, int most) {
        return (int) Math.exp(random.nextDouble() * Math.log(most)) - 1;
    }

    private static String name(int rank, String[] endings, int salt) {
        long mixed = org.whereabouts.linkage.table.Hashing.mix(rank * 31L + salt);
        var out = new StringBuilder(FIRST[(int) Long.remainderUnsigned(mixed, FIRST.length)]);
        int middles = rank < 200 ? 0 : 1 + (rank > 20_000 ? 1 : 0);
        for (int i = 0; i < middles + (int) (mixed >>> 62) % 2; i++) {
            mixed = org.whereabouts.linkage.table.Hashing.mix(mixed + i);
            out.append(MIDDLE[(int) Long.remainderUnsigned(mixed, MIDDLE.length)]);
        }
        mixed = org.whereabouts.linkage.table.Hashing.mix(mixed);
        return out.append(endings[(int) Long.remainderUnsigned(mixed, endings.length)]).toString();
    }

    /// A name in Cyrillic letters, letter by letter.
    public static String cyrillic(String latin) {
        return Scripts.cyrillic(latin.toLowerCase(Locale.ROOT));
    }
}
