package org.whereabouts.estimation.latent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.whereabouts.estimation.Tables;
import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.figure.Watch;

/// Two samplers with different random streams agree only within their simulation error; the long
/// comparison stands in `lab`, here are runs of a second.
class LatentClassesTest {
    private static LatentClasses quick(int sweeps, long seed) {
        return new LatentClasses(10, 0.25, 0.25, 4, 2_000, sweeps, 10, seed);
    }

    /// The recorded long run of LCMCR 0.4.14: mean 1,911.9, median 1,837, [1,310; 2,970].
    @Test
    void theWesternTableEqualsTheRecordedDistribution() {
        var outcome = quick(40_000, 1).run(Tables.table("westernus_5"), Watch.nobody());
        var mixed = assertInstanceOf(LatentClasses.Outcome.Mixed.class, outcome);
        assertEquals(1911.9, mixed.mean(), 0.03 * 1911.9);
        assertEquals(1837, mixed.median(), 0.03 * 1837);
        assertEquals(1310, mixed.interval().low(), 0.04 * 1310);
        assertEquals(2970, mixed.interval().high(), 0.06 * 2970);
    }

    @Test
    void theNetherlandsTableIsRefusedBecauseItsChainsDisagree() {
        var outcome = quick(10_000, 19481210).run(Tables.table("netherlands_5"), Watch.nobody());
        var refused = assertInstanceOf(LatentClasses.Outcome.NotMixed.class, outcome);
        assertTrue(refused.mixing().rHat() > 1.2);
        assertEquals(4, refused.chainMeans().size());
    }

    @Test
    void personsOfTwoHiddenClassesAreFoundAgain() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
        long[] cells = new long[16];
        for (int person = 0; person < 3000; person++) {
            double[] p =
                    person < 1800
                            ? new double[] {0.15, 0.2, 0.1, 0.15}
                            : new double[] {0.6, 0.7, 0.5, 0.6};
            int history = 0;
            for (int j = 0; j < 4; j++) {
                history |= random.nextDouble() < p[j] ? 1 << j : 0;
            }
            cells[history]++;
        }
        cells[0] = 0;
        var table = CaptureTable.of(List.of("a", "b", "c", "d"), cells);
        double[][] draws = quick(15_000, 2).draws(table, Watch.nobody());
        double[] all =
                java.util.Arrays.stream(draws)
                        .flatMapToDouble(java.util.Arrays::stream)
                        .sorted()
                        .toArray();
        assertTrue(all[all.length / 40] < 3000, () -> "2.5 % at " + all[all.length / 40]);
        assertTrue(
                all[all.length * 39 / 40] > 3000, () -> "97.5 % at " + all[all.length * 39 / 40]);
        assertTrue(all[all.length / 2] > 2500 && all[all.length / 2] < 3900);
    }

    @Test
    void theSameSeedGivesTheSameDraws() {
        var table = Tables.table("korea_3");
        assertArrayEquals(
                quick(200, 9).draws(table, Watch.nobody())[2],
                quick(200, 9).draws(table, Watch.nobody())[2]);
    }
}
