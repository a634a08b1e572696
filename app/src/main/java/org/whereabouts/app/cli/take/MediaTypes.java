package org.whereabouts.app.cli.take;

import java.nio.charset.StandardCharsets;

/// The kind of a picture from its first bytes; everything else that is kept beside a document is
/// plain bytes.
final class MediaTypes {
    private MediaTypes() {}

    static String of(byte[] bytes) {
        if (starts(bytes, 0, "\u0089PNG")) {
            return "image/png";
        }
        if (starts(bytes, 0, "\u00ff\u00d8\u00ff")) {
            return "image/jpeg";
        }
        if (starts(bytes, 0, "GIF8")) {
            return "image/gif";
        }
        if (starts(bytes, 0, "RIFF") && starts(bytes, 8, "WEBP")) {
            return "image/webp";
        }
        return "application/octet-stream";
    }

    private static boolean starts(byte[] bytes, int at, String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < at + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
