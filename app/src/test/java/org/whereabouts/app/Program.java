package org.whereabouts.app;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.whereabouts.app.cli.CommandTree;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.app.cli.parts.Terminal;
import org.whereabouts.store.sqlite.SqliteStorageKind;

/// Runs commands as the program does, with what they print caught.
final class Program {
    /// What a command printed, and how it ended.
    record Run(int exitCode, String out, String err) {}

    private Program() {}

    static Run run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var terminal =
                Terminal.of(
                        new BufferedReader(new StringReader("")),
                        new PrintWriter(out, true),
                        new PrintWriter(err, true));
        Clock clock = Clock.fixed(Instant.parse("2024-06-01T12:00:00Z"), ZoneOffset.UTC);
        var parts = new Parts(new SqliteStorageKind(), clock, new SecureRandom(), terminal);
        int code = CommandTree.of(parts).execute(arguments);
        terminal.out().flush();
        return new Run(code, out.toString(), err.toString());
    }
}
