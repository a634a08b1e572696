package org.whereabouts.ledger.keys;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/// What a keeper types to open the register. The text is brought into Unicode form NFC, since
/// keyboards and systems write the same letter in different ways and a passphrase must open the
/// register on every one of them.
///
/// Closing overwrites it. The JVM may have moved copies through memory before; overwriting makes
/// them fewer and promises no more than that.
public final class Passphrase implements AutoCloseable {
    private final byte[] utf8;

    private Passphrase(byte[] utf8) {
        this.utf8 = utf8;
    }

    /// A passphrase of at least one character. The array is not changed; overwrite it yourself.
    public static Passphrase of(char[] typed) {
        if (typed.length == 0) {
            throw new IllegalArgumentException("an empty passphrase protects nothing");
        }
        String normal = Normalizer.normalize(CharBuffer.wrap(typed), Normalizer.Form.NFC);
        return new Passphrase(normal.getBytes(StandardCharsets.UTF_8));
    }

    /// The bytes that Argon2id works on: UTF-8 of the NFC form. Not a copy.
    byte[] utf8() {
        return utf8;
    }

    @Override
    public void close() {
        Arrays.fill(utf8, (byte) 0);
    }

    /// Never the passphrase.
    @Override
    public String toString() {
        return "Passphrase[]";
    }
}
