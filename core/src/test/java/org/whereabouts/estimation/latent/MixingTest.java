package org.whereabouts.estimation.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class MixingTest {
    private static double[][] chains(double correlation, double[] means, int draws) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
        double[][] chains = new double[means.length][draws];
        for (int c = 0; c < means.length; c++) {
            double x = random.nextGaussian();
            for (int i = 0; i < draws; i++) {
                x =
                        correlation * x
                                + Math.sqrt(1 - correlation * correlation) * random.nextGaussian();
                chains[c][i] = means[c] + x;
            }
        }
        return chains;
    }

    @Test
    void independentDrawsFromOneDistributionAgree() {
        var mixing = Mixing.of(chains(0, new double[4], 2000));
        assertEquals(1, mixing.rHat(), 0.003);
        assertEquals(8000, mixing.bulk(), 1200);
        assertTrue(mixing.good());
    }

    @Test
    void correlatedDrawsCountLessByTheirKnownFactor() {
        var mixing = Mixing.of(chains(0.9, new double[4], 10_000));
        // (1 - 0.9) / (1 + 0.9) of 40,000.
        assertEquals(2105, mixing.bulk(), 350);
    }

    @Test
    void aChainElsewhereIsNoticed() {
        var mixing = Mixing.of(chains(0, new double[] {0, 0, 0, 3}, 2000));
        assertTrue(mixing.rHat() > 1.3);
        assertFalse(mixing.good());
    }

    @Test
    void aChainOfAnotherSpreadIsNoticed() {
        double[][] chains = chains(0, new double[4], 2000);
        for (int i = 0; i < 2000; i++) {
            chains[2][i] *= 4;
        }
        assertTrue(Mixing.of(chains).rHat() > 1.05);
    }

    @Test
    void aDriftWithinChainsIsNoticed() {
        double[][] chains = chains(0, new double[4], 2000);
        for (double[] chain : chains) {
            for (int i = 0; i < chain.length; i++) {
                chain[i] += 2.0 * i / chain.length;
            }
        }
        assertTrue(Mixing.of(chains).rHat() > 1.05);
    }

    @Test
    void chainsThatStandStillOnOneValueAgreeAndOnTwoDoNot() {
        assertEquals(1, Mixing.of(new double[][] {{5, 5, 5, 5}, {5, 5, 5, 5}}).rHat());
        assertFalse(Mixing.of(new double[][] {{5, 5, 5, 5}, {6, 6, 6, 6}}).good());
    }
}
