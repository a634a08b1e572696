package org.whereabouts.linkage.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Against a stable sort of objects.
class RadixTest {
    private static final RandomGenerator RANDOM =
            RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom").create(3);

    private static long[] numbers(int size, int kind) {
        var numbers = new long[size];
        long block = RANDOM.nextLong();
        for (int i = 0; i < size; i++) {
            numbers[i] =
                    switch (kind) {
                        case 0 -> RANDOM.nextLong();
                        case 1 -> RANDOM.nextInt(20) - 10;
                        case 2 -> block + RANDOM.nextInt(3);
                        default -> block ^ ((long) RANDOM.nextInt(50) << 45);
                    };
        }
        return numbers;
    }

    @Test
    void numbersComeInTheirOrderWithTheirRowsBehindThem() {
        for (int round = 0; round < 200; round++) {
            int size = RANDOM.nextInt(round < 190 ? 300 : 20_000);
            long[] numbers = numbers(size, round % 4);
            int[] rows = IntStream.range(0, size).toArray();
            int[] expected =
                    Arrays.stream(rows)
                            .boxed()
                            .sorted(
                                    Comparator.comparingLong(
                                            (Integer i) -> numbers[i] ^ Long.MIN_VALUE))
                            .mapToInt(Integer::intValue)
                            .toArray();
            long[] sorted = numbers.clone();
            Radix.sort(sorted, rows, size);
            assertArrayEquals(expected, rows);
            long[] grouped = numbers.clone();
            int[] groupedRows = IntStream.range(0, size).toArray();
            Radix.group(grouped, groupedRows, size);
            assertArrayEquals(expected, groupedRows);
            assertArrayEquals(sorted, grouped);
        }
    }
}
