package org.whereabouts.ledger.faults;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.ledger.Place;

/// Rows of the database that stand under another row's number.
class StrayRowTest {
    private static final int PAGE = 4096;
    private static final int HEADER = 100;
    private static final int LEAF_OF_TABLE = 0x0D;

    /// The rows of no other table are so long.
    private static final int ENTRY_BYTES_MIN = 150;

    /// More than stand in any page of the sample: what is lost beside the row stands in its page.
    private static final int ROWS_OF_A_PAGE = 8;

    @TempDir Path temp;

    @Test
    void anEntryIsNeverReadAsAnotherOne() throws IOException {
        var sample = Sample.make(temp.resolve("sample"));
        int[][] moves = {{35, 51}, {35, 36}, {36, 35}, {36, 4}, {99, 98}, {98, 99}, {3, 120}};
        for (int[] move : moves) {
            var copy = sample.copyTo(temp.resolve(move[0] + "-" + move[1]));
            renumber(new Place(copy.folder()).database(), move[0], move[1]);
            String told = move[0] + " under the number " + move[1];
            try (var ledger = copy.open()) {
                int missing = copy.missing(ledger);
                assertTrue(
                        missing >= 1 && missing <= ROWS_OF_A_PAGE,
                        told + ": " + missing + " missing");
                assertFalse(ledger.verify((_, _) -> {}).holds(), told);
            }
        }
    }

    /// Writes another number over that of an entry's row, in the bytes of the file.
    private static void renumber(Path database, int from, int to) throws IOException {
        byte[] bytes = Files.readAllBytes(database);
        int changed = 0;
        for (int page = 0; page < bytes.length; page += PAGE) {
            int start = page == 0 ? HEADER : page;
            if (bytes[start] != LEAF_OF_TABLE) {
                continue;
            }
            int cells = ByteBuffer.wrap(bytes).getShort(start + 3);
            for (int cell = 0; cell < cells; cell++) {
                int at = page + ByteBuffer.wrap(bytes).getShort(start + 8 + 2 * cell);
                int length = bytes[at] & 0x7F;
                for (; bytes[at] < 0; at++) {
                    length = (length << 7) | (bytes[at + 1] & 0x7F);
                }
                if (bytes[at + 1] == from && length >= ENTRY_BYTES_MIN) {
                    bytes[at + 1] = (byte) to;
                    changed++;
                }
            }
        }
        assertTrue(changed == 1, changed + " rows of the number " + from);
        Files.write(database, bytes);
    }
}
