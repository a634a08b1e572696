package org.whereabouts.ledger.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;
import org.whereabouts.ledger.Place;

/// Files that end too early, are empty, or are gone.
class CutShortTest {
    @TempDir Path temp;

    @Test
    void aDatabaseThatIsCutShortIsNeverTakenForWhole() throws IOException {
        var sample = Sample.make(temp.resolve("sample"));
        long size = Files.size(new Place(sample.folder()).database());
        long page = 4096;
        for (long length :
                Set.of(
                        0L,
                        1L,
                        16L,
                        99L,
                        100L,
                        512L,
                        page - 1,
                        page,
                        page + 1,
                        2 * page,
                        size / 4,
                        size / 2,
                        size / 2 / page * page + 17,
                        size - 2 * page,
                        size - page,
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
