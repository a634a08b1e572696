package org.whereabouts.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.whereabouts.app.cli.CommandTree;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.app.cli.parts.Terminal;
import org.whereabouts.reader.proposal.RuleReader;
import org.whereabouts.store.sqlite.SqliteStorageKind;

/// The program: joins a store, the clock, randomness and the terminal, and hands them to the
/// commands. It is the only class that sees both a store and the commands.
public final class Main {
    private Main() {}

    /// Runs one command and ends with its exit code.
    public static void main(String[] args) {
        var out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        var parts =
                new Parts(
                        new SqliteStorageKind(),
                        Clock.systemUTC(),
                        new SecureRandom(),
                        Terminal.ofProcess(System.in, out, err),
                        () -> Optional.of(RuleReader.standard(Clock.systemUTC())));
        int code = CommandTree.of(parts).execute(args);
        out.flush();
        System.exit(code);
    }
}
