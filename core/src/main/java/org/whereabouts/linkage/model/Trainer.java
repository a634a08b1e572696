package org.whereabouts.linkage.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.whereabouts.linkage.compare.Patterns;
import org.whereabouts.linkage.plan.BlockingRule;
import org.whereabouts.linkage.plan.Comparison;
import org.whereabouts.linkage.plan.Condition;
import org.whereabouts.linkage.plan.Expression;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.plan.Test;
import org.whereabouts.linkage.table.Frequencies;
import org.whereabouts.linkage.table.Layout;

/// Makes a model of counts.
///
/// `u` of an exact first level comes from the frequencies of all values, which is the expectation
/// itself and no estimate; `u` of other levels from random pairs. Among random pairs are a few
/// matches; once `m` is known their expected number is taken off and `m` is learned again. `m`
/// comes from one run of expectation maximisation per training rule, averaged by the matches each
/// has seen. Where the plan states `m` or `u`, it counts as so many imagined pairs: with few
/// records the plan speaks, with many the records do.
public final class Trainer {
    private static final double IMAGINED_M = 100;
    private static final double UNSTATED = 0.5;

    /// What the plan states of partners counts as so many imagined records.
    private static final double IMAGINED_PARTNERS = 1000;

    /// A learned number of partners is at most so many times what the plan states, or so many times
    /// less.
    private static final double TRUSTED = 8;

    private static final int ROUNDS = 2;
    private static final int SETTLING = 10;

    /// At least this part of what strict rules find stays when accidents are taken off.
    private static final double FOUND_KEPT = 0.1;

    /// A learned share of found matches is at least this.
    private static final double RECALL_LEAST = 0.001;

    /// At least this part of a counted `u` stays when expected matches are taken off.
    private static final double U_KEPT = 0.05;

    private final Plan plan;
    private final Layout layout;
    private final Frequencies frequencies;
    private final Training training;
    private final Patterns patterns;
    private final double[][] startM;
    private final double[][] imaginedM;
    private final double[][] randomCounts;
    private final double[] matches;

    private Trainer(Layout layout, Frequencies frequencies, Training training) {
        this.layout = layout;
        this.plan = layout.plan();
        this.frequencies = frequencies;
        this.training = training;
        patterns = new Patterns(plan.comparisons());
        int n = plan.comparisons().size();
        startM = new double[n][];
        imaginedM = new double[n][];
        randomCounts = new double[n][];
        matches = new double[training.sessions().size()];
        for (int c = 0; c < n; c++) {
            Comparison comparison = plan.comparisons().get(c);
            startM[c] = usualM(comparison);
            imaginedM[c] = new double[comparison.grades()];
            boolean stated = comparison.level(1).m().isPresent();
            for (int g = 1; g < comparison.grades(); g++) {
                stated |= comparison.level(g).m().isPresent();
            }
            for (int g = 1; g < comparison.grades(); g++) {
                imaginedM[c][g] = stated ? startM[c][g] * IMAGINED_M : UNSTATED;
            }
            randomCounts[c] = new double[comparison.grades()];
        }
        for (long pattern : training.random().patterns()) {
            for (int c = 0; c < n; c++) {
                randomCounts[c][patterns.grade(pattern, c)] += training.random().count(pattern);
            }
        }
    }

    /// The model of these counts.
    public static Model train(Layout layout, Frequencies frequencies, Training training) {
        return new Trainer(layout, frequencies, training).model();
    }

