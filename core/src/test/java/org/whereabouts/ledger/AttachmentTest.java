package org.whereabouts.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.ledger.Verification.DamagedAttachment;
import org.whereabouts.store.sqlite.SqliteStorageKind;

class AttachmentTest {
    private static final SqliteStorageKind SQLITE = new SqliteStorageKind();

    @TempDir Path folder;

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        return bytes;
    }

    private static AttachmentRef attach(Ledger ledger, SourceKeyId source, byte[] content) {
        return ledger.attach(source, new ByteArrayInputStream(content));
    }

    private static byte[] read(Ledger ledger, AttachmentRef attachment) throws IOException {
        try (var in = ledger.open(attachment)) {
            return in.readAllBytes();
        }
    }

    private Path file(AttachmentRef attachment) {
        return new Place(folder).attachments().resolve(attachment.id());
    }

    private static LedgerReason reason(Executable failing) {
        return assertThrows(LedgerException.class, failing).reason();
    }

    @Test
    void theOriginalComesBackByteForByte() throws Exception {
        try (var ledger = TestLedgers.create(folder, SQLITE)) {
            var source = ledger.newSource();
            for (int length : List.of(0, 1, 9, 65_535, 65_536, 65_537, 300_001)) {
                byte[] content = bytes(length);
                var attachment = attach(ledger, source, content);
                assertEquals(length, attachment.bytes());
                assertEquals(
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(content)),
                        attachment.sha256());
                assertArrayEquals(content, read(ledger, attachment));
            }
        }
        try (var ledger = TestLedgers.open(folder, SQLITE)) {
            var verification = ledger.verify(Progress.SILENT);
            assertTrue(verification.holds());
            assertEquals(7, verification.attachments());
        }
    }

    @Test
    void neitherNameNorLengthOfTheFileConfirmsAGuess() throws Exception {
        try (var ledger = TestLedgers.create(folder, SQLITE)) {
            var source = ledger.newSource();
            var one = attach(ledger, source, bytes(100_000));
            var same = attach(ledger, source, bytes(100_000));
            var near = attach(ledger, source, bytes(100_100));
            assertEquals(one.sha256(), same.sha256());
            assertFalse(one.id().equals(same.id()));
            assertFalse(
                    Arrays.equals(Files.readAllBytes(file(one)), Files.readAllBytes(file(same))));
            assertEquals(Files.size(file(one)), Files.size(file(near)));
        }
    }

    @Test
    void everyAlteredByteIsNoticedByTheReaderAndByVerify() throws Exception {
        try (var ledger = TestLedgers.create(folder, SQLITE)) {
            var attachment = attach(ledger, ledger.newSource(), bytes(500));
            byte[] whole = Files.readAllBytes(file(attachment));
            for (int at = 0; at < whole.length; at++) {
                byte[] altered = whole.clone();
                altered[at] ^= (byte) (1 << at % 8);
                Files.write(file(attachment), altered);
                assertEquals(
                        LedgerReason.ATTACHMENT_ALTERED, reason(() -> read(ledger, attachment)));
            }
            for (int length : List.of(0, 10, 200, whole.length - 1)) {
                Files.write(file(attachment), Arrays.copyOf(whole, length));
                assertEquals(
                        LedgerReason.ATTACHMENT_ALTERED, reason(() -> read(ledger, attachment)));
            }
            Files.write(file(attachment), Arrays.copyOf(whole, whole.length + 1));
            assertEquals(
                    List.of(new DamagedAttachment(attachment.id(), DamageCode.FILE_ALTERED)),
                    ledger.verify(Progress.SILENT).damagedAttachments());
            Files.write(file(attachment), whole);
            assertTrue(ledger.verify(Progress.SILENT).holds());
            Files.delete(file(attachment));
            assertEquals(LedgerReason.NO_ATTACHMENT, reason(() -> read(ledger, attachment)));
            assertEquals(
                    List.of(new DamagedAttachment(attachment.id(), DamageCode.FILE_MISSING)),
                    ledger.verify(Progress.SILENT).damagedAttachments());
        }
    }

    @Test
    void oneFileCannotStandForAnother() throws Exception {
        try (var ledger = TestLedgers.create(folder, SQLITE)) {
            var source = ledger.newSource();
            var one = attach(ledger, source, bytes(50));
            var two = attach(ledger, source, bytes(51));
            Files.copy(file(one), file(two), StandardCopyOption.REPLACE_EXISTING);
            assertEquals(LedgerReason.ATTACHMENT_ALTERED, reason(() -> read(ledger, two)));
            var other = new AttachmentRef(one.id(), two.sha256(), one.bytes());
            assertEquals(LedgerReason.ATTACHMENT_ALTERED, reason(() -> read(ledger, other)));
            var none = new AttachmentRef("0".repeat(32), two.sha256(), one.bytes());
            assertEquals(LedgerReason.NO_ATTACHMENT, reason(() -> read(ledger, none)));
        }
    }

    @Test
    void attachmentsGoWithTheirSource() throws Exception {
        try (var ledger = TestLedgers.create(folder, SQLITE)) {
            var kept = ledger.newSource();
            var gone = ledger.newSource();
            var stays = attach(ledger, kept, bytes(10));
            var goes = attach(ledger, gone, bytes(11));
            assertEquals(1, ledger.withdraw(gone, UUID.randomUUID()).attachments());
            assertFalse(Files.exists(file(goes)));
            assertEquals(LedgerReason.NO_ATTACHMENT, reason(() -> read(ledger, goes)));
            assertArrayEquals(bytes(10), read(ledger, stays));
            assertEquals(
                    LedgerReason.UNKNOWN_SOURCE, reason(() -> attach(ledger, gone, bytes(12))));
            assertTrue(ledger.verify(Progress.SILENT).holds());
        }
    }

    @Test
    void aStreamThatFailsLeavesNothingBehind() throws Exception {
        try (var ledger = TestLedgers.create(folder, SQLITE)) {
            var source = ledger.newSource();
            var failing =
                    new InputStream() {
                        private int left = 100_000;

                        @Override
                        public int read() throws IOException {
                            if (left-- == 0) {
                                throw new IOException("unplugged");
                            }
                            return 1;
                        }

                        @Override
                        public int read(byte[] target, int offset, int length) throws IOException {
                            target[offset] = (byte) read();
                            return 1;
                        }
                    };
            assertThrows(UncheckedIOException.class, () -> ledger.attach(source, failing));
            try (var files = Files.list(new Place(folder).attachments())) {
                assertEquals(0, files.count());
            }
            assertEquals(0, ledger.verify(Progress.SILENT).attachments());
        }
    }

    @Test
    void whatACrashLeftUnfinishedIsRemovedAtTheNextOpening() throws Exception {
        TestLedgers.create(folder, SQLITE).close();
        Path torn = new Place(folder).attachments().resolve("0".repeat(32) + ".part");
        Files.write(torn, bytes(100));
        try (var ledger = TestLedgers.open(folder, SQLITE)) {
            assertFalse(Files.exists(torn));
            assertTrue(ledger.verify(Progress.SILENT).holds());
        }
    }
}
