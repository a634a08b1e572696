package org.whereabouts.ledger.faults;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;
import org.whereabouts.ledger.NewEntry;
import org.whereabouts.ledger.Place;
import org.whereabouts.ledger.storage.Form;

/// Files that end too early, are empty, or are gone.
class CutShortTest {
    private static final int PAGE = 4096;

    @TempDir Path temp;

    @Test
    void aDatabaseThatIsCutShortIsNeverTakenForWhole() throws IOException {
        var sample = Sample.make(temp.resolve("sample"));
        long size = Files.size(new Place(sample.folder()).database());
        for (long length :
                Set.of(
                        0L,
                        1L,
                        16L,
                        99L,
                        100L,
                        512L,
                        PAGE - 1L,
                        Long.valueOf(PAGE),
                        PAGE + 1L,
                        2L * PAGE,
                        size / 4,
                        size / 2,
                        size / 2 / PAGE * PAGE + 17,
                        size - 2L * PAGE,
                        size - PAGE,
                        size - 1)) {
            var copy = sample.copyTo(temp.resolve("copy-" + length));
            Harm.cut(new Place(copy.folder()).database(), length);
            try (var ledger = copy.open()) {
                int missing = copy.missing(ledger);
                boolean holds = ledger.verify((_, _) -> {}).holds();
                // The last byte of the last page may be one that holds nothing.
                assertTrue(!holds || (missing == 0 && length == size - 1), "cut to " + length);
            } catch (LedgerException refused) {
                assertTrue(
                        refused.reason() == LedgerReason.DATABASE_DAMAGED
                                || refused.reason() == LedgerReason.NO_REGISTER,
                        "cut to " + length + ": " + refused.getMessage());
            }
            assertTrue(
                    Files.size(new Place(copy.folder()).database()) <= length,
                    "cut to " + length + " and written to");
        }
    }

    @Test
    void whatIsLeftIsReadAndVerifyNamesWhatIsMissing() throws IOException {
        var sample = Sample.make(temp.resolve("sample"));
        long size = Files.size(new Place(sample.folder()).database());
        for (int percent : new int[] {50, 70, 90}) {
            var copy = sample.copyTo(temp.resolve("left-" + percent));
            Path database = new Place(copy.folder()).database();
            Harm.cut(database, size * percent / 100 / PAGE * PAGE);
            byte[] before = Files.readAllBytes(database);
            byte[] keys = Files.readAllBytes(new Place(copy.folder()).keyFile());
            try (var ledger = copy.open()) {
                assertEquals(Form.CUT_SHORT, ledger.form());
                var verification = ledger.verify((_, _) -> {});
                int missing = copy.missing(ledger);
                assertTrue(missing > 0, "cut to " + percent + " %");
                assertTrue(
                        verification.damagedCount() >= missing,
                        verification.damagedCount() + " named of " + missing);
                var refused = assertThrows(LedgerException.class, ledger::newSource);
                assertEquals(LedgerReason.DATABASE_DAMAGED, refused.reason());
                var entry =
                        new NewEntry(
                                UUID.randomUUID(), ledger.sources().getFirst(), new byte[] {1});
                refused = assertThrows(LedgerException.class, () -> ledger.append(List.of(entry)));
                assertEquals(LedgerReason.DATABASE_DAMAGED, refused.reason());
            }
            assertArrayEquals(before, Files.readAllBytes(database), "not one byte was changed");
            assertArrayEquals(keys, Files.readAllBytes(new Place(copy.folder()).keyFile()));
        }
    }

    @Test
    void aMissingOrEmptyFileIsNamedAndNothingIsMadeInItsPlace() throws IOException {
        var sample = Sample.make(temp.resolve("sample"));
        var place = new Place(Path.of(""));
        named(sample, place.database(), LedgerReason.NO_REGISTER, LedgerReason.DATABASE_DAMAGED);
        named(sample, place.keyFile(), LedgerReason.KEY_FILE_DAMAGED);
        named(sample, place.signer(), LedgerReason.SIGNER_DAMAGED);
        named(sample, place.vault(), LedgerReason.VAULT_DAMAGED, LedgerReason.NO_REGISTER);
        named(sample, place.identity(), LedgerReason.VAULT_DAMAGED, LedgerReason.NO_REGISTER);
        named(
                sample,
                place.passphrase(),
                LedgerReason.PASSPHRASE_FILE_DAMAGED,
                LedgerReason.NO_REGISTER);
    }

    @Test
    void aMissingAttachmentIsNamedByVerify() throws IOException {
        var sample = Sample.make(temp.resolve("sample"));
        Path file = new Place(sample.folder()).attachments().resolve(sample.attachment().id());
        Files.delete(file);
        try (var ledger = sample.open()) {
            assertFalse(sample.attachmentHolds(ledger));
            var verification = ledger.verify((_, _) -> {});
            assertEquals(1, verification.damagedAttachments().size());
            assertEquals(
                    sample.attachment().id(), verification.damagedAttachments().getFirst().id());
        }
    }

    private void named(Sample sample, Path name, LedgerReason... reasons) throws IOException {
        for (boolean empty : new boolean[] {false, true}) {
            Path folder = temp.resolve(name + (empty ? "-empty" : "-gone"));
            var copy = sample.copyTo(folder);
            Path file = folder.resolve(name);
            Files.delete(file);
            if (empty) {
                Files.createFile(file);
            }
            var refused = assertThrows(LedgerException.class, copy::open, name.toString());
            assertTrue(
                    List.of(reasons).contains(refused.reason()),
                    name + (empty ? " empty: " : " gone: ") + refused.getMessage());
            assertTrue(empty ? Files.size(file) == 0 : Files.notExists(file), "made anew: " + name);
        }
    }
}
