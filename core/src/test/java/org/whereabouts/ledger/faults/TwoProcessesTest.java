package org.whereabouts.ledger.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;
import org.whereabouts.ledger.TestLedgers;
import org.whereabouts.store.sqlite.SqliteStorageKind;

/// One register, two who want it.
class TwoProcessesTest {
    @TempDir Path temp;

    @Test
    void aRegisterThatAnotherProcessHasOpenIsRefusedAndFreeAgainWhenThatProcessDies()
            throws Exception {
        Path folder = temp.resolve("register");
        TestLedgers.create(folder, new SqliteStorageKind()).close();
        var holder = LedgerChild.start("hold", folder.toString());
        try {
            assertEquals("open", holder.line());
            var refused = assertThrows(LedgerException.class, () -> open(folder));
            assertEquals(LedgerReason.IN_USE, refused.reason());
            assertEquals(refused.reason().sentence(), refused.getMessage());
            var third = LedgerChild.start("hold", folder.toString());
            assertEquals("refused in-use", third.line());
        } finally {
            holder.kill();
        }
        try (var ledger = TestLedgers.open(folder, new SqliteStorageKind())) {
            assertEquals(0, ledger.size());
        }
    }

    @Test
    void aRegisterIsOpenOnceInOneProcessToo() {
        Path folder = temp.resolve("register");
        try (var _ = TestLedgers.create(folder, new SqliteStorageKind())) {
            var refused = assertThrows(LedgerException.class, () -> open(folder));
            assertEquals(LedgerReason.IN_USE, refused.reason());
        }
        open(folder);
    }

    @Test
    void aFolderWithSomethingInItIsNotMadeIntoARegister() {
        Path folder = temp.resolve("register");
        TestLedgers.create(folder, new SqliteStorageKind()).close();
        var refused =
                assertThrows(
                        LedgerException.class,
                        () -> TestLedgers.create(folder, new SqliteStorageKind()).close());
        assertEquals(LedgerReason.FOLDER_NOT_EMPTY, refused.reason());
        open(folder);
    }

    private static void open(Path folder) {
        TestLedgers.open(folder, new SqliteStorageKind()).close();
    }
}
