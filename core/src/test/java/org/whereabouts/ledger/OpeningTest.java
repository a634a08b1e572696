package org.whereabouts.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.ledger.durable.Folders;
import org.whereabouts.ledger.keys.Passphrase;
import org.whereabouts.store.sqlite.SqliteStorageKind;

/// What is refused when a register is made or opened, and with which words.
class OpeningTest {
    private static final SqliteStorageKind SQLITE = new SqliteStorageKind();

    @TempDir Path folder;

    private static LedgerReason reason(Executable opening) {
        var refused = assertThrows(LedgerException.class, opening);
        assertTrue(refused.reason().sentence().endsWith("."), "a sentence for a person");
        assertEquals(refused.reason().sentence(), refused.getMessage());
        return refused.reason();
    }

    private LedgerReason reason() {
        return reason(() -> TestLedgers.open(folder, SQLITE).close());
    }

    private static NewEntry entry(SourceKeyId source, int bytes) {
        return new NewEntry(UUID.randomUUID(), source, new byte[bytes]);
    }

    @Test
    void aWrongPassphraseIsRefusedAndTheRightOneWorksAfterwards() {
        TestLedgers.create(folder, SQLITE).close();
        try (var wrong = Passphrase.of("something else".toCharArray())) {
            assertEquals(
                    LedgerReason.WRONG_PASSPHRASE,
                    reason(() ->
                            Ledger.open(new Place(folder), wrong, TestLedgers.settings(SQLITE))
                                    .close()));
        }
        TestLedgers.open(folder, SQLITE).close();
    }

    @Test
    void aRegisterWithACheapPassphraseIsRefusedOutsideOfTests() {
        TestLedgers.create(folder, SQLITE).close();
        try (var passphrase = TestLedgers.passphrase()) {
            assertEquals(
                    LedgerReason.PASSPHRASE_TOO_CHEAP,
                    reason(() ->
                            Ledger.open(
                                            new Place(folder),
                                            passphrase,
                                            LedgerSettings.standard(SQLITE))
                                    .close()));
        }
    }

