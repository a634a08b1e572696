package org.whereabouts.ledger.durable;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;

class DiskFileTest {
    @TempDir Path folder;

    private Path path() {
        return folder.resolve("keys");
    }

    private static byte[] filled(int value) {
        byte[] bytes = new byte[3000];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    @Test
    void aFileIsAbsentThenOldThenNew() {
        var file = new DiskFile(path());
        assertTrue(file.read().isEmpty());
        file.replace(filled(1));
        assertArrayEquals(filled(1), file.read().orElseThrow());
        file.replace(filled(2));
        assertArrayEquals(filled(2), file.read().orElseThrow());
    }

    /// A second name for the old file stands for its blocks on the disk.
    @Test
    void theOldBlocksAreOverwritten() throws Exception {
        var file = new DiskFile(path());
        file.replace(filled(1));
        Path blocks = Files.createLink(folder.resolve("blocks"), path());
        file.replace(filled(2));
        assertArrayEquals(filled(0), Files.readAllBytes(blocks));
        assertArrayEquals(filled(2), file.read().orElseThrow());
    }

    @Test
    void onlyItsOwnerCanReadIt() throws Exception {
        var file = new DiskFile(path());
        file.replace(filled(1));
        file.replace(filled(2));
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path())));
    }

    @Test
    void whatACrashLeftIsOverwrittenAndRemoved() throws Exception {
        var file = new DiskFile(path());
        file.replace(filled(1));
        Path torn = Files.write(folder.resolve("keys.new"), filled(3));
        Path blocks = Files.createLink(folder.resolve("blocks"), torn);
        file.tidy();
        assertFalse(Files.exists(torn));
        assertArrayEquals(filled(0), Files.readAllBytes(blocks));
        assertArrayEquals(filled(1), file.read().orElseThrow());
        file.tidy();
    }

    @Test
    void aReplacementThatCannotBeWrittenLeavesTheOldFile() throws Exception {
        var file = new DiskFile(path());
        file.replace(filled(1));
        Files.createDirectory(folder.resolve("keys.new"));
        var failed = assertThrows(LedgerException.class, () -> file.replace(filled(2)));
        assertEquals(LedgerReason.STOPPED, failed.reason());
        assertArrayEquals(filled(1), file.read().orElseThrow());
    }

    @Test
    void aFileThatIsTooLargeToBeOursIsNotRead() throws Exception {
        try (var sparse = new RandomAccessFile(path().toFile(), "rw")) {
            sparse.setLength(SmallFile.BYTES_MAX + 1L);
        }
        assertThrows(LedgerException.class, () -> new DiskFile(path()).read());
    }

    @Test
    void foldersAreTheirOwnersAlone() throws Exception {
        Path made = folder.resolve("a/b/register");
        Folders.create(made);
        Folders.create(made);
        for (Path created : List.of(made)) {
            assertEquals(
                    "rwx------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(created)));
        }
    }
}
