package org.whereabouts.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.ledger.keys.Passphrase;
import org.whereabouts.store.sqlite.SqliteStorageKind;

/// Number 4 of the six things that never happen, for everything that the ledger writes.
class PlaintextTest {
    private static final int COUNT = 100;
    private static final Markers MARKERS = Markers.plant(COUNT, 4);

    @TempDir Path folder;

    private LedgerSettings settings() {
        return TestLedgers.settings(new SqliteStorageKind());
    }

    private static byte[] payload(int i) {
        return ("{\"name\":\"" + MARKERS.text(i) + "\"}")
                .repeat(1 + i % 40)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Passphrase passphrase() {
        return Passphrase.of(MARKERS.text(0).toCharArray());
    }

    @Test
    void noPlaintextIsOnDisk() throws Exception {
        Path register = folder.resolve("register");
        var place = new Place(register);
        try (var passphrase = passphrase();
                var ledger = Ledger.create(place, passphrase, settings())) {
            var gone = ledger.newSource();
            for (int i = 1; i < COUNT; i++) {
                var source = i % 2 == 0 ? gone : ledger.newSource();
                ledger.append(List.of(new NewEntry(UUID.randomUUID(), source, payload(i))));
                ledger.attach(source, new ByteArrayInputStream(payload(i)));
                if (i % 30 == 0) {
                    assertEquals(List.of(), MARKERS.foundIn(List.of(register)), "while writing");
                }
            }
            ledger.sign();
            ledger.read(0, _ -> {});
            assertTrue(ledger.verify(Progress.SILENT).holds());
            ledger.withdraw(gone, UUID.randomUUID());
            assertEquals(List.of(), MARKERS.foundIn(List.of(register)), "while open");
        }
        assertEquals(List.of(), MARKERS.foundIn(List.of(register)), "when closed");
        try (var files = Files.walk(register)) {
            var names = files.map(Path::toString).toList().toString();
            assertEquals(List.of(), MARKERS.found(names.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void aWithdrawnSourceLeavesNoTraceEvenForWhoHoldsEveryRemainingKey() throws Exception {
        Path register = folder.resolve("register");
        var place = new Place(register);
        try (var passphrase = passphrase();
                var ledger = Ledger.create(place, passphrase, settings())) {
            var kept = ledger.newSource();
            var gone = ledger.newSource();
            var attachments = new ArrayList<AttachmentRef>();
            for (int i = 0; i < COUNT; i++) {
                var source = i < COUNT / 2 ? gone : kept;
                ledger.append(List.of(new NewEntry(UUID.randomUUID(), source, payload(i))));
            }
            attachments.add(ledger.attach(kept, new ByteArrayInputStream(payload(COUNT - 1))));
            ledger.attach(gone, new ByteArrayInputStream(payload(1)));
            ledger.withdraw(gone, UUID.randomUUID());
            assertEquals(COUNT / 2, opened(ledger, attachments).size());
        }
        assertEquals(List.of(), MARKERS.foundIn(List.of(register)));
        try (var passphrase = passphrase();
                var ledger = Ledger.open(place, passphrase, settings())) {
            assertTrue(ledger.verify(Progress.SILENT).holds());
            assertEquals(MARKERS.texts().subList(COUNT / 2, COUNT), opened(ledger, List.of()));
        }
    }

    /// The markers in everything that can still be opened.
    private static List<String> opened(Ledger ledger, List<AttachmentRef> attachments)
            throws Exception {
        var all = new ByteArrayOutputStream();
        ledger.read(
                0,
                entry -> {
                    if (entry instanceof Opened.Present present) {
                        all.writeBytes(present.payload());
                    }
                });
        for (AttachmentRef attachment : attachments) {
            try (var in = ledger.open(attachment)) {
                all.writeBytes(in.readAllBytes());
            }
        }
        return MARKERS.found(all.toByteArray());
    }

    @Test
    void theSearchFindsWhatIsThere() throws Exception {
        String text = MARKERS.text(17);
        for (byte[] form :
                List.of(
                        ("x" + text + "x").getBytes(StandardCharsets.UTF_8),
                        text.getBytes(StandardCharsets.UTF_16LE),
                        text.getBytes(StandardCharsets.UTF_16BE),
                        Base64.getEncoder().encode(("a" + text).getBytes(StandardCharsets.UTF_8)),
                        Base64.getEncoder()
                                .encode(("ab" + text + "!").getBytes(StandardCharsets.UTF_8)),
                        Base64.getEncoder().encode(text.getBytes(StandardCharsets.UTF_8)))) {
            Files.write(folder.resolve("file"), form);
            assertEquals(List.of(text + " in file"), MARKERS.foundIn(List.of(folder)));
        }
    }
}
