package org.whereabouts.linkage.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.whereabouts.linkage.plan.Comparison;
import org.whereabouts.linkage.plan.PlanReader;

class LevelsTest {
    private static final Comparison ORIGIN =
            PlanReader.read(
                            """
                            plan: p
                            columns: {origin: text}
                            comparisons:
                              - comparison: origin
                                column: origin
                                levels:
                                  - {when: exact, m: 0.5, u: 0.06, fixed: true}
                                  - {when: jaro_winkler >= 0.9, m: 0.1, u: 0.04}
                                otherwise: {m: 0.4, u: 0.9}
                            blocking: [[origin]]
                            """)
                    .orThrow()
                    .comparisons()
                    .getFirst();

    @Test
    void whereEverybodyComesFromOnePlaceTheSamePlaceSaysLess() {
        double[] stated = {0, 0.9, 0.04, 0.06};
        double[] learned = {0, 0.3, 0.01, 0.69};
        assertArrayEquals(
                new double[] {0, 0.27, 0.04, 0.69}, Levels.careful(stated, learned), 0.001);
    }

    @Test
    void whatFamiliesShareNeverSaysMoreThanThePlanAllows() {
        double[] stated = {0, 0.9, 0.04, 0.06};
        double[] learned = {0, 0.98, 0.01, 0.01};
        assertArrayEquals(stated, Levels.careful(stated, learned), 1e-9);
    }

    @Test
    void aFixedLevelStaysAndTheOthersShareTheRest() {
        double[] u = Levels.u(ORIGIN, new double[] {0, 900_000, 99_000, 1_000});
        assertEquals(0.06, u[3], 1e-9);
        assertEquals(1, Arrays.stream(u).sum(), 1e-9);
        assertTrue(u[2] > 0.08 && u[1] > 0.8, () -> Arrays.toString(u));
    }
}
