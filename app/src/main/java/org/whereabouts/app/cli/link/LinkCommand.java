package org.whereabouts.app.cli.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.whereabouts.app.cli.parts.CommandRefused;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.app.cli.parts.RegisterOptions;
import org.whereabouts.app.linking.Judging;
import org.whereabouts.app.linking.Linking;
import org.whereabouts.canonical.Json;
import org.whereabouts.canonical.JsonText;
import org.whereabouts.linkage.people.PeoplePlan;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.plan.PlanFault;
import org.whereabouts.linkage.plan.PlanRead;
import org.whereabouts.linkage.plan.PlanReader;
import org.whereabouts.linkage.review.Proposal;
import org.whereabouts.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Proposes which mentions are one person, and lets somebody judge.
@Command(
        name = "link",
        description = {
            "Proposes which mentions are one person, with the reasons, and asks: same, different or unsure.",
            "Nothing is linked but by your answer, which is kept with your reason and can be taken back (undo, split)."
                    + " Stop whenever you like: what was judged is not asked again."
        })
public final class LinkCommand implements Callable<Integer> {
    private static final long PLAN_BYTES_MAX = 1 << 20;

    private final Parts parts;

    @Mixin RegisterOptions register = new RegisterOptions();

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description = "Compares by this plan (docs/linkage.md) instead of the one for people.")
    @Nullable Path plan;

    @Option(
            names = "--show-plan",
            description = "Prints the plan for people, to start an own one from.")
    boolean showPlan;

    @Option(names = "--list", description = "Lists the questions with their reasons; asks nothing.")
    boolean list;

    @Option(names = "--json", description = "Lists the questions as JSON.")
    boolean json;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Lists or draws at most N questions (default: 100).")
    int limit = 100;

    @Option(
            names = "--svg",
            paramLabel = "FOLDER",
            description =
                    "Draws why each pair weighs what it weighs, one file per pair. They hold names and are not encrypted.")
    @Nullable Path svg;

    @Option(
            names = "--chart",
            paramLabel = "FOLDER",
            description = "Draws what each level weighs, and how often it occurs (no names).")
    @Nullable Path chart;

    @Option(
            names = "--report",
            description =
                    "Says what linking may have missed: mentions that say too little, pairs that no rule makes, weak bridges.")
    boolean report;

    @Option(names = "--by", paramLabel = "TEXT", description = "Who judges.")
    String by = "";

    public LinkCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() {
        if (showPlan) {
            parts.terminal().out().print(PeoplePlan.text());
            return ExitCode.OK;
        }
        Plan chosen = plan == null ? PeoplePlan.read() : read(plan);
        try (Register opened = register.open(parts)) {
            int threads = Runtime.getRuntime().availableProcessors();
            return switch (Linking.of(opened.views(), chosen, threads)) {
                case Linking.Run.Refused(var faults) -> throw refused(faults);
                case Linking.Run.Done(var linking) -> answer(opened, linking);
            };
        }
    }

    private int answer(Register opened, Linking linking) {
        List<Proposal> proposals = linking.proposals();
        var text = new ProposalText(opened.views(), linking);
        List<Proposal> some = proposals.stream().limit(Math.max(0, limit)).toList();
        var out = parts.terminal().out();
        if (svg != null) {
            LinkFiles.waterfalls(svg, linking, some);
            out.println(some.size() + " drawings are in " + svg + "; they hold names.");
        }
        if (chart != null) {
            LinkFiles.charts(chart, linking);
            out.println("The charts are in " + chart + ".");
        }
        if (report) {
            new LinkReport(linking).print(out);
        }
        if (json) {
            var items = some.stream().map(p -> LinkFiles.json(linking, p)).toList();
            out.print(JsonText.pretty(Json.array(items)));
        } else if (list) {
            text.list(out, some, proposals.size());
        } else if (svg == null && chart == null && !report) {
            var judging = new Judging(opened, parts.clock(), by);
            new Asking(parts.terminal(), opened, judging, text).ask(proposals);
        }
        return ExitCode.OK;
    }

    private static Plan read(Path file) {
        try {
            if (Files.size(file) > PLAN_BYTES_MAX) {
                throw new CommandRefused(ExitCode.FAULTS, "The plan is larger than 1 MiB.");
            }
            return switch (PlanReader.read(Files.readString(file))) {
                case PlanRead.Usable(var plan) -> plan;
                case PlanRead.Refused(var faults) -> throw refused(faults);
            };
        } catch (IOException e) {
            throw new CommandRefused(ExitCode.USAGE, "The plan cannot be read: " + file);
        }
    }

    private static CommandRefused refused(List<PlanFault> faults) {
        var lines = new StringBuilder("The plan cannot run; nothing was compared:");
        faults.forEach(f -> lines.append("\n  ").append(f.message()));
        return new CommandRefused(ExitCode.FAULTS, lines.toString());
    }
}
