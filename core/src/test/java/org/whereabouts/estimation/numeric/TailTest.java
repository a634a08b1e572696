package org.whereabouts.estimation.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Expected values computed with 30 digits, or taken from printed tables of Student's t.
class TailTest {
    @Test
    void theNormalDistributionIsRightFarIntoItsTail() {
        assertEquals(6.220960574271785e-16, Tail.normal(-8), 1e-27);
        assertEquals(0.025, Tail.normal(-1.959963984540054), 1e-15);
        assertEquals(0.5, Tail.normal(0), 0);
        assertEquals(0.8413447460685429, Tail.normal(1), 1e-15);
    }

    @Test
    void theNormalQuantileIsTheInverse() {
        assertEquals(1.959963984540054, Tail.normalQuantile(0.975), 1e-13);
        for (double p = 0.001; p < 1; p += 0.0173) {
            assertEquals(p, Tail.normal(Tail.normalQuantile(p)), 1e-14);
        }
    }

    @Test
    void poissonTailsAddUp() {
        double sum = 0;
        for (int k = 0; k <= 5; k++) {
            sum += Math.exp(-3.2 + k * Math.log(3.2) - LogGamma.of(k + 1));
        }
        assertEquals(sum, Tail.poissonAtMost(5, 3.2), 1e-14);
        assertEquals(1 - sum, Tail.poissonAtLeast(6, 3.2), 1e-14);
        assertEquals(1, Tail.poissonAtLeast(0, 3.2), 0);
        assertEquals(1, Tail.poissonAtMost(3, 0), 0);
    }

    @Test
    void studentsQuantilesAreThoseOfTheTables() {
        assertEquals(12.7062, Tail.studentQuantile(0.975, 1), 1e-4);
        assertEquals(2.570582, Tail.studentQuantile(0.975, 5), 1e-6);
        assertEquals(1.959964, Tail.studentQuantile(0.975, 1e9), 1e-6);
    }
}
