package org.whereabouts.lab.linkage;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.whereabouts.linkage.cluster.Constraints;
import org.whereabouts.linkage.engine.Linkage;
import org.whereabouts.linkage.engine.LocalEngine;
import org.whereabouts.linkage.explain.Waterfall;
import org.whereabouts.linkage.model.Model;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.plan.PlanReader;

/// Links the public sets and prints how well. The sets lie outside the project; a set that is not
/// there is said and left out.
public final class LinkageLab {
    private LinkageLab() {}

    /// Arguments: folder of the sets, then names of sets (all if none); or a file of a synthetic
    /// world and `synthetic` or, with the default plan for people, `people`.
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "../shared/data/linkage");
        List<String> wanted =
                List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        int threads = Integer.getInteger("threads", 2);
        if (wanted.equals(List.of("synthetic"))) {
            measure(KnownSet.synthetic(folder), threads, out);
            return;
        }
        if (wanted.equals(List.of("people"))) {
            measure(KnownSet.people(folder), threads, out);
            return;
        }
        for (KnownSet set : KnownSet.all(folder)) {
            if (!wanted.isEmpty() && !wanted.contains(set.name())) {
                continue;
            }
            if (!set.present()) {
                out.println(set.name() + ": absent, not measured");
                continue;
            }
            measure(set, threads, out);
        }
    }

    private static void measure(KnownSet set, int threads, PrintStream out) throws IOException {
        long wall = System.nanoTime();
        var plan = PlanReader.read(set.plan()).orThrow();
        var linkage =
                new LocalEngine(plan, threads, 1).link(set.records(), Constraints.NONE).orThrow();
        double seconds = (System.nanoTime() - wall) / 1e9;
        var bean =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        double cpu = bean.getProcessCpuTime() / 1e9;
        String memory = peakMemory();
        var truth = set.truth();
        var e =
                Evaluation.of(
                        linkage,
                        plan.grouping().match(),
                        row -> truth.apply(linkage.table().id(row)));
        var lines = new ArrayList<String>();
        lines.add(
                String.format(
                        Locale.ROOT,
                        "%s: %d records, %d true pairs; %d pairs compared, %d kept",
                        set.name(),
                        linkage.table().rows(),
                        e.truePairs(),
                        linkage.comparedPairs(),
                        linkage.pairs().size()));
        lines.add("  own threshold   " + e.own());
        lines.add(String.format(Locale.ROOT, "  best (p %.3f)    %s", e.bestAt(), e.best()));
        lines.add("  clusters        " + e.clusters());
        lines.add(
                String.format(
                        Locale.ROOT,
                        "  blocking recall %.4f",
                        (double) e.candidates() / Math.max(1, e.truePairs())));
        lines.add(
                String.format(
                        Locale.ROOT,
                        "  wall %.2f s, CPU %.2f s, %s, lambda %.3g",
                        seconds,
                        cpu,
                        memory,
                        linkage.model().lambda()));
        if (Boolean.getBoolean("verbose")) {
            linkage.rules().forEach(r -> lines.add("  " + r));
            lines.add("  " + linkage.second());
            linkage.model().sessions().forEach(s -> lines.add("  " + s));
            linkage.model().comparisons().forEach(c -> lines.add("  " + c));
        }
        lines.addAll(wrong(linkage, truth));
        if (Boolean.getBoolean("counted")) {
            lines.addAll(counted(set, linkage, threads));
        }
        lines.forEach(out::println);
    }

    /// The first links that are wrong, with their waterfalls: `-Dwrong=20`.
    private static List<String> wrong(Linkage linkage, UnaryOperator<String> truth) {
        var lines = new ArrayList<String>();
        double match = Model.weightOf(linkage.table().layout().plan().grouping().match());
        int shown = Integer.getInteger("wrong", 0);
        for (int p = 0; p < linkage.pairs().size() && shown > 0; p++) {
            int a = linkage.pairs().first(p);
            int b = linkage.pairs().second(p);
            String one = linkage.table().id(a);
            String other = linkage.table().id(b);
            if (linkage.pairs().weight(p) >= match
                    && !truth.apply(one).equals(truth.apply(other))) {
                shown--;
                lines.add(one + " and " + other);
                lines.add(Waterfall.of(linkage, a, b).text());
            }
        }
        return lines;
    }

    /// What somebody reaches who knows the answers, with the same levels: `-Dcounted=true`.
    private static List<String> counted(KnownSet set, Linkage linkage, int threads) {
        Plan plan = linkage.table().layout().plan();
        var truth = set.truth();
        var counted = CountedModel.of(linkage.table(), row -> truth.apply(linkage.table().id(row)));
        var known =
                new LocalEngine(plan, threads, 1)
                        .link(set.records(), counted.model(linkage.model()), Constraints.NONE)
                        .orThrow();
        var best =
                Evaluation.of(
                        known, plan.grouping().match(), row -> truth.apply(known.table().id(row)));
        var lines = new ArrayList<String>();
        lines.add("  with counted m, u and lambda:");
        lines.add("  own threshold   " + best.own());
        lines.add(String.format(Locale.ROOT, "  best (p %.3f)    %s", best.bestAt(), best.best()));
        lines.add("  clusters        " + best.clusters());
        counted.beside(linkage.model()).forEach(line -> lines.add("  " + line));
        return lines;
    }

    /// The most memory the process has had and the most its heap has, as far as the system tells.
    private static String peakMemory() throws IOException {
        long heap = 0;
        for (var pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == java.lang.management.MemoryType.HEAP) {
                heap += pool.getPeakUsage().getUsed();
            }
        }
        String resident = "";
        Path status = Path.of("/proc/self/status");
        if (java.nio.file.Files.isReadable(status)) {
            for (String line : java.nio.file.Files.readAllLines(status)) {
                if (line.startsWith("VmHWM:")) {
                    long kilobytes = Long.parseLong(line.replaceAll("\\D", ""));
                    resident = "peak memory " + kilobytes / 1024 + " MB, ";
                }
            }
        }
        return resident + "peak heap " + heap / (1 << 20) + " MB";
    }
}
