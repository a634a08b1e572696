package org.whereabouts.ledger;

import java.util.HexFormat;
import java.util.regex.Pattern;

/// Which source key an entry is sealed under: 128 random bits. The id says nothing of the source
/// itself, and it stands in no file readably, so that a seized database does not show which entries
/// belong together.
///
/// @param hex 32 lower-case hexadecimal digits
public record SourceKeyId(String hex) {

    /// The length of an id in bytes.
    public static final int BYTES = 16;

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    public SourceKeyId {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("a source key id has 32 lower-case hex digits");
        }
    }

    /// The id in exactly 16 bytes.
    public static SourceKeyId of(byte[] bytes) {
        return new SourceKeyId(HexFormat.of().formatHex(bytes));
    }

    /// The 16 bytes.
    public byte[] toBytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
