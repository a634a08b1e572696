package org.whereabouts.linkage.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TextTest {
    private final Jaro jaro = new Jaro();
    private final EditDistance edits = new EditDistance();

    @Test
    void jaroWinklerHasThePublishedValues() {
        // Winkler 1990, table of examples; also in U.S. Census Bureau RR2006/02.
        assertEquals(0.9444, jaro.jaro("MARTHA", "MARHTA"), 5e-5);
        assertEquals(0.9611, jaro.jaroWinkler("MARTHA", "MARHTA"), 5e-5);
        assertEquals(0.8133, jaro.jaroWinkler("DIXON", "DICKSONX"), 5e-5);
        assertEquals(0.8400, jaro.jaroWinkler("DWAYNE", "DUANE"), 5e-5);
        assertEquals(0, jaro.jaroWinkler("", ""));
    }

    @Test
    void aSwapIsOneEditForDamerauAndTwoForLevenshtein() {
        assertEquals(1, edits.damerau("1956-03-14", "1956-03-41", 3));
        assertEquals(2, edits.levenshtein("1956-03-14", "1956-03-41", 3));
        assertEquals(3, edits.levenshtein("kitten", "sitting", 5));
        assertEquals(2, edits.levenshtein("kitten", "sitting", 1));
    }

    @Test
    void longTextsGiveTheSameAsShortOnes() {
        var random = new Random(3);
        for (int i = 0; i < 300; i++) {
            String a = text(random, 1 + random.nextInt(12));
            String b = text(random, 1 + random.nextInt(12));
            String tail = "x".repeat(70);
            assertEquals(jaro.jaro(a, b), jaro.jaro(b, a), 1e-12);
            assertTrue(jaro.jaro(a + tail, b + tail) >= 0);
            int full = edits.damerau(a, b, 20);
            for (int max = 0; max < 6; max++) {
                assertEquals(Math.min(full, max + 1), edits.damerau(a, b, max));
            }
        }
    }

    private static String numbers(String place) {
        return PlaceName.of(place).numbers();
    }

    @Test
    void theNumbersOfAPlaceAreRead() {
        assertEquals("3", numbers("Camp 3"));
        assertEquals("3", numbers("Camp No. 003"));
        assertEquals("4", numbers("camp iv"));
        assertEquals("14", numbers("XIV"));
        assertEquals("a 3", numbers("Block A, Camp 3"));
        assertEquals("143 2", numbers("第一百四十三团2连"));
        assertEquals("143", numbers("一四三团"));
        assertEquals("12", numbers("第十二监狱"));
        assertEquals("20", numbers("二十号"));
        assertEquals("3", numbers("٣ لاگېر"));
        assertEquals("5", numbers("5-й лагерь"));
        assertEquals("5 б", numbers("лагерь 5Б"));
        for (String none : new String[] {"", "Tekes", "三亚", "五家渠", "г. Алматы", "新源", "Xi'an"}) {
            assertEquals("", numbers(none), none);
        }
    }

    @Test
    void noPairIsMoreAlikeThanItsBoundSays() {
        var random = new Random(5);
        for (int i = 0; i < 5000; i++) {
            String a = text(random, 1 + random.nextInt(9));
            String b = text(random, 1 + random.nextInt(9));
            int missingA = (int) a.chars().distinct().filter(c -> b.indexOf(c) < 0).count();
            int missingB = (int) b.chars().distinct().filter(c -> a.indexOf(c) < 0).count();
            double most =
                    Jaro.jaroWinklerMax(
                            a.length(), b.length(), missingA, missingB, Jaro.prefix(a, b));
            assertTrue(jaro.jaroWinkler(a, b) <= most + 1e-12, a + " " + b);
        }
    }

    private static String text(Random random, int length) {
        var out = new StringBuilder();
        for (int i = 0; i < length; i++) {
            out.append((char) ('a' + random.nextInt(5)));
        }
        return out.toString();
    }
}
