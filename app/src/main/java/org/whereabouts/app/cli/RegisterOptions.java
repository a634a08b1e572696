package org.whereabouts.app.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whereabouts.ledger.Ledger;
import org.whereabouts.ledger.LedgerSettings;
import org.whereabouts.ledger.Place;
import org.whereabouts.ledger.keys.Passphrase;
import picocli.CommandLine.Option;

/// The options that say which register, and the one way to open it.
final class RegisterOptions {
    @Option(
            names = {"-r", "--register"},
            paramLabel = "FOLDER",
            description =
                    "The folder of the register (default: $${WHEREABOUTS_REGISTER}, else ./register).")
    @Nullable Path folder;

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description =
                    "Takes the passphrase from the first line of FILE instead of asking for it.")
    @Nullable Path passphraseFile;

    Place place() {
        if (folder != null) {
            return new Place(folder);
        }
        String named = System.getenv("WHEREABOUTS_REGISTER");
        return new Place(Path.of(named == null || named.isBlank() ? "register" : named));
    }

    Optional<Path> passphraseFile() {
        return Optional.ofNullable(passphraseFile);
    }

    /// Opens the ledger of the register; fails with the ledger's own plain sentence.
    Ledger openLedger(Parts parts) {
        char[] typed = Passphrases.existing(parts.terminal(), passphraseFile());
        try (Passphrase passphrase = passphrase(typed)) {
            return Ledger.open(place(), passphrase, LedgerSettings.standard(parts.storage()));
        }
    }

    /// Makes a new, empty register.
    Ledger createLedger(Parts parts) {
        char[] typed = Passphrases.forNew(parts.terminal(), passphraseFile());
        try (Passphrase passphrase = passphrase(typed)) {
            return Ledger.create(place(), passphrase, LedgerSettings.standard(parts.storage()));
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
