package org.whereabouts.app.cli;

import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.whereabouts.app.cli.parts.CommandRefused;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.app.cli.parts.Ids;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.app.cli.parts.RegisterOptions;
import org.whereabouts.app.cli.take.Taking;
import org.whereabouts.register.Receipt;
import org.whereabouts.register.Register;
import org.whereabouts.statement.Judgement;
import org.whereabouts.statement.MentionId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Records a judgement whether two mentions are one person.
@Command(
        name = "judge",
        description = {
            "Judges whether two mentions are one person: same, different, unsure, or taken_back.",
            "A judgement has a reason, stays in the ledger, and holds until a later one about the same two."
        })
final class JudgeCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin RegisterOptions register = new RegisterOptions();

    @Parameters(
            index = "0",
            paramLabel = "VERDICT",
            description = "${COMPLETION-CANDIDATES}, in any case.")
    Judgement.@Nullable Verdict verdict;

    @Parameters(index = "1", paramLabel = "MENTION", description = "The id of one mention.")
    String first = "";

    @Parameters(index = "2", paramLabel = "MENTION", description = "The id of the other.")
    String second = "";

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = "Why, in words.")
    String reason = "";

    @Option(names = "--by", paramLabel = "TEXT", description = "Who judges.")
    String by = "";

    JudgeCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() {
        MentionId one = Ids.mention(first);
        MentionId other = Ids.mention(second);
        if (one.equals(other)) {
            throw new CommandRefused(ExitCode.USAGE, "These are the same mention.");
        }
        if (reason.isBlank()) {
            throw new CommandRefused(
                    ExitCode.USAGE, "A judgement has a reason; give it with --reason.");
        }
        if (verdict == null) {
            throw new CommandRefused(ExitCode.USAGE, "Say same, different, unsure or taken_back.");
        }
        try (Register opened = register.open(parts)) {
            var at = parts.clock().instant().truncatedTo(ChronoUnit.SECONDS);
            Receipt receipt = opened.judge(new Judgement(one, other, verdict, reason, by, at));
            if (receipt.refusedCount() > 0) {
                parts.terminal().err().println("The judgement was not recorded:");
                Taking.sayRefused(parts.terminal().err(), receipt);
                return ExitCode.FAULTS;
            }
            opened.sign();
            var views = opened.views();
            parts.terminal().out().println("Recorded.");
            if (!views.linkConflicts().isEmpty()) {
                parts.terminal()
                        .out()
                        .println(
                                "Judgements contradict each other in "
                                        + views.linkConflicts().size()
                                        + " places; nothing was merged there.");
            }
            return ExitCode.OK;
        }
    }
}
