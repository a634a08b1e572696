package org.whereabouts.estimation.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class ExactMatrixTest {
    @Test
    void theRankOfAProductIsThatOfItsThinFactor() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        for (int rank = 1; rank <= 6; rank++) {
            long[][] product = new long[12][9];
            for (int k = 0; k < rank; k++) {
                for (int i = 0; i < 12; i++) {
                    int left = i == k ? 1 : i < k ? 0 : random.nextInt(-3, 4);
                    for (int j = 0; j < 9; j++) {
                        int right = j == k ? 1 : j < k ? 0 : (k * 7 + j * 3) % 5 - 2;
                        product[i][j] += (long) left * right;
                    }
                }
            }
            assertEquals(rank, ModularRank.of(product));
        }
        assertEquals(0, ModularRank.of(new long[3][3]));
    }

    @Test
    void aRayIsFoundOnlyWhereEveryOpenRowAllowsIt() {
        // d must be (0, a, b): the open rows ask a >= 0, b >= 0, a + b >= 0.
        long[][] fixed = {{1, 0, 0}};
        assertTrue(RecessionRay.exists(fixed, new long[][] {{0, 1, 0}, {1, 0, 1}, {0, 1, 1}}, 3));
        // a >= 0 and -a >= 0, b >= 0 and -b >= 0: only the zero vector is left.
        assertFalse(
                RecessionRay.exists(
                        fixed, new long[][] {{0, 1, 0}, {0, -1, 0}, {0, 0, 1}, {5, 0, -1}}, 3));
        // a - b >= 0, b - a >= 0, a >= 0: d = (0, 1, 1) does it.
        assertTrue(RecessionRay.exists(fixed, new long[][] {{0, 1, -1}, {0, -1, 1}, {0, 1, 0}}, 3));
        // A cone that only touches: a - b, b - c, c - a all >= 0 forces equality.
        assertFalse(
                RecessionRay.exists(
                        new long[][] {{1, 0, 0, 0}},
                        new long[][] {{0, 1, -1, 0}, {0, 0, 1, -1}, {0, -1, 0, 1}},
                        4));
    }

    @Test
    void nothingIsOpenWhereTheFixedRowsFillTheSpace() {
        assertFalse(RecessionRay.exists(new long[][] {{1, 0}, {1, 1}}, new long[][] {{0, 1}}, 2));
    }
}
