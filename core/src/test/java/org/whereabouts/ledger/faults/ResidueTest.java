package org.whereabouts.ledger.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.ledger.AttachmentRef;
import org.whereabouts.ledger.ClientIds;
import org.whereabouts.ledger.Ledger;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.NewEntry;
import org.whereabouts.ledger.Opened;
import org.whereabouts.ledger.Place;
import org.whereabouts.ledger.SourceKeyId;
import org.whereabouts.ledger.TestLedgers;
import org.whereabouts.store.sqlite.SqliteStorageKind;

/// What a withdrawal leaves behind: 100 markers in the withdrawn source, 100 in another one, in
/// entries and in attachments. The files are searched for their traces, and, because everything in
/// them is encrypted anyway, they are also opened with every key that is left.
class ResidueTest {
    private static final int MARKERS = 100;

    @TempDir Path temp;

    private final List<String> withdrawnMarkers = markers("withdrawn");
    private final List<String> keptMarkers = markers("kept");
    private final ClientIds ids = ClientIds.fresh(new Random(4));
    private Path folder = Path.of("");
    private SourceKeyId withdrawn = new SourceKeyId("0".repeat(32));
    private SourceKeyId kept = new SourceKeyId("0".repeat(32));
    private AttachmentRef attachment = new AttachmentRef("0".repeat(32), "0".repeat(64), 0);

    @BeforeEach
    void plantTheMarkers() {
        folder = temp.resolve("register");
        try (var ledger = TestLedgers.create(folder, new SqliteStorageKind())) {
            withdrawn = ledger.newSource();
            kept = ledger.newSource();
            for (int i = 0; i < MARKERS; i++) {
                ledger.append(
                        List.of(
                                entry(2L * i, withdrawn, withdrawnMarkers.get(i)),
                                entry(2L * i + 1, kept, keptMarkers.get(i))));
            }
            attachment = attach(ledger, withdrawn, withdrawnMarkers);
            attach(ledger, kept, keptMarkers);
            ledger.sign();
        }
    }

    @Test
    void beforeTheWithdrawalEveryMarkerCanBeReadWithTheKeysAndNoneWithout() throws IOException {
        assertEquals(both(), readable(folder));
        assertEquals(List.of(), traces(both()).in(List.of(folder)));
    }

    @Test
    void afterTheWithdrawalNoMarkerIsInAnyFileAndTheLedgerStillVerifies() throws IOException {
        try (var ledger = open(folder)) {
            var done = ledger.withdraw(withdrawn, withdrawal());
            assertEquals(MARKERS, done.entries());
            assertEquals(1, done.attachments());
            // While the register is open: database, WAL, shared memory, KEY FILE, attachments.
            assertEquals(List.of(), traces(both()).in(List.of(folder)));
            var verification = ledger.verify((_, _) -> {});
            assertTrue(verification.holds(), verification.toString());
            assertEquals(MARKERS, verification.withdrawn());
            assertThrows(LedgerException.class, () -> ledger.open(attachment).close());
        }
        assertEquals(List.of(), traces(both()).in(List.of(folder)));
        assertEquals(Set.copyOf(keptMarkers), readable(folder));
        assertFalse(Files.exists(new Place(folder).attachments().resolve(attachment.id())));
    }

    @Test
    void anOlderCopyOfTheDataIsOfNoUseWithTheKeysThatAreLeft() throws IOException {
        // A backup of data as it is meant to be: everything but the KEY FILE.
        Path old = temp.resolve("backup");
        copy(folder, old);
        try (var ledger = open(folder)) {
            ledger.withdraw(withdrawn, withdrawal());
        }
        Files.copy(
                new Place(folder).keyFile(),
                new Place(old).keyFile(),
                StandardCopyOption.REPLACE_EXISTING);
        Set<String> found;
        try {
            found = readable(old);
        } catch (LedgerException refused) {
            found = Set.of();
        }
        found = new HashSet<>(found);
        found.removeAll(keptMarkers);
        assertEquals(Set.of(), found);
    }

