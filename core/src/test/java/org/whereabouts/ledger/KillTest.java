package org.whereabouts.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.store.sqlite.SqliteStorageKind;

/// A process with an open ledger dies without a farewell; the next one opens the same files.
class KillTest {
    private static final SqliteStorageKind SQLITE = new SqliteStorageKind();

    /// Record, KEY FILE, bodies, attachment rows, journal, mark.
    private static final int STEPS_OF_A_WITHDRAWAL = 6;

    @TempDir Path folder;

    private static Process start(String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(KilledProcess.class.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    @Test
    void nothingAcknowledgedIsLostWhenAppendingIsKilled() throws Exception {
        TestLedgers.create(folder, SQLITE).close();
        var process = start("append", folder.toString());
        long acknowledged = -1;
        try (BufferedReader out = process.inputReader(StandardCharsets.US_ASCII)) {
            while (acknowledged < 40) {
                acknowledged = Long.parseLong(out.readLine());
            }
            process.toHandle().destroyForcibly(); // leaves the pipe open
            // What it acknowledged before the signal arrived is still in the pipe.
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                acknowledged = Long.parseLong(line);
            }
        }
        assertEquals(137, process.waitFor(), "killed, not ended");
        try (var ledger = TestLedgers.open(folder, SQLITE)) {
            assertTrue(ledger.size() > acknowledged, "acknowledged " + acknowledged);
            assertTrue(ledger.size() <= acknowledged + 2, "one may be kept and not acknowledged");
            long[] next = {0};
            ledger.read(
                    0,
                    opened -> {
                        var text =
                                new String(
                                        ((Opened.Present) opened).payload(),
                                        StandardCharsets.US_ASCII);
                        assertTrue(text.startsWith("entry " + next[0]++));
                    });
            assertTrue(ledger.verify(Progress.SILENT).holds());
            assertFalse(Files.exists(folder.resolve("keys.new")));
        }
    }

    @Test
    void aWithdrawalThatIsKilledAtAnyStepIsFinishedByTheNextOpening() throws Exception {
        for (int step = 0; step < STEPS_OF_A_WITHDRAWAL; step++) {
            Path register = folder.resolve("register" + step);
            SourceKeyId gone;
            AttachmentRef attachment;
            try (var ledger = TestLedgers.create(register, SQLITE)) {
                var kept = ledger.newSource();
                gone = ledger.newSource();
                ledger.append(
                        List.of(
                                LedgerTest.entry(kept, "kept"),
                                LedgerTest.entry(gone, "gone"),
                                LedgerTest.entry(kept, "kept")));
                attachment = ledger.attach(gone, new ByteArrayInputStream(new byte[100]));
            }
            var client = UUID.randomUUID();
            var process =
                    start(
                            "withdraw",
                            register.toString(),
                            gone.hex(),
                            client.toString(),
                            Integer.toString(step));
            assertEquals(137, process.waitFor(), "step " + step);
            try (var ledger = TestLedgers.open(register, SQLITE)) {
                assertEquals(4, ledger.size());
                assertEquals(new Opened.Withdrawn(1), ledger.entry(1).orElseThrow());
                assertEquals(1, ledger.sources().size());
                assertFalse(
                        Files.exists(new Place(register).attachments().resolve(attachment.id())));
                var verification = ledger.verify(Progress.SILENT);
                assertTrue(verification.holds(), verification::toString);
                assertEquals(1, verification.withdrawn());
                assertEquals(
                        new WithdrawalDone(gone, List.of(3L), 1, 1), ledger.withdraw(gone, client));
                assertEquals(4, ledger.size());
            }
        }
    }
}
