package org.whereabouts.app.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.whereabouts.app.cli.parts.CommandRefused;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.app.cli.parts.Plural;
import org.whereabouts.app.cli.parts.RegisterOptions;
import org.whereabouts.register.Register;
import org.whereabouts.register.Withdrawal;
import org.whereabouts.register.entry.WithdrawalReason;
import org.whereabouts.statement.SourceId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Withdraws a source: destroys its key.
@Command(
        name = "withdraw",
        description = {
            "Withdraws a source: its key is destroyed, nobody can read it again, and the ledger still verifies.",
            "This cannot be taken back. Copies that left before stay where they are: `withdraw` does not reach them."
        })
final class WithdrawCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin RegisterOptions register = new RegisterOptions();

    @Parameters(
            index = "0",
            paramLabel = "SOURCE",
            description = "The id of the source; `sources` shows the ids.")
    String source = "";

    @Option(
            names = "--because",
            paramLabel = "REASON",
            description = "${COMPLETION-CANDIDATES} (default: CONSENT_TAKEN_BACK).")
    WithdrawalReason reason = WithdrawalReason.CONSENT_TAKEN_BACK;

    @Option(names = "--yes", description = "Does not ask whether you are sure.")
    boolean yes;

    WithdrawCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() {
        SourceId id = id();
        var terminal = parts.terminal();
        try (Register opened = register.open(parts)) {
            if (!yes && !sure()) {
                terminal.err().println("Nothing was withdrawn.");
                return ExitCode.NO;
            }
            Optional<Withdrawal> done = opened.withdraw(id, reason);
            if (done.isEmpty()) {
                throw new CommandRefused(ExitCode.NO, "The register has no such source.");
            }
            opened.sign();
            terminal.out()
                    .println(
                            "Withdrawn: "
                                    + Plural.of(done.get().entries(), "entry")
                                    + " and "
                                    + Plural.of(done.get().attachments(), "file")
                                    + " can no longer be read by anybody.");
            terminal.out()
                    .println(
                            "Destroy every older backup of the file \"keys\": it still opens them. Make a new one.");
            return ExitCode.OK;
        }
    }

    private SourceId id() {
        try {
            return new SourceId(source);
        } catch (IllegalArgumentException e) {
            throw new CommandRefused(
                    ExitCode.USAGE, "That is not the id of a source; `sources` shows the ids.");
        }
    }

    private boolean sure() {
        if (!parts.terminal().interactive()) {
            throw new CommandRefused(
                    ExitCode.USAGE, "Nobody can be asked here: add --yes if you are sure.");
        }
        return parts.terminal()
                .line("This destroys the source's key for good. Type yes to go on: ")
                .filter(answer -> answer.strip().equals("yes"))
                .isPresent();
    }
}
