package org.whereabouts.linkage.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class LongSetTest {
    @Test
    void itHoldsWhatASetOfObjectsHolds() {
        var random = RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom").create(7);
        for (int round = 0; round < 100; round++) {
            var expected = new HashSet<Long>();
            var numbers = new long[random.nextInt(200)];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = round % 2 == 0 ? random.nextInt(60) : random.nextLong() << 32;
                expected.add(numbers[i]);
            }
            LongSet set = LongSet.of(numbers);
            assertEquals(expected.size(), set.size());
            assertEquals(expected.isEmpty(), set.isEmpty());
            for (long n = -5; n < 65; n++) {
                assertEquals(expected.contains(n), set.contains(n));
            }
            expected.forEach(n -> assertEquals(true, set.contains(n)));
        }
        assertFalse(LongSet.EMPTY.contains(0));
    }
}
