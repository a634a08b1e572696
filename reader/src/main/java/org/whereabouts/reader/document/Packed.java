package org.whereabouts.reader.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.whereabouts.intake.Fault.DocumentCode;

/// Looks through a packed file once before any parser sees it: how much it unpacks to, and whether
/// a part declares a document type.
final class Packed {
    private static final long UNPACKED_MAX = 512L << 20;
    private static final int RATIO_MAX = 200;
    private static final int PARTS_MAX = 10_000;
    private static final int HEAD = 4_096;

    private Packed() {}

    /// Whether the bytes begin as a packed file does.
    static boolean isPacked(byte[] bytes) {
        return bytes.length > 3
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && bytes[2] == 3
                && bytes[3] == 4;
    }

    static void check(byte[] zip) throws IOException {
        long unpacked = 0;
        int parts = 0;
        byte[] buffer = new byte[1 << 16];
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++parts > PARTS_MAX) {
                    throw new Refusal(DocumentCode.BOMB);
                }
                boolean head =
                        entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
                for (int n = in.readNBytes(buffer, 0, head ? HEAD : buffer.length);
                        n > 0;
                        n = in.read(buffer)) {
                    if (head
                            && new String(buffer, 0, n, StandardCharsets.ISO_8859_1)
                                    .contains("<!DOCTYPE")) {
                        throw new Refusal(DocumentCode.DECLARATION);
                    }
                    head = false;
                    unpacked += n;
                    if (unpacked > UNPACKED_MAX
                            || (unpacked > (1 << 20) && unpacked / zip.length > RATIO_MAX)) {
                        throw new Refusal(DocumentCode.BOMB);
                    }
                }
            }
        } catch (ZipException e) {
            throw new Refusal(DocumentCode.BROKEN);
        }
    }

    static boolean has(byte[] zip, String part) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(part)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The text of one part; empty if there is none.
    static String part(byte[] zip, String part) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(part)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}
