package org.whereabouts.estimation.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleSupplier;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/// Each distribution must give back its known mean and variance. The seeds are fixed: a wrong
/// algorithm misses by far more than the six standard errors admitted here.
class DrawsTest {
    private static final int DRAWS = 60_000;

    private static Draws draws(long seed) {
        return new Draws(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
    }

    private static void check(String what, double mean, double variance, DoubleSupplier draw) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < DRAWS; i++) {
            double x = draw.getAsDouble();
            sum += x;
            squares += (x - mean) * (x - mean);
        }
        double error = Math.sqrt(variance / DRAWS);
        assertEquals(mean, sum / DRAWS, 6 * error, what);
        // The variance of a squared deviation is at most 2v² + 6v for these families.
        double spread = Math.sqrt((2 * variance * variance + 6 * variance) / DRAWS);
        assertEquals(variance, squares / DRAWS, 6 * spread, what);
    }

    @Test
    void binomialCountsHaveTheirMeanAndVariance() {
        var draws = draws(1);
        for (double p : new double[] {0.0003, 0.02, 0.3, 0.5, 0.77, 0.999}) {
            for (long n : new long[] {1, 12, 300, 20_000}) {
                check(
                        "n " + n + " p " + p,
                        n * p,
                        n * p * (1 - p) + 1e-9,
                        () -> {
                            long k = draws.binomial(n, p);
                            assertTrue(k >= 0 && k <= n);
                            return k;
                        });
            }
        }
        assertEquals(0, draws.binomial(5, 0));
        assertEquals(5, draws.binomial(5, 1));
    }

    @Test
    void poissonCountsHaveTheirMeanAndVariance() {
        var draws = draws(2);
        for (double mean : new double[] {0.2, 4, 11, 900, 70_000}) {
            check("mean " + mean, mean, mean, () -> draws.poisson(mean));
        }
    }

    @Test
    void gammaValuesHaveTheirMeanAndVariance() {
        var draws = draws(3);
        for (double shape : new double[] {0.3, 0.8, 1, 2.5, 400}) {
            check("shape " + shape, shape, shape, () -> draws.gamma(shape));
        }
    }

    @Test
    void theLogarithmOfATinyShapeDoesNotUnderflow() {
        var draws = draws(4);
        double least = 0;
        for (int i = 0; i < 1000; i++) {
            double value = draws.logGammaValue(0.001);
            assertTrue(Double.isFinite(value));
            least = Math.min(least, value);
        }
        assertTrue(least < -750, "an exponential of this would be 0");
    }

    @Test
    void aMultinomialGivesEverybodyAPlace() {
        var draws = draws(5);
        long[] into = new long[4];
        for (int i = 0; i < 500; i++) {
            draws.multinomial(1000, new double[] {0.1, 0, 0.6, 0.3}, into);
            assertEquals(1000, into[0] + into[1] + into[2] + into[3]);
            assertEquals(0, into[1]);
        }
    }
}
