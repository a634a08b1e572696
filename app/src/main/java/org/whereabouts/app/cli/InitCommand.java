package org.whereabouts.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.whereabouts.app.cli.parts.CommandRefused;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.app.cli.parts.RegisterOptions;
import org.whereabouts.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Makes a new, empty register.
@Command(
        name = "init",
        description = {
            "Makes a new, empty register.",
            "The passphrase opens everything and cannot be recovered. Keep the folder's file \"keys\" out of every"
                    + " backup of data: destroying a key in it is what a withdrawal means."
        })
final class InitCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin RegisterOptions register = new RegisterOptions();

    InitCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() {
        Path folder = register.place().folder();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CommandRefused(
                    ExitCode.USAGE, "A file of this name is there already: " + folder);
        }
        try (Ledger ledger = register.createLedger(parts)) {
            var out = parts.terminal().out();
            out.println("A new register is in " + register.place().folder() + ".");
            out.println(
                    "Its ledger signs as "
                            + ledger.origin()
                            + ". Give these lines to somebody you trust;");
            out.println("with them anybody can check a checkpoint of this register:");
            ledger.verifierKeys().forEach(key -> out.println("  " + key.vkey()));
        }
        return ExitCode.OK;
    }
}
