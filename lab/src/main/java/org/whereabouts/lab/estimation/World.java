package org.whereabouts.lab.estimation;

import java.util.List;
import java.util.random.RandomGenerator;
import org.whereabouts.estimation.capture.CaptureTable;

/// Worlds of known size from which lists are drawn. Nobody in them exists.
enum World {
    /// Lists of different reach that know nothing of each other.
    INDEPENDENT("independent lists of different reach", 2000, true),
    /// Two pairs of lists share informants, one pair avoids each other's persons.
    DEPENDENT("two pairs of lists depend positively, one negatively", 2000, true),
    /// Two kinds of persons, one much easier to list; within each the lists are independent.
    TWO_KINDS("two hidden kinds of persons, one much easier to list", 2000, true),
    /// As TWO_KINDS, but the second kind is on few lists: half of it is never listed.
    SHY_KIND("two hidden kinds of persons, half of the second kind never listed", 2000, false),
    /// As SHY_KIND, but a few hundred persons.
    FEW("two hidden kinds of persons, 400 in all", 400, false),
    /// Listing ease varies widely and smoothly from person to person.
    SMOOTH("listing ease varies widely from person to person", 2000, false),
    /// A quarter can be on no list: nobody is left to report them.
    UNREACHABLE("a quarter of the persons can be on no list", 2000, false),
    /// One in ten repeated listings is not recognised and counts as another person.
    MISSED_LINKS("one in ten matches between lists is missed", 2000, false);

    private final String words;
    private final int persons;
    private final boolean nominal;

    World(String words, int persons, boolean nominal) {
        this.words = words;
        this.persons = persons;
        this.nominal = nominal;
    }

    String words() {
        return words;
    }

    int persons() {
        return persons;
    }

    /// Whether the methods' assumptions hold, so that intervals should cover.
    boolean nominal() {
        return nominal;
    }

    /// Draws four lists.
    CaptureTable lists(RandomGenerator random) {
        long[] cells = new long[16];
        double[] joint = this == DEPENDENT ? dependent() : new double[0];
        for (int person = 0; person < persons; person++) {
            int history =
                    this == DEPENDENT ? pick(joint, random) : independent(ease(random), random);
            if (this == MISSED_LINKS && Integer.bitCount(history) > 1 && random.nextInt(10) == 0) {
                int alone = Integer.lowestOneBit(history);
                cells[alone]++;
                history &= ~alone;
            }
            cells[history]++;
        }
        cells[0] = 0;
        return CaptureTable.of(List.of("A", "B", "C", "D"), cells);
    }

    private double[] ease(RandomGenerator random) {
        return switch (this) {
            case INDEPENDENT, DEPENDENT, MISSED_LINKS -> new double[] {0.30, 0.22, 0.18, 0.12};
            case TWO_KINDS ->
                    random.nextInt(2) == 0
                            ? new double[] {0.70, 0.60, 0.55, 0.65}
                            : new double[] {0.22, 0.18, 0.25, 0.15};
            case SHY_KIND ->
                    random.nextInt(5) < 2
                            ? new double[] {0.55, 0.50, 0.40, 0.45}
                            : new double[] {0.15, 0.12, 0.18, 0.10};
            case FEW ->
                    random.nextInt(5) < 2
                            ? new double[] {0.45, 0.40, 0.35, 0.30}
                            : new double[] {0.15, 0.12, 0.10, 0.12};
            case UNREACHABLE ->
                    random.nextInt(4) == 0 ? new double[4] : new double[] {0.30, 0.22, 0.18, 0.12};
            case SMOOTH -> {
                double x = 1.5 * random.nextGaussian() - 2;
                double p = 1 / (1 + Math.exp(-x));
                yield new double[] {p, 0.9 * p, 0.8 * p, 0.7 * p};
            }
        };
    }

    private static int independent(double[] ease, RandomGenerator random) {
        int history = 0;
        for (int j = 0; j < ease.length; j++) {
            history |= random.nextDouble() < ease[j] ? 1 << j : 0;
        }
        return history;
    }

    /// Log-linear with odds ratios e^1.0 for AB, e^0.8 for CD and e^-0.6 for BC.
    private static double[] dependent() {
        double[] main = {-1.2, -1.5, -1.6, -2.1};
        double[] joint = new double[16];
        double sum = 0;
        for (int h = 0; h < 16; h++) {
            double log = 0;
            for (int j = 0; j < 4; j++) {
                log += (h >> j & 1) * main[j];
            }
            log += (h & 0b0011) == 0b0011 ? 1.0 : 0;
            log += (h & 0b1100) == 0b1100 ? 0.8 : 0;
            log += (h & 0b0110) == 0b0110 ? -0.6 : 0;
            joint[h] = Math.exp(log);
            sum += joint[h];
        }
        for (int h = 0; h < 16; h++) {
            joint[h] /= sum;
        }
        return joint;
    }

    private static int pick(double[] joint, RandomGenerator random) {
        double u = random.nextDouble();
        int h = 0;
        while (h < joint.length - 1 && u >= joint[h]) {
            u -= joint[h++];
        }
        return h;
    }
}
