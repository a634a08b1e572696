package org.whereabouts.ledger.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.whereabouts.ledger.AttachmentRef;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;

/// Gives an attachment's original bytes without the padding, and checks at the end that the file
/// was whole and that the bytes have the hash they had. Whatever does not hold is a
/// [LedgerException], never an early end.
final class CheckedStream extends InputStream {
    private static final int BUFFER_BYTES = 8 * 1024;

    private final InputStream plain;
    private final FileChannel file;
    private final AttachmentRef attachment;
    private final MessageDigest sha256;
    private long left;
    private boolean checked;

    CheckedStream(
            InputStream plain, FileChannel file, AttachmentRef attachment, MessageDigest sha256) {
        this.plain = plain;
        this.file = file;
        this.attachment = attachment;
        this.sha256 = sha256;
        this.left = attachment.bytes();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (left == 0) {
            checkEnd();
            return -1;
        }
        int count = decrypt(target, offset, (int) Math.min(length, left));
        if (count <= 0) {
            throw altered(null);
        }
        sha256.update(target, offset, count);
        left -= count;
        if (left == 0) {
            checkEnd();
        }
        return count;
    }

    private void checkEnd() {
        if (checked) {
            return;
        }
        byte[] padding = new byte[BUFFER_BYTES];
        for (int n = decrypt(padding, 0, padding.length);
                n >= 0;
                n = decrypt(padding, 0, padding.length)) {
            for (int i = 0; i < n; i++) {
                if (padding[i] != 0) {
                    throw altered(null);
                }
            }
        }
        if (!HexFormat.of().formatHex(sha256.digest()).equals(attachment.sha256())) {
            throw altered(null);
        }
        checked = true;
    }

    private int decrypt(byte[] target, int offset, int length) {
        try {
            return plain.read(target, offset, length);
        } catch (IOException | RuntimeException cutOrAltered) {
            throw altered(cutOrAltered);
        }
    }

    private static LedgerException altered(@Nullable Exception cause) {
        return cause == null
                ? new LedgerException(LedgerReason.ATTACHMENT_ALTERED)
                : new LedgerException(LedgerReason.ATTACHMENT_ALTERED, cause);
    }

    @Override
    public void close() throws IOException {
        try {
            plain.close();
        } finally {
            file.close();
        }
    }
}
