package org.whereabouts.statement;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/// The random name of a source: 128 bits as 32 lower-case hexadecimal digits. It says nothing of
/// the source.
public record SourceId(String hex) implements Comparable<SourceId> {
    private static final int DIGITS = 32;

    public SourceId {
        boolean good = hex.length() == DIGITS;
        for (int i = 0; good && i < DIGITS; i++) {
            char c = hex.charAt(i);
            good = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        }
        if (!good) {
            throw new IllegalArgumentException("a source id is 32 lower-case hexadecimal digits");
        }
    }

    /// A new random id.
    public static SourceId random(RandomGenerator random) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return new SourceId(HexFormat.of().formatHex(bytes));
    }

    @Override
    public int compareTo(SourceId other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