    @Test
    void aProcessThatWithdrawsLeavesNoMarkerInItsTemporaryFiles() throws Exception {
        Path temporary = Files.createDirectories(temp.resolve("temporary"));
        var child =
                LedgerChild.startWithTemporaryFolder(
                        temporary,
                        "withdraw",
                        folder.toString(),
                        withdrawn.hex(),
                        withdrawal().toString());
        assertEquals("begin", child.line());
        assertEquals("done", child.line());
        assertEquals(List.of(), traces(both()).in(List.of(folder, temporary)));
        child.kill();
        assertEquals(List.of(), traces(both()).in(List.of(folder, temporary)));
        assertEquals(Set.copyOf(keptMarkers), readable(folder));
    }

    @Test
    void theOldKeyFileIsNoLongerInTheFolder() throws IOException {
        byte[] oldKeys = Files.readAllBytes(new Place(folder).keyFile());
        try (var ledger = open(folder)) {
            ledger.withdraw(withdrawn, withdrawal());
        }
        // Any 32 bytes in a row of the old KEY FILE would be enough to hold a wrapped key.
        var pieces = new ArrayList<String>();
        byte[] newKeys = Files.readAllBytes(new Place(folder).keyFile());
        String now = new String(newKeys, StandardCharsets.ISO_8859_1);
        for (int at = 64; at + 32 <= oldKeys.length; at += 32) {
            String piece = new String(oldKeys, at, 32, StandardCharsets.ISO_8859_1);
            if (now.contains(piece)) {
                pieces.add("at " + at);
            }
        }
        assertEquals(List.of(), pieces);
        try (var files = Files.list(folder)) {
            assertEquals(
                    List.of("keys"),
                    files.map(f -> f.getFileName().toString())
                            .filter(n -> n.startsWith("keys"))
                            .toList());
        }
    }

    @Test
    void theSearchFindsEveryFormThatItLooksFor() throws IOException {
        Path plain = Files.createDirectories(temp.resolve("plain"));
        String marker = withdrawnMarkers.getFirst();
        var charsets =
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE);
        for (Charset charset : charsets) {
            Files.writeString(plain.resolve("raw-" + charset.name()), "ab" + marker, charset);
            for (int before = 0; before < 3; before++) {
                byte[] bytes = marker.getBytes(charset);
                byte[] text = new byte[before + bytes.length + 1];
                System.arraycopy(bytes, 0, text, before, bytes.length);
                Files.writeString(
                        plain.resolve("base64-" + charset.name() + before),
                        Base64.getEncoder().encodeToString(text));
            }
        }
        var found = traces(Set.of(marker)).in(List.of(plain));
        for (Charset charset : charsets) {
            for (String name :
                    List.of(
                            "raw-" + charset.name(), "base64-" + charset.name() + "0",
                            "base64-" + charset.name() + "1", "base64-" + charset.name() + "2")) {
                assertTrue(found.stream().anyMatch(f -> f.endsWith(name)), name + " in " + found);
            }
        }
    }

    private Set<String> readable(Path register) {
        var found = new HashSet<String>();
        try (var ledger = open(register)) {
            ledger.read(
                    0,
                    opened -> {
                        if (opened instanceof Opened.Present(long _, var _, byte[] payload)) {
                            found.add(new String(payload, StandardCharsets.UTF_8));
                        }
                    });
        }
        return found;
    }

    private Set<String> both() {
        var all = new HashSet<>(withdrawnMarkers);
        all.addAll(keptMarkers);
        return all;
    }

    private UUID withdrawal() {
        return ids.at(1_000_000);
    }

    private NewEntry entry(long position, SourceKeyId source, String marker) {
        return new NewEntry(ids.at(position), source, marker.getBytes(StandardCharsets.UTF_8));
    }

    private static AttachmentRef attach(Ledger ledger, SourceKeyId source, List<String> markers) {
        byte[] content = String.join("\n", markers).getBytes(StandardCharsets.UTF_8);
        return ledger.attach(source, new ByteArrayInputStream(content));
    }

    private static Ledger open(Path register) {
        return TestLedgers.open(register, new SqliteStorageKind());
    }

    private static Traces traces(Set<String> markers) {
        return new Traces(List.copyOf(markers));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    private static List<String> markers(String word) {
        var random = new Random(word.hashCode());
        var markers = new ArrayList<String>();
        for (int i = 0; i < MARKERS; i++) {
            markers.add(
                    "marker-"
                            + word
                            + "-"
                            + i
                            + "-"
                            + Long.toUnsignedString(random.nextLong(), 36));
        }
        return markers;
    }
}
