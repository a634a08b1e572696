package org.whereabouts.lab.estimation;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.dga.GraphAverage;
import org.whereabouts.estimation.figure.Watch;
import org.whereabouts.estimation.latent.LatentClasses;
import org.whereabouts.estimation.loglinear.Bootstrap;
import org.whereabouts.estimation.loglinear.Fitter;
import org.whereabouts.estimation.loglinear.Hierarchy;
import org.whereabouts.estimation.loglinear.ModelFit;
import org.whereabouts.estimation.loglinear.Ranking;
import org.whereabouts.estimation.loglinear.Selection;

/// The time of the large computations, each in this process: the first run, and the median of four
/// more, by the wall clock and in seconds of processor time of all threads. The load of the machine
/// is printed because it is shared; processor time is what can be compared.
public final class Clock {
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Clock() {}

    /// Prints the times.
    public static void main(String[] arguments) {
        var recorded = new Recorded(Recorded.besideTheProject());
        if (!recorded.present()) {
            new Clock().out.println("The tables are not here: " + recorded.folder());
            return;
        }
        new Clock().all(recorded);
    }

    private void all(Recorded recorded) {
        out.printf(
                Locale.ROOT,
                "%d processors, load %.1f, Java %s%n",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                System.getProperty("java.version"));
        out.printf(
                "%-50s %8s %8s %8s %8s %8s   %s%n",
                "work", "target", "first", "median", "CPU 1st", "CPU med", "result");
        CaptureTable uk = recorded.table("uk_5");
        time(
                "dga, 5 lists, 822 graphs x 82,320",
                "1.2 s",
                () -> {
                    var posterior = GraphAverage.usual(uk).posterior(uk, Watch.nobody());
                    return "median " + posterior.quantile(0.5);
                });
        CaptureTable six = recorded.table("uk_6");
        time(
                "dga, 6 lists, 18,154 graphs x 82,320",
                "",
                () -> {
                    var posterior = GraphAverage.usual(six).posterior(six, Watch.nobody());
                    return "median " + posterior.quantile(0.5);
                });
        for (String name : List.of("uk_5", "netherlands_5", "westernus_5", "neworleans_5")) {
            CaptureTable table = recorded.table(name);
            time(
                    "6,893 models of 5 lists, " + name,
                    "3 s",
                    () -> {
                        var ranking =
                                Ranking.of(
                                        new Fitter(table), Hierarchy.models(5, 4), Watch.nobody());
                        return ranking.byBic().getFirst().model().written()
                                + ", refused "
                                + ranking.refused().size();
                    });
        }
        CaptureTable kosovo = recorded.table("kosovo_4");
        time(
                "BCa 1000, Kosovo, 20 best of 113 models",
                "6 s",
                () -> {
                    var models =
                            Ranking.of(new Fitter(kosovo), Hierarchy.models(4, 3), Watch.nobody())
                                    .byBic()
                                    .stream()
                                    .limit(20)
                                    .map(ModelFit.Fitted::model)
                                    .toList();
                    return bca(kosovo, new Selection.SmallestBic(models));
                });
        time(
                "BCa 1000, Kosovo, all 113 models",
                "",
                () -> bca(kosovo, new Selection.SmallestBic(Hierarchy.models(4, 3))));
        time(
                "latent classes, Kosovo, 4 chains x 250,000 sweeps",
                "12 s",
                () -> {
                    double[][] draws =
                            new LatentClasses(10, 0.25, 0.25, 4, 0, 250_000, 50, 1)
                                    .draws(kosovo, Watch.nobody());
                    return String.format(
                            Locale.ROOT,
                            "mean %.0f",
                            Arrays.stream(draws)
                                    .flatMapToDouble(Arrays::stream)
                                    .average()
                                    .orElseThrow());
                });
        CaptureTable eight = recorded.table("neworleans_8");
        time("BCa 1000 stepwise, 8 lists", "", () -> bca(eight, new Selection.Forward(0.02)));
    }

    private static String bca(CaptureTable table, Selection selection) {
        return switch (Bootstrap.run(table, selection, 1000, 1234, Watch.nobody())) {
            case Bootstrap.Outcome.Done(var b) ->
                    String.format(
                            Locale.ROOT,
                            "%.0f [%.0f, %.0f]",
                            b.estimate(),
                            b.interval().low(),
                            b.interval().high());
            case Bootstrap.Outcome.Failed failed -> failed.toString();
        };
    }

    private void time(String work, String target, Supplier<String> run) {
        double[] seconds = new double[5];
        double[] busy = new double[5];
        String result = "";
        for (int i = 0; i < seconds.length; i++) {
            long start = System.nanoTime();
            long processor = processor();
            result = run.get();
            busy[i] = (processor() - processor) / 1e9;
            seconds[i] = (System.nanoTime() - start) / 1e9;
        }
        out.printf(
                Locale.ROOT,
                "%-50s %8s %7.2fs %7.2fs %7.2fs %7.2fs   %s%n",
                work,
                target,
                seconds[0],
                later(seconds),
                busy[0],
                later(busy),
                result);
    }

    /// The median of all runs but the first.
    private static double later(double[] seconds) {
        double[] later = Arrays.copyOfRange(seconds, 1, seconds.length);
        Arrays.sort(later);
        return (later[1] + later[2]) / 2;
    }

    /// Processor time of this process, in nanoseconds.
    private static long processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
