package org.whereabouts.app.cli.link;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.whereabouts.app.cli.parts.CommandRefused;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.app.cli.parts.RegisterOptions;
import org.whereabouts.app.cli.take.Taking;
import org.whereabouts.app.linking.Judging;
import org.whereabouts.register.Register;
import org.whereabouts.statement.Judgement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Takes back the last judgement.
@Command(
        name = "undo",
        description = {
            "Takes back the last judgement that holds; called again, the one before it.",
            "Nothing is erased: taking back is a new entry. A judgement that the last one had replaced holds again."
        })
public final class UndoCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin RegisterOptions register = new RegisterOptions();

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "Why, in words (default: taken back by undo).")
    String reason = "Taken back by undo.";

    @Option(names = "--by", paramLabel = "TEXT", description = "Who takes it back.")
    String by = "";

    public UndoCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() {
        if (reason.isBlank()) {
            throw new CommandRefused(ExitCode.USAGE, "Taking back has a reason, too.");
        }
        try (Register opened = register.open(parts)) {
            var terminal = parts.terminal();
            Optional<Judging.Undone> undone = new Judging(opened, parts.clock(), by).undo(reason);
            if (undone.isEmpty()) {
                terminal.out().println("No judgement holds; nothing was done.");
                return ExitCode.NO;
            }
            if (undone.get().receipt().refusedCount() > 0) {
                terminal.err().println("Nothing was taken back:");
                Taking.sayRefused(terminal.err(), undone.get().receipt());
                return ExitCode.FAULTS;
            }
            opened.sign();
            Judgement last = undone.get().undone();
            terminal.out().println("Taken back: " + verdict(last));
            terminal.out().println("  " + last.first());
            terminal.out().println("  " + last.second());
            undone.get()
                    .restored()
                    .ifPresent(j -> terminal.out().println("It holds again: " + verdict(j) + "."));
            return ExitCode.OK;
        }
    }

    private static String verdict(Judgement judgement) {
        return judgement.verdict().name().toLowerCase(Locale.ROOT);
    }
}
