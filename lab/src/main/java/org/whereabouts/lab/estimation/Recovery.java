package org.whereabouts.lab.estimation;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;
import org.whereabouts.estimation.Estimation;
import org.whereabouts.estimation.Findings;
import org.whereabouts.estimation.Plan;
import org.whereabouts.estimation.Study;
import org.whereabouts.estimation.Verdict;
import org.whereabouts.estimation.capture.CaptureFrame;
import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.figure.Interval;
import org.whereabouts.estimation.figure.Method;
import org.whereabouts.estimation.figure.MethodResult;
import org.whereabouts.estimation.figure.Watch;
import org.whereabouts.estimation.latent.LatentClasses;
import org.whereabouts.estimation.loglinear.Bootstrap;
import org.whereabouts.estimation.loglinear.Selection;
import org.whereabouts.estimation.loglinear.Stepwise;
import org.whereabouts.estimation.numeric.Quantiles;

/// Draws lists from worlds of known size and counts how often each method's 95 % interval holds the
/// truth.
///
///     java -cp ... org.whereabouts.lab.estimation.Recovery [worlds [bootstrap samples]]
public final class Recovery {
    private static final long SEED = 20261123;

    private record Answer(double point, Interval interval) {}

    private static final class Score {
        private int given;
        private int covered;
        private int below;
        private int above;
        private final List<Double> widths = new ArrayList<>();
        private final List<Double> errors = new ArrayList<>();
    }

    private Recovery() {}

    /// Prints the table.
    public static void main(String[] arguments) {
        int worlds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
        int samples = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 400;
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(
                "%d worlds per scenario, bootstrap of %d samples, seed %d%n",
                worlds, samples, SEED);
        for (World world : World.values()) {
            if (arguments.length > 2 && !List.of(arguments).contains(world.name())) {
                continue;
            }
            out.printf(
                    Locale.ROOT,
                    "%n%s: %s, N = %d%s%n",
                    world,
                    world.words(),
                    world.persons(),
                    world.nominal() ? "" : " (an assumption is broken, or data are few)");
            out.printf(
                    "  %-44s %6s %7s %6s %6s %9s %9s%n",
                    "method", "given", "covers", "low", "high", "width/N", "error");
            scores(world, worlds, samples).forEach((name, s) -> print(out, name, s, worlds));
        }
    }

    private static void print(PrintStream out, String name, Score s, int worlds) {
        out.printf(
                Locale.ROOT,
                "  %-44s %5.1f%% %6.1f%% %5.1f%% %5.1f%% %9.2f %+8.1f%%%n",
                name,
                100.0 * s.given / worlds,
                100.0 * s.covered / Math.max(1, s.given),
                100.0 * s.below / Math.max(1, s.given),
                100.0 * s.above / Math.max(1, s.given),
                median(s.widths),
                100 * median(s.errors));
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
    }

    private static Map<String, Score> scores(World world, int worlds, int samples) {
        var scores = new LinkedHashMap<String, Score>();
        for (int w = 0; w < worlds; w++) {
            var random =
                    RandomGeneratorFactory.of(Bootstrap.GENERATOR)
                            .create(
                                    SEED
                                            + 1_000_003L * w
                                            + world.persons()
                                            + world.words().length());
            CaptureTable table = world.lists(random);
            answers(table, samples, w)
                    .forEach((name, answer) ->
                            add(
                                    scores.computeIfAbsent(name, _ -> new Score()),
                                    answer,
                                    world.persons()));
        }
        return scores;
    }

    private static void add(Score score, Optional<Answer> answer, int truth) {
        if (answer.isEmpty()) {
            return;
        }
        var interval = answer.get().interval();
        score.given++;
        score.covered += interval.holds(truth) ? 1 : 0;
        score.below += interval.high() < truth ? 1 : 0;
        score.above += interval.low() > truth ? 1 : 0;
        score.widths.add((interval.high() - interval.low()) / truth);
        score.errors.add(answer.get().point() / truth - 1);
    }

    /// The program's own way through gate, methods and headline, and what its full run adds: the
    /// latent classes, here with chains too short to demand that they agree.
    private static Map<String, Optional<Answer>> answers(CaptureTable table, int samples, int w) {
        var answers = new LinkedHashMap<String, Optional<Answer>>();
        var plan = new Plan(w, samples, 20, LatentClasses.usual(w), false);
        var study = Study.of(table, CaptureFrame.unstated());
        var findings = Estimation.run(study, plan, Watch.nobody());
        Optional<Answer> quick =
                findings.verdict() instanceof Verdict.Estimable e
                        ? Optional.of(new Answer(e.centre(), e.interval()))
                        : Optional.empty();
        var latent = latent(table, w);
        answers.put("HEADLINE", quick.map(q -> span(q, latent)));
        answers.put("HEADLINE with --quick", quick);
        for (Method method :
                List.of(
                        Method.GRAPHS,
                        Method.BEST_BIC,
                        Method.BEST_PROFILE,
                        Method.INDEPENDENCE,
                        Method.CHAO_UNEQUAL)) {
            answers.put(method.title(), answer(findings, method));
        }
        answers.put(Method.LATENT.title(), Optional.of(latent));
        answers.put(
                Method.STEPWISE.title(),
                bca(table, new Selection.Forward(Stepwise.THRESHOLD), samples, w));
        return answers;
    }

    private static Optional<Answer> answer(Findings findings, Method method) {
        for (MethodResult result : findings.results()) {
            if (result.method() == method) {
                return switch (result) {
                    case MethodResult.Estimated e ->
                            Optional.of(new Answer(e.point(), e.interval()));
                    case MethodResult.AtLeast a ->
                            Optional.of(new Answer(a.point(), Interval.from(a.interval().low())));
                    case MethodResult.Refused _ -> Optional.empty();
                };
            }
        }
        return Optional.empty();
    }

    private static Answer span(Answer a, Answer b) {
        return new Answer(
                (a.point() + b.point()) / 2,
                new Interval(
                        Math.min(a.interval().low(), b.interval().low()),
                        Math.max(a.interval().high(), b.interval().high())));
    }

    private static Answer latent(CaptureTable table, int seed) {
        // Short chains whose agreement is not demanded: a long run for each world would take days.
        var settings = new LatentClasses(10, 0.25, 0.25, 4, 3_000, 15_000, 10, seed);
        double[] draws =
                Arrays.stream(settings.draws(table, Watch.nobody()))
                        .flatMapToDouble(Arrays::stream)
                        .sorted()
                        .toArray();
        return new Answer(
                Quantiles.seven(draws, 0.5),
                new Interval(Quantiles.seven(draws, 0.025), Quantiles.seven(draws, 0.975)));
    }

    private static Optional<Answer> bca(
            CaptureTable table, Selection selection, int samples, int seed) {
        return switch (Bootstrap.run(table, selection, samples, seed, Watch.nobody())) {
            case Bootstrap.Outcome.Done(var b) ->
                    Optional.of(new Answer(b.estimate(), b.interval()));
            case Bootstrap.Outcome.Failed _ -> Optional.empty();
        };
    }
}
