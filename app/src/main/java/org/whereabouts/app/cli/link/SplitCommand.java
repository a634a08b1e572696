package org.whereabouts.app.cli.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.whereabouts.app.cli.parts.CommandRefused;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.app.cli.parts.Ids;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.app.cli.parts.Plural;
import org.whereabouts.app.cli.parts.RegisterOptions;
import org.whereabouts.app.cli.take.Taking;
import org.whereabouts.app.linking.Judging;
import org.whereabouts.register.Register;
import org.whereabouts.statement.MentionId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes a person apart.
@Command(
        name = "split",
        description = {
            "Takes mentions out of the person they were judged to be, with a reason.",
            "They are judged different from the mentions they were linked to. Nothing is erased: these are new entries,"
                    + " and undo takes them back one by one."
        })
public final class SplitCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin RegisterOptions register = new RegisterOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "MENTION",
            description = "The ids of the mentions that leave; several leave together.")
    List<String> mentions = new ArrayList<>();

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = "Why, in words.")
    String reason = "";

    @Option(
            names = "--undecided",
            description = "Only takes the links back, and does not say that they are different.")
    boolean undecided;

    @Option(names = "--by", paramLabel = "TEXT", description = "Who judges.")
    String by = "";

    public SplitCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() {
        if (reason.isBlank()) {
            throw new CommandRefused(
                    ExitCode.USAGE, "A judgement has a reason; give it with --reason.");
        }
        Set<MentionId> leaving = new LinkedHashSet<>();
        for (String mention : mentions) {
            leaving.add(Ids.mention(mention));
        }
        try (Register opened = register.open(parts)) {
            var terminal = parts.terminal();
            Optional<Judging.Split> split =
                    new Judging(opened, parts.clock(), by).split(leaving, undecided, reason);
            if (split.isEmpty()) {
                terminal.err()
                        .println(
                                "These are not mentions of one person that has others; nothing was done.");
                return ExitCode.NO;
            }
            if (split.get().receipt().refusedCount() > 0) {
                terminal.err().println("Some judgements were not recorded:");
                Taking.sayRefused(terminal.err(), split.get().receipt());
                return ExitCode.FAULTS;
            }
            opened.sign();
            print(split.get());
            return ExitCode.OK;
        }
    }

    private void print(Judging.Split split) {
        var out = parts.terminal().out();
        out.println(Plural.of(split.cut(), "link was", "links were") + " taken apart.");
        split.left().forEach(p -> out.println("  left:   " + p));
        split.rest().forEach(p -> out.println("  stayed: " + p));
        if (split.rest().size() > 1) {
            out.println(
                    "Only what left had held these together. Judge those that are one person still: judge same ...");
        }
    }
}
