package org.whereabouts.linkage.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.whereabouts.linkage.compare.Patterns;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.plan.PlanReader;
import org.whereabouts.linkage.table.Frequencies;
import org.whereabouts.linkage.table.Layout;

/// Pairs of known parameters in, the parameters back out.
class TrainerTest {
    private static final String PLAN =
            """
            plan: known
            mode: across_sources
            columns: {key: text, a: text, b: text, c: text}
            prior: {probability: 0.001}
            comparisons:
              - {comparison: a, column: a, levels: [exact, levenshtein <= 1]}
              - {comparison: b, column: b, levels: [exact]}
              - {comparison: c, column: c, levels: [exact, jaro_winkler >= 0.9, jaro_winkler >= 0.8]}
            blocking: [[key]]
            training: [[key]]
            """;
    private static final double[][] M = {
        {0, 0.10, 0.15, 0.75}, {0, 0.2, 0.8}, {0, 0.1, 0.05, 0.25, 0.6}
    };
    private static final double[][] U = {
        {0, 0.93, 0.05, 0.02}, {0, 0.7, 0.3}, {0, 0.9, 0.05, 0.04, 0.01}
    };

    private static final Frequencies NONE =
            new Frequencies() {
                @Override
                public long records() {
                    return 1000;
                }

                @Override
                public long filled(int slot) {
                    return 1000;
                }

                @Override
                public long samePairs(int slot) {
                    return 0;
                }

                @Override
                public int count(int slot, int id, String value) {
                    return 1;
                }

                @Override
                public int words(int column, int number, String word) {
                    return 1;
                }
            };

    @Test
    void knownParametersComeBack() {
        Plan plan = PlanReader.read(PLAN).orThrow();
        var random = RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom").create(1);
        var session = new PatternCounts();
        var sampled = new PatternCounts();
        var patterns = new Patterns(plan.comparisons());
        for (int i = 0; i < 200_000; i++) {
            session.add(pattern(patterns, random.nextDouble() < 0.3 ? M : U, random), 1);
            sampled.add(pattern(patterns, random.nextDouble() < 0.001 ? M : U, random), 1);
        }
        Model model =
                Trainer.train(
                        new Layout(plan),
                        NONE,
                        new Training(
                                1_000_000, 0, sampled, List.of(session), List.of(session.pairs())));
        assertEquals(0.3, model.sessions().getFirst().matches() / 200_000, 0.01);
        for (int c = 0; c < M.length; c++) {
            assertTrue(model.comparisons().get(c).learned());
            for (int g = 1; g < M[c].length; g++) {
                assertEquals(M[c][g], model.comparisons().get(c).m().get(g), 0.012, "m " + c + g);
                assertEquals(U[c][g], model.comparisons().get(c).u().get(g), 0.004, "u " + c + g);
            }
        }
    }

    /// A given name tells the sex: pairs of a rule that asks for the same given name have the same
    /// sex, one person or two. Held to the `u` of random pairs, all of them would pass for matches.
    @Test
    void whatAllPairsOfARuleShareMakesNoMatchesOfThem() {
        Plan plan =
                PlanReader.read(
                                PLAN.replace("c: text}", "c: text, sex: text}")
                                        .replace(
                                                "blocking:",
                                                "  - {comparison: sex, column: sex, levels: [exact]}\nblocking:"))
                        .orThrow();
        var random = RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom").create(3);
        double[][] strangers = {U[0], U[1], U[2], {0, 0.4, 0.6}};
        double[][] namesakes = {U[0], U[1], U[2], {0, 0, 1}};
        double[][] matching = {M[0], M[1], M[2], {0, 0, 1}};
        var session = new PatternCounts();
        var sampled = new PatternCounts();
        var patterns = new Patterns(plan.comparisons());
        for (int i = 0; i < 400_000; i++) {
            session.add(
                    pattern(patterns, random.nextDouble() < 0.1 ? matching : namesakes, random), 1);
            sampled.add(pattern(patterns, strangers, random), 1);
        }
        Model model =
                Trainer.train(
                        new Layout(plan),
                        NONE,
                        new Training(
                                1_000_000, 0, sampled, List.of(session), List.of(session.pairs())));
        assertEquals(0.1, model.sessions().getFirst().matches() / 400_000, 0.01);
        for (int g = 1; g < M[0].length; g++) {
            assertEquals(M[0][g], model.comparisons().getFirst().m().get(g), 0.02, "m " + g);
        }
        assertEquals(0.6, model.comparisons().getLast().u().get(2), 0.004, "of random pairs");
    }

    @Test
    void theShareOfMatchesThatStrictRulesFindIsLearned() {
        double lambda = 0.01;
        String learned =
                PLAN.replace(
                        "{probability: 0.001}", "{found_by: [[a, c], [b, c]], recall: learned}");
        Plan plan = PlanReader.read(learned).orThrow();
        var random = RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom").create(2);
        var session = new PatternCounts();
        var sampled = new PatternCounts();
        var patterns = new Patterns(plan.comparisons());
        for (int i = 0; i < 200_000; i++) {
            session.add(pattern(patterns, random.nextDouble() < 0.3 ? M : U, random), 1);
            sampled.add(pattern(patterns, random.nextDouble() < lambda ? M : U, random), 1);
        }
        // c is the same, and a or b is.
        double recall = 0.6 * (1 - 0.25 * 0.2);
        double accident = 0.01 * (1 - 0.98 * 0.7);
        long possible = 100_000_000;
        long found = (long) (possible * (lambda * recall + (1 - lambda) * accident));
        Model model =
                Trainer.train(
                        new Layout(plan),
                        NONE,
                        new Training(
                                possible,
                                found,
                                sampled,
                                List.of(session),
                                List.of(session.pairs())));
        assertEquals(lambda, model.lambda(), 0.1 * lambda);
    }

    private static long pattern(Patterns patterns, double[][] p, RandomGenerator random) {
        long pattern = 0;
        for (int c = 0; c < p.length; c++) {
            if (random.nextInt(10) == 0) {
                continue;
            }
            double at = random.nextDouble();
            int grade = 1;
            while (grade < p[c].length - 1 && at > p[c][grade]) {
                at -= p[c][grade++];
            }
            pattern |= patterns.placed(c, grade);
        }
        return pattern;
    }
}