    @Test
    void aFolderThatIsNotEmptyIsLeftAlone() throws Exception {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "keep me");
        assertEquals(
                LedgerReason.FOLDER_NOT_EMPTY,
                reason(() -> TestLedgers.create(folder, SQLITE).close()));
        assertEquals("keep me", Files.readString(letter));
        Path register = folder.resolve("register");
        TestLedgers.create(register, SQLITE).close();
        assertEquals(
                LedgerReason.FOLDER_NOT_EMPTY,
                reason(() -> TestLedgers.create(register, SQLITE).close()));
        TestLedgers.open(register, SQLITE).close();
    }

    @Test
    void aFolderWithoutARegisterIsNotTakenForOne() {
        assertEquals(LedgerReason.NO_REGISTER, reason());
        assertFalse(Files.exists(new Place(folder).lock()), "and nothing is written into it");
    }

    /// Whoever runs this as an administrator may write everywhere: then the folder's part is passed
    /// over, and the database is write-protected by itself.
    @Test
    void whereOnlyReadingIsAllowedThatIsSaidAndNothingIsChanged() throws Exception {
        TestLedgers.create(folder, SQLITE).close();
        var place = new Place(folder);
        Files.delete(place.lock());
        var before = Files.getPosixFilePermissions(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
        try {
            var failed = new IOException("without a word why");
            if (!Files.isWritable(folder)) {
                assertEquals(LedgerReason.READ_ONLY, reason());
                assertEquals(LedgerReason.READ_ONLY, Folders.writeFailure(place.lock(), 0, failed));
            }
            Path nobodyWritesThere = Path.of("/proc/sys");
            if (Files.isDirectory(nobodyWritesThere) && !Files.isWritable(nobodyWritesThere)) {
                Path lock = nobodyWritesThere.resolve("lock");
                assertEquals(LedgerReason.READ_ONLY, Folders.writeFailure(lock, 0, failed));
            }
            var denied = new AccessDeniedException(place.lock().toString());
            assertEquals(LedgerReason.READ_ONLY, Folders.writeFailure(place.lock(), 0, denied));
        } finally {
            Files.setPosixFilePermissions(folder, before);
        }
        var torn = new IOException("a disk that failed");
        assertEquals(LedgerReason.STOPPED, Folders.writeFailure(place.lock(), 0, torn));
        assertFalse(Files.exists(place.lock()));
        TestLedgers.open(folder, SQLITE).close();
    }

    @Test
    void aRegisterIsOpenedOnce() {
        try (var ledger = TestLedgers.create(folder, SQLITE)) {
            assertEquals(LedgerReason.IN_USE, reason());
            ledger.append(List.of(entry(ledger.newSource(), 5)));
        }
        TestLedgers.open(folder, SQLITE).close();
    }

    @Test
    void aClosedLedgerSaysSo() {
        var ledger = TestLedgers.create(folder, SQLITE);
        var source = ledger.newSource();
        ledger.close();
        ledger.close();
        assertEquals(LedgerReason.CLOSED, reason(() -> ledger.append(List.of(entry(source, 5)))));
        assertEquals(LedgerReason.CLOSED, reason(() -> ledger.read(0, _ -> {})));
    }

    @Test
    void aMissingFileOfTheRegisterIsNamed() throws Exception {
        TestLedgers.create(folder, SQLITE).close();
        var place = new Place(folder);
        Path away = folder.resolve("away");
        for (var missing :
                List.of(
                        Map.entry(place.passphrase(), LedgerReason.PASSPHRASE_FILE_DAMAGED),
                        Map.entry(place.identity(), LedgerReason.VAULT_DAMAGED),
                        Map.entry(place.vault(), LedgerReason.VAULT_DAMAGED),
                        Map.entry(place.keyFile(), LedgerReason.KEY_FILE_DAMAGED),
                        Map.entry(place.signer(), LedgerReason.SIGNER_DAMAGED),
                        Map.entry(place.database(), LedgerReason.NO_REGISTER))) {
            Files.move(missing.getKey(), away);
            assertEquals(missing.getValue(), reason());
            Files.move(away, missing.getKey());
        }
        TestLedgers.open(folder, SQLITE).close();
    }

    @Test
    void aDatabaseThatWasCutShortIsRefusedOrItsLossesAreNamed() throws Exception {
        long size;
        try (var ledger = TestLedgers.create(folder, SQLITE)) {
            var source = ledger.newSource();
            for (int i = 0; i < 5; i++) {
                ledger.append(List.of(entry(source, 20_000), entry(source, 20_000)));
            }
            size = ledger.size();
        }
        Path database = new Place(folder).database();
        Path whole = Files.copy(database, folder.resolve("whole"));
        int refused = 0;
        for (long length = 0; length < Files.size(whole); length += 4096 * 6) {
            Files.copy(whole, database, StandardCopyOption.REPLACE_EXISTING);
            try (var file = new RandomAccessFile(database.toFile(), "rw")) {
                file.setLength(length);
            }
            try (var ledger = TestLedgers.open(folder, SQLITE)) {
                assertEquals(size, ledger.size());
                assertFalse(ledger.verify(Progress.SILENT).holds(), "length " + length);
            } catch (LedgerException refusal) {
                assertEquals(LedgerReason.DATABASE_DAMAGED, refusal.reason());
                refused++;
            }
        }
        assertTrue(refused > 0);
    }

    @Test
    void everyFileIsItsOwnersAlone() throws Exception {
        try (var ledger = TestLedgers.create(folder.resolve("register"), SQLITE)) {
            ledger.attach(ledger.newSource(), new ByteArrayInputStream(new byte[10]));
            try (var paths = Files.walk(folder.resolve("register"))) {
                for (Path path : paths.toList()) {
                    assertEquals(
                            Files.isDirectory(path) ? "rwx------" : "rw-------",
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(path)),
                            path::toString);
                }
            }
        }
    }
}
