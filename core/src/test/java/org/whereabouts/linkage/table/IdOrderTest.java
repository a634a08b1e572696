package org.whereabouts.linkage.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class IdOrderTest {
    @Test
    void idsComeInTheOrderOfTexts() {
        var random = RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom").create(5);
        List<String> alphabets = List.of("01", "0123456789-_", "ab\u0000\u00ff", "aя热𐰀\u0100");
        for (int round = 0; round < 200; round++) {
            String letters = alphabets.get(round % alphabets.size());
            String common = round % 3 == 0 ? "mention-" : "";
            var ids = new ArrayList<String>();
            for (int i = random.nextInt(200); i > 0; i--) {
                var id = new StringBuilder(common);
                for (int length = random.nextInt(14); length > 0; length--) {
                    id.append(letters.charAt(random.nextInt(letters.length())));
                }
                ids.add(id.toString());
            }
            Integer[] expected = new Integer[ids.size()];
            Arrays.setAll(expected, i -> i);
            Arrays.sort(expected, Comparator.comparing(ids::get));
            assertArrayEquals(
                    Arrays.stream(expected).mapToInt(Integer::intValue).toArray(),
                    IdOrder.of(ids.size(), ids::get));
        }
    }
}
