package org.whereabouts.ledger.tree;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.HexFormat;

/// A SHA-256 value as four big-endian words. Four longs instead of an array make it a true value:
/// it cannot be changed, it compares by content, and no copy is taken on the way in or out.
///
/// @param a bytes 0-7
/// @param b bytes 8-15
/// @param c bytes 16-23
/// @param d bytes 24-31
public record Hash(long a, long b, long c, long d) {

    /// The length of a hash in bytes.
    public static final int BYTES = 32;

    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /// The hash in exactly 32 bytes; any other length is a programming error.
    public static Hash of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
        }
        return at(bytes, 0);
    }

    /// The hash that begins at `offset` of `bytes`.
    public static Hash at(byte[] bytes, int offset) {
        return new Hash(
                (long) LONGS.get(bytes, offset),
                (long) LONGS.get(bytes, offset + 8),
                (long) LONGS.get(bytes, offset + 16),
                (long) LONGS.get(bytes, offset + 24));
    }

    /// Puts the 32 bytes into `target` from `offset` on.
    public void put(byte[] target, int offset) {
        LONGS.set(target, offset, a);
        LONGS.set(target, offset + 8, b);
        LONGS.set(target, offset + 16, c);
        LONGS.set(target, offset + 24, d);
    }

    /// The 32 bytes, a fresh array.
    public byte[] toBytes() {
        byte[] bytes = new byte[BYTES];
        put(bytes, 0);
        return bytes;
    }

    /// Standard base64 with padding, 44 characters: the form of leaves, checkpoints and proofs.
    public String base64() {
        return Base64.getEncoder().encodeToString(toBytes());
    }

    /// Reads exactly what [#base64()] writes: 44 characters, one spelling only.
    public static Read<Hash> fromBase64(String text) {
        if (text.length() != 44) {
            return Read.refused(TreeFault.NOT_A_HASH);
        }
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return Read.refused(TreeFault.NOT_A_HASH);
        }
        // The decoder forgives stray bits behind the last byte: two texts, one hash. We do not.
        if (bytes.length != BYTES || !of(bytes).base64().equals(text)) {
            return Read.refused(TreeFault.NOT_A_HASH);
        }
        return Read.value(of(bytes));
    }

    /// 64 hexadecimal digits, for messages and reports.
    @Override
    public String toString() {
        return HexFormat.of().formatHex(toBytes());
    }
}
