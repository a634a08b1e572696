package org.whereabouts.ledger.note;

import java.nio.charset.StandardCharsets;

/// The rule for key names and origins (C2SP signed-note), with a limit of our own.
final class KeyNames {

    /// ML-DSA-44 cosignatures carry name and origin with a one-byte length.
    static final int BYTES_MAX = 255;

    private KeyNames() {}

    /// Non-empty, no Unicode space, no plus sign, no control character, well-formed, at most 255
    /// bytes.
    static boolean isValid(String name) {
        return !name.isEmpty()
                && name.codePoints().noneMatch(KeyNames::isForbidden)
                && name.getBytes(StandardCharsets.UTF_8).length <= BYTES_MAX;
    }

    private static boolean isForbidden(int c) {
        return c == '+'
                || c < 0x20
                || (c >= 0xD800 && c <= 0xDFFF)
                || c == 0x85
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c);
    }
}
