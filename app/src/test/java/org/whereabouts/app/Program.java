package org.whereabouts.app;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.whereabouts.app.cli.CommandTree;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.app.cli.parts.Readers;
import org.whereabouts.app.cli.parts.Terminal;
import org.whereabouts.intake.proposal.ProposalReader;
import org.whereabouts.ledger.LedgerSettings;
import org.whereabouts.store.sqlite.SqliteStorageKind;

/// Runs commands as the program does, with what they print caught.
final class Program {
    /// What a command printed, and how it ended.
    record Run(int exitCode, String out, String err) {}

    /// Nothing is installed there.
    private static final Path NOWHERE = Path.of("nothing-is-here");

    private Program() {}

    static Run run(String... arguments) {
        return typing("", arguments);
    }

    /// The same with lines that somebody types.
    static Run typing(String typed, String... arguments) {
        return run(typed, Optional::empty, arguments);
    }

    /// The same with a reader of documents.
    static Run run(String typed, Supplier<Optional<ProposalReader>> reader, String... arguments) {
        return run(typed, analyser -> reader.get(), NOWHERE, arguments);
    }

    /// The same with readers by analyser, and a folder for what is installed.
    static Run run(String typed, Readers readers, Path data, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var terminal =
                Terminal.of(
                        new BufferedReader(new StringReader(typed)),
                        new PrintWriter(out, true),
                        new PrintWriter(err, true));
        Clock clock = Clock.fixed(Instant.parse("2024-06-01T12:00:00Z"), ZoneOffset.UTC);
        var parts =
                new Parts(
                        LedgerSettings.least(new SqliteStorageKind()),
                        clock,
                        new SecureRandom(),
                        terminal,
                        readers,
                        data);
        int code = CommandTree.of(parts).execute(arguments);
        terminal.out().flush();
        return new Run(code, out.toString(), err.toString());
    }
}
