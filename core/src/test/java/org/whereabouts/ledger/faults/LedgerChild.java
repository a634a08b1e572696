package org.whereabouts.ledger.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.whereabouts.ledger.ClientIds;
import org.whereabouts.ledger.Ledger;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.NewEntry;
import org.whereabouts.ledger.SourceKeyId;
import org.whereabouts.ledger.TestLedgers;
import org.whereabouts.store.sqlite.SqliteStorageKind;

/// A process of its own that works on a ledger until it is killed. It prints a line for everything
/// that was acknowledged to it.
public final class LedgerChild {
    private LedgerChild() {}

    /// A running child and its lines.
    ///
    /// @param process the process
    /// @param lines what it prints
    public record Running(Process process, BufferedReader lines) {

        /// The next line; fails if the child ended.
        public String line() throws IOException {
            String line = lines.readLine();
            if (line == null) {
                throw new AssertionError("the child process ended early");
            }
            return line;
        }

        /// Kills it at once (SIGKILL) and waits for its end. Returns what it had still printed.
        public List<String> kill() throws IOException, InterruptedException {
            // Killing through the handle leaves the pipe open; Process.destroyForcibly closes it.
            process.toHandle().destroyForcibly();
            process.waitFor();
            var rest = new ArrayList<String>();
            // A line without its end was cut by the kill and says nothing.
            var left = new StringBuilder();
            for (int c = lines.read(); c >= 0; c = lines.read()) {
                if (c == '\n') {
                    rest.add(left.toString());
                    left.setLength(0);
                } else {
                    left.append((char) c);
                }
            }
            return rest;
        }
    }

    /// Starts a child; see [#main] for what it can do.
    public static Running start(String... args) throws IOException {
        return startWithTemporaryFolder(Path.of(System.getProperty("java.io.tmpdir")), args);
    }

    static Running startWithTemporaryFolder(Path temporary, String... args) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-Djava.io.tmpdir=" + temporary);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(LedgerChild.class.getName());
        command.addAll(List.of(args));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("SQLITE_TMPDIR", temporary.toString());
        var process = builder.start();
        return new Running(process, process.inputReader(StandardCharsets.UTF_8));
    }

    /// `hold FOLDER`, `append FOLDER SOURCE FIRST-CLIENT-ID POSITION`, `withdraw FOLDER SOURCE
    /// CLIENT-ID`.
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        try (var ledger = TestLedgers.open(folder, new SqliteStorageKind())) {
            switch (args[0]) {
                case "hold" -> {
                    say("open");
                    System.in.read();
                }
                case "append" -> append(ledger, args);
                case "withdraw" -> {
                    say("begin");
                    ledger.withdraw(new SourceKeyId(args[2]), UUID.fromString(args[3]));
                    say("done");
                    System.in.read();
                }
                default -> throw new IllegalArgumentException(args[0]);
            }
        } catch (LedgerException refused) {
            say("refused " + refused.reason().code());
        }
    }

    /// Appends in batches of 1 to 20 until it is killed; every third time it signs.
    private static void append(Ledger ledger, String[] args) {
        var source = new SourceKeyId(args[2]);
        var ids = new ClientIds(UUID.fromString(args[3]));
        long next = Long.parseLong(args[4]);
        var random = new Random(next);
        for (int round = 0; ; round++) {
            var batch = new ArrayList<NewEntry>();
            int count = 1 + random.nextInt(20);
            for (int i = 0; i < count; i++) {
                long position = next + i;
                batch.add(new NewEntry(ids.at(position), source, payload(position)));
            }
            var appended = ledger.append(batch);
            for (int i = 0; i < count; i++) {
                say("ack " + (next + i) + " " + appended.indices().get(i));
            }
            next += count;
            if (round % 3 == 2) {
                say("signed " + ledger.sign().checkpoint().size());
            }
        }
    }

    /// What the child writes at a position.
    public static byte[] payload(long position) {
        return Sample.payload(position, (int) (position * 37 % 2000));
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
