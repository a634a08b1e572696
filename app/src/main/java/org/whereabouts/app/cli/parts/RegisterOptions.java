package org.whereabouts.app.cli.parts;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whereabouts.ledger.Ledger;
import org.whereabouts.ledger.Place;
import org.whereabouts.ledger.keys.Passphrase;
import org.whereabouts.ledger.storage.Form;
import org.whereabouts.register.Register;
import picocli.CommandLine.Option;

/// The options that say which register, and the one way to open it.
public final class RegisterOptions {
    @Option(
            names = {"-r", "--register"},
            paramLabel = "FOLDER",
            description =
                    "The folder of the register (default: $${WHEREABOUTS_REGISTER}, else ./register).")
    public @Nullable Path folder;

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description =
                    "Takes the passphrase from the first line of FILE instead of asking for it.")
    public @Nullable Path passphraseFile;

    public Place place() {
        if (folder != null) {
            return new Place(folder);
        }
        String named = System.getenv("WHEREABOUTS_REGISTER");
        return new Place(Path.of(named == null || named.isBlank() ? "register" : named));
    }

    public Optional<Path> passphraseFile() {
        return Optional.ofNullable(passphraseFile);
    }

    /// Opens the ledger of the register; fails with the ledger's own plain sentence.
    public Ledger openLedger(Parts parts) {
        char[] typed = Passphrases.existing(parts.terminal(), passphraseFile());
        try (Passphrase passphrase = passphrase(typed)) {
            var ledger = Ledger.open(place(), passphrase, parts.ledger());
            sayForm(ledger.form(), parts.terminal().err());
            return ledger;
        }
    }

    private static void sayForm(Form form, PrintWriter err) {
        switch (form) {
            case CURRENT -> {}
            case CARRIED_OVER ->
                    err.println(
                            "This register was in the form of an earlier version of the program; it"
                                    + " now has today's form, says what it said before, and earlier"
                                    + " versions can no longer open it. [carried-over]");
            case LEFT_OLD ->
                    err.println(
                            "This register is in the form of an earlier version of the program and"
                                    + " is damaged, so it was left as it is: it can be read and"
                                    + " takes nothing more. Run `verify` to see what is missing,"
                                    + " and put the register back from a backup. [left-old]");
            case CUT_SHORT ->
                    err.println(
                            "A part of the file \"ledger.db\" of this register is missing or damaged,"
                                    + " so it was left as it is: what is left can be read, and it"
                                    + " takes nothing more. Run `verify` to see what is missing,"
                                    + " and put the register back from a backup. [cut-short]");
        }
    }

    /// Opens the register: reads and folds the whole ledger, with a progress bar.
    public Register open(Parts parts) {
        Ledger ledger = openLedger(parts);
        try (Progress progress = Progress.of(parts.terminal(), "Opening")) {
            return opened(parts, ledger, progress);
        }
    }

    /// Folds a ledger that is open. What could not be read is said and does not stop the rest.
    public static Register opened(Parts parts, Ledger ledger, Progress progress) {
        try {
            Register register = Register.open(ledger, parts.clock(), parts.random(), progress::at);
            long cutOff = ledger.cutOff();
            if (cutOff > 0) {
                parts.terminal()
                        .err()
                        .println(
                                "At least "
                                        + Plural.of(
                                                cutOff,
                                                "entry that was signed is",
                                                "entries that were signed are")
                                        + " missing: the database was cut or put back from an older copy."
                                        + " Add nothing; run `verify` and look for a newer copy. [cut-off]");
            }
            long damaged = register.opening().damagedCount();
            if (damaged > 0) {
                parts.terminal()
                        .err()
                        .println(
                                Plural.of(damaged, "entry")
                                        + " cannot be read; the rest is shown. Run `verify` for which.");
            }
            return register;
        } catch (RuntimeException e) {
            ledger.close();
            throw e;
        }
    }

    /// Makes a new, empty register.
    public Ledger createLedger(Parts parts) {
        char[] typed = Passphrases.forNew(parts.terminal(), passphraseFile());
        try (Passphrase passphrase = passphrase(typed)) {
            return Ledger.create(place(), passphrase, parts.ledger());
        }
    }

    private static Passphrase passphrase(char[] typed) {
        try {
            if (typed.length == 0) {
                throw new CommandRefused(ExitCode.USAGE, "The passphrase is empty.");
            }
            return Passphrase.of(typed);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }
}
