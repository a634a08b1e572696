package org.whereabouts.app.cli.estimate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.whereabouts.app.cli.parts.CommandRefused;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.estimation.Assumption;
import org.whereabouts.estimation.Plan;
import org.whereabouts.estimation.Standing;
import org.whereabouts.estimation.Study;
import org.whereabouts.estimation.latent.LatentClasses;
import picocli.CommandLine.Option;

/// How the methods run, and what the analyst says of their assumptions.
final class MethodOptions {
    private static final int SAMPLES_MIN = 100;
    private static final int SAMPLES_MAX = 100_000;
    private static final int SWEEPS_MIN = 10_000;
    private static final int SWEEPS_MAX = 100_000_000;

    @Option(
            names = "--quick",
            description = "Without the latent class model: sooner, and the range may lie too low.")
    boolean quick;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            description = "Seed of all random streams (default: ${DEFAULT-VALUE}).")
    long seed = 20_000_101;

    @Option(
            names = "--bootstrap",
            paramLabel = "N",
            description = "Resamples of each bootstrap (default: ${DEFAULT-VALUE}).")
    int samples = 1000;

    @Option(
            names = "--models",
            paramLabel = "N",
            description =
                    "Models among which each resample chooses again (default: ${DEFAULT-VALUE}).")
    int models = 100;

    @Option(
            names = "--sweeps",
            paramLabel = "N",
            description =
                    "Sweeps of each chain of the latent class model (default: ${DEFAULT-VALUE}).")
    int sweeps = 500_000;

    @Option(
            names = "--assume",
            paramLabel = "NAME=STANDING",
            description = {
                "What you say of an assumption: closed, linked, reachable, dependence, alike, remaining or"
                        + " persons = holds, doubtful or unknown, with a reason after a colon, for"
                        + " example closed=doubtful:releases. May be repeated."
            })
    List<String> assume = new ArrayList<>();

    /// The plan.
    Plan plan() {
        if (samples < SAMPLES_MIN
                || samples > SAMPLES_MAX
                || models < 1
                || sweeps < SWEEPS_MIN
                || sweeps > SWEEPS_MAX) {
            throw new CommandRefused(
                    ExitCode.USAGE,
                    String.format(
                            Locale.ROOT,
                            "--bootstrap is from %,d to %,d, --models from 1, --sweeps from %,d to %,d.",
                            SAMPLES_MIN,
                            SAMPLES_MAX,
                            SWEEPS_MIN,
                            SWEEPS_MAX));
        }
        return new Plan(
                seed, samples, models, LatentClasses.usual(seed).withSweeps(sweeps), !quick);
    }

    /// What is said of the assumptions.
    Map<Assumption, Study.Judged> assumptions() {
        var judged = new EnumMap<Assumption, Study.Judged>(Assumption.class);
        for (String word : assume) {
            int equals = word.indexOf('=');
            String rest = word.substring(equals + 1);
            int colon = rest.indexOf(':');
            try {
                var assumption =
                        Assumption.valueOf(
                                word.substring(0, Math.max(0, equals)).toUpperCase(Locale.ROOT));
                var standing =
                        Standing.valueOf(
                                (colon < 0 ? rest : rest.substring(0, colon))
                                        .toUpperCase(Locale.ROOT));
                String note = colon < 0 ? "" : rest.substring(colon + 1).strip();
                judged.put(assumption, new Study.Judged(standing, note));
            } catch (IllegalArgumentException e) {
                throw new CommandRefused(
                        ExitCode.USAGE,
                        "--assume is written like closed=doubtful:reason; `help estimate` names the"
                                + " assumptions.");
            }
        }
        return judged;
    }
}
