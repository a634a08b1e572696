package org.whereabouts.ledger.seal;

import java.nio.ByteBuffer;
import org.whereabouts.ledger.SourceKeyId;

/// The id of a source key as two numbers, cheap to compare and to look up.
///
/// @param high bytes 0-7, big-endian
/// @param low bytes 8-15, big-endian
public record Label(long high, long low) {

    /// The label of an id.
    public static Label of(SourceKeyId id) {
        return at(id.toBytes(), 0);
    }

    /// The label that stands at an offset.
    public static Label at(byte[] bytes, int offset) {
        var buffer = ByteBuffer.wrap(bytes, offset, LabelMask.BYTES);
        return new Label(buffer.getLong(), buffer.getLong());
    }

    /// Puts the 16 bytes into an array.
    public void put(byte[] target, int offset) {
        ByteBuffer.wrap(target, offset, LabelMask.BYTES).putLong(high).putLong(low);
    }
}