    private Model model() {
        double[][] u = u(0, new double[0][]);
        Learned learned = learn(u);
        double lambda = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            // The matches among random pairs need lambda, and a learned lambda needs u.
            for (int i = 0; i < SETTLING; i++) {
                lambda = lambda(learned.m, u);
                u = u(lambda, learned.m);
            }
            if (round < ROUNDS) {
                learned = learn(u);
            }
        }
        var parameters = new ArrayList<Model.Parameters>();
        for (int c = 0; c < startM.length; c++) {
            Comparison comparison = plan.comparisons().get(c);
            var share = new double[comparison.grades()];
            for (int g = 2; g < share.length; g++) {
                share[g] = share(comparison.level(g), u[c][g]);
            }
            parameters.add(
                    new Model.Parameters(
                            comparison.name(),
                            list(learned.m[c]),
                            list(u[c]),
                            list(share),
                            learned.seen[c] > 0));
        }
        return new Model(plan.name(), lambda, parameters, learned.sessions);
    }

    private static List<Double> list(double[] values) {
        return DoubleStream.of(values).boxed().collect(Collectors.toList());
    }

    private double lambda(double[][] m, double[][] u) {
        double possible = Math.max(1, training.pairsPossible());
        double raw =
                switch (plan.prior()) {
                    case Plan.Prior.FoundBy(var rules, var recall) ->
                            recall == Plan.Prior.FoundBy.LEARNED
                                    ? found(new RuleChance(plan, frequencies, rules), m, u)
                                    : Math.max(0.5, (double) training.foundByPrior())
                                            / recall
                                            / possible;
                    case Plan.Prior.Partners(var perRecord, var learned) ->
                            (learned ? partners(perRecord, m) : perRecord)
                                    * frequencies.records()
                                    / 2
                                    / possible;
                    case Plan.Prior.Probability(var value) -> value;
                };
        return Math.min(Math.max(raw, 1e-15), 0.5);
    }

    /// How many partners a record has, from the matches that training rules found and the share of
    /// all matches that such rules find. What the plan states counts as so many imagined records.
    private double partners(double stated, double[][] m) {
        double found = stated * IMAGINED_PARTNERS / 2;
        double share = IMAGINED_PARTNERS / 2;
        for (int s = 0; s < training.sessions().size(); s++) {
            BlockingRule rule = plan.training().get(s);
            if (whole(rule)) {
                double recall = new RuleChance(plan, frequencies, List.of(rule)).of(m);
                found += matches[s] * training.sampled(s);
                share += recall * frequencies.records() / 2;
            }
        }
        return Math.min(Math.max(found / share, stated / TRUSTED), stated * TRUSTED);
    }

    private boolean whole(BlockingRule rule) {
        return rule.on().stream()
                .allMatch(e ->
                        e.part() == Expression.Part.WHOLE
                                && plan.comparisons().stream()
                                        .anyMatch(c -> c.comparesAlone(e.column())));
    }

    /// Lambda from the share of pairs that strict rules find: they find `lambda * recall` of all
    /// pairs as matches and about `chance` by accident.
    private double found(RuleChance rules, double[][] m, double[][] u) {
        double share =
                Math.max(UNSTATED, (double) training.foundByPrior())
                        / Math.max(1, training.pairsPossible());
        double matches = Math.max(share - rules.of(u), FOUND_KEPT * share);
        return matches / Math.max(rules.of(m), RECALL_LEAST);
    }

    /// The share that a level's term frequency is measured by; of names it is `u` itself.
    private double share(Comparison.Level level, double ofLevel) {
        if (level.termFrequency().isEmpty()) {
            return 0;
        }
        return layout.ofNames(level) ? ofLevel : share(plan.columnIndex(level.termFrequency()));
    }

    /// The chance that two records which have the column share its value.
    private double share(int slot) {
        double filled = frequencies.filled(slot);
        return Math.max((double) frequencies.samePairs(slot), UNSTATED)
                / Math.max(1, filled * (filled - 1) / 2);
    }

    private static double[] usualM(Comparison comparison) {
        int grades = comparison.grades();
        var m = new double[grades];
        double sum = 0;
        for (int g = 1; g < grades; g++) {
            OptionalDouble stated = comparison.level(g).m();
            double usual = g == 1 ? 0.1 : 0.9 * Math.pow(2, g - grades);
            m[g] = stated.orElse(usual);
            sum += m[g];
        }
        for (int g = 1; g < grades; g++) {
            m[g] /= sum;
        }
        return m;
    }

    /// @param m the learned `m`, whose expected matches are taken off; empty in the first round
    private double[][] u(double lambda, double[][] m) {
        var u = new double[startM.length][];
        for (int c = 0; c < u.length; c++) {
            Comparison comparison = plan.comparisons().get(c);
            double[] counts = randomCounts[c].clone();
            counts[0] = 0;
            double all = Arrays.stream(counts).sum();
            exact(comparison).ifPresent(share -> Levels.replaceTop(counts, share));
            for (int g = 1; g < counts.length && m.length > 0; g++) {
                counts[g] = Math.max(counts[g] - lambda * all * m[c][g], U_KEPT * counts[g]);
            }
            double[] learned = Levels.u(comparison, counts);
            u[c] =
                    comparison.fixed()
                            ? Levels.careful(
                                    Levels.u(comparison, new double[counts.length]), learned)
                            : learned;
        }
        return u;
    }

    /// The chance of the first level at random, where frequencies give it: the first level asks for
    /// the same values and nothing else.
    private OptionalDouble exact(Comparison comparison) {
        List<Condition> top = comparison.levels().getFirst().when();
        boolean same =
                top.size() == comparison.columns().size()
                        && top.stream()
                                .allMatch(t ->
                                        t.test() instanceof Test.Exact
                                                && t.meeting() == Condition.Meeting.STRAIGHT
                                                && t.left().part() == Expression.Part.WHOLE);
        if (!same || plan.mode() != Plan.Mode.ALL) {
            return OptionalDouble.empty();
        }
        int slot = layout.slot(comparison);
        double filled = frequencies.filled(slot);
        double pairs = filled * (filled - 1) / 2;
        return pairs < 1
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.min(1, frequencies.samePairs(slot) / pairs));
    }

    private Learned learn(double[][] u) {
        int n = startM.length;
        var learned = new Learned(Em.copy(startM));
        var sums = new double[n][];
        for (int c = 0; c < n; c++) {
            sums[c] = new double[startM[c].length];
        }
        for (int s = 0; s < training.sessions().size(); s++) {
            BlockingRule rule = plan.training().get(s);
            boolean[] used = free(rule);
            var em =
                    new Em(
                            patterns,
                            training.sessions().get(s),
                            used,
                            notFixed(),
                            startM,
                            u,
                            imaginedM);
            em.run();
            matches[s] = em.matches;
            learned.sessions.add(
                    new Model.Session(
                            rule.toString(),
                            training.sessions().get(s).pairs(),
                            em.matches,
                            em.iterations));
            for (int c = 0; c < n; c++) {
                if (used[c] && !plan.comparisons().get(c).fixed()) {
                    double weight = em.matches + 1e-9;
                    learned.seen[c] += weight;
                    for (int g = 1; g < sums[c].length; g++) {
                        sums[c][g] += weight * em.m[c][g];
                    }
                }
            }
        }
        for (int c = 0; c < n; c++) {
            for (int g = 1; g < sums[c].length && learned.seen[c] > 0; g++) {
                learned.m[c][g] = sums[c][g] / learned.seen[c];
            }
            Levels.hold(plan.comparisons().get(c), learned.m[c], Comparison.Level::m);
        }
        return learned;
    }

    private boolean[] notFixed() {
        var learned = new boolean[plan.comparisons().size()];
        for (int c = 0; c < learned.length; c++) {
            learned[c] = !plan.comparisons().get(c).fixed();
        }
        return learned;
    }

    /// The comparisons that share no column with the rule.
    private boolean[] free(BlockingRule rule) {
        var used = new boolean[plan.comparisons().size()];
        for (int c = 0; c < used.length; c++) {
            List<String> columns = plan.comparisons().get(c).columns();
            used[c] = rule.on().stream().noneMatch(e -> columns.contains(e.column()));
        }
        return used;
    }

    private static final class Learned {
        private final double[][] m;
        private final double[] seen;
        private final List<Model.Session> sessions = new ArrayList<>();

        Learned(double[][] m) {
            this.m = m;
            seen = new double[m.length];
        }
    }
}
