package org.whereabouts.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.whereabouts.app.cli.parts.CommandRefused;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.app.cli.parts.Plural;
import org.whereabouts.app.cli.parts.RegisterOptions;
import org.whereabouts.app.cli.parts.UseOptions;
import org.whereabouts.consent.Gate;
import org.whereabouts.consent.Missing;
import org.whereabouts.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Writes all of the register in open formats: JSON Lines and the original files.
@Command(
        name = "export",
        description = {
            "Writes all of the register into a new folder: sources, mentions, statements and judgements as JSON Lines,"
                    + " the original files, and for the keepers the whole ledger with times, consents and"
                    + " withdrawals. A README.txt says what is what.",
            "The folder is NOT encrypted; only you may open it. It is for the keepers (use INTERNAL) unless another use"
                    + " is named: then a source that does not allow the use is left out and named, and so are"
                    + " people who did not agree to it, and original files in which they stand."
        })
final class ExportCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin RegisterOptions register = new RegisterOptions();

    @Parameters(
            index = "0",
            paramLabel = "FOLDER",
            description = "A folder that does not exist yet.")
    @Nullable Path folder;

    @Mixin UseOptions uses = new UseOptions();

    ExportCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() {
        if (folder == null || Files.exists(folder)) {
            throw new CommandRefused(
                    ExitCode.USAGE, "Name a folder that does not exist yet; nothing was written.");
        }
        if (!Gate.allowsNames(uses.use)) {
            throw new CommandRefused(
                    ExitCode.REFUSED,
                    new Missing.WithoutNames(uses.use).sentence() + " Nothing left the register.");
        }
        if (Files.exists(Path.of(folder + ".unfinished"))) {
            throw new CommandRefused(
                    ExitCode.USAGE,
                    "An export to this folder was broken off and lies beside it; remove it first: "
                            + folder
                            + ".unfinished");
        }
        try (Register opened = register.open(parts)) {
            ExportFiles.Written written =
                    new ExportFiles(
                                    opened,
                                    uses.use,
                                    uses.limitsRead(opened.views(), parts.terminal()),
                                    parts.terminal())
                            .write(folder);
            parts.terminal()
                    .out()
                    .println("Written to " + folder + ". This folder is not encrypted.");
            return say(written) ? ExitCode.OK : ExitCode.REFUSED;
        } catch (IOException | UncheckedIOException e) {
            throw new CommandRefused(
                    ExitCode.REGISTER,
                    "The export could not be written; the register is untouched. Is the disk full?");
        }
    }

    /// Says what stayed.
    ///
    /// @return whether nothing did
    private boolean say(ExportFiles.Written written) {
        var err = parts.terminal().err();
        written.missing()
                .forEach(m -> err.println("Left out: " + m.sentence() + " [" + m.code() + "]"));
        if (written.told() > 0) {
            err.printf(
                    "Left out: %s, because people did not agree to %s or because it is sealed."
                            + " [CONSENT.SUBJECT_USE]%n",
                    Plural.of(written.told(), "mention or statement", "mentions and statements"),
                    uses.use);
        }
        uses.sayLacking(written.lacking(), parts.terminal());
        if (written.files() > 0) {
            err.printf(
                    "Left out: %s.%n",
                    Plural.of(
                            written.files(),
                            "original file, which holds what did not leave",
                            "original files, which hold what did not leave"));
        }
        return written.missing().isEmpty() && written.told() == 0 && written.files() == 0;
    }
}
