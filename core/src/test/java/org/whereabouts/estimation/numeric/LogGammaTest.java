package org.whereabouts.estimation.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class LogGammaTest {
    /// Values computed with 30 digits.
    private static final double[][] KNOWN = {
        {1e-10, 23.025850929882736},
        {0.0625, 2.7396316219462036},
        {0.3, 1.0957979948180756},
        {0.5, 0.5723649429247001},
        {0.99, 0.005854806764709781},
        {1.0000001, -5.772155829918507e-08},
        {1.4, -0.1196129141723713},
        {1.5, -0.12078223763524522},
        {1.99999, -4.227811104241674e-06},
        {2.0001, 4.2281658112919945e-05},
        {2.5, 0.2846828704729192},
        {3.7, 1.428072326665388},
        {7.2, 6.95684807988834},
        {9.999, 12.799575780077413},
        {10.0, 12.801827480081469},
        {33.0625, 81.7755994797105},
        {4400.0625, 32510.43181348074},
        {132000.5, 1424354.4695452605},
        {10000000.0, 151180949.3694739}
    };

    @Test
    void itEqualsThirtyDigitValuesToAFewUnitsInTheLastPlace() {
        for (double[] known : KNOWN) {
            assertEquals(
                    known[1],
                    LogGamma.of(known[0]),
                    4 * Math.ulp(known[1]),
                    () -> "at " + known[0]);
        }
        assertEquals(0, LogGamma.of(1));
        assertEquals(0, LogGamma.of(2));
    }

    @Test
    void theRecurrenceHoldsEverywhere() {
        var random = RandomGenerator.of("L64X128MixRandom");
        for (int i = 0; i < 2000; i++) {
            double x = Math.exp(random.nextDouble() * 12 - 3);
            double left = LogGamma.of(x + 1);
            double right = LogGamma.of(x) + Math.log(x);
            assertTrue(Math.abs(left - right) < 1e-14 * (10 + Math.abs(left) + x), () -> "at " + x);
        }
    }

    @Test
    void outsideItsDomainItIsNotANumber() {
        assertTrue(Double.isNaN(LogGamma.of(0)));
        assertTrue(Double.isNaN(LogGamma.of(-1)));
    }
}
