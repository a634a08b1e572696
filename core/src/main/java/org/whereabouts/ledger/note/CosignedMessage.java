package org.whereabouts.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.whereabouts.ledger.tree.Hash;
import org.whereabouts.ledger.tree.Read;

/// What ML-DSA-44 signs of a checkpoint: the `cosigned_message` of C2SP tlog-cosignature, with
/// start 0 and the checkpoint's size as end.
///
/// @param signer the name of the key
/// @param time seconds since 1970, or 0 for no statement about time; never negative
/// @param checkpoint what is signed
record CosignedMessage(String signer, long time, Checkpoint checkpoint) {

    private static final byte[] LABEL = "subtree/v1\n\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TIME_BYTES = 8;

    /// Empty if the text is not a checkpoint or the time is beyond 2^63 - 1.
    static Optional<CosignedMessage> of(String signer, String text, long time) {
        return switch (Checkpoint.parse(text)) {
            case Read.Value<Checkpoint>(Checkpoint c) when time >= 0 ->
                    Optional.of(new CosignedMessage(signer, time, c));
            case Read.Value<Checkpoint> _, Read.Refused<Checkpoint> _ -> Optional.empty();
        };
    }

    byte[] toBytes() {
        byte[] name = signer.getBytes(StandardCharsets.UTF_8);
        byte[] origin = checkpoint.origin().name().getBytes(StandardCharsets.UTF_8);
        int length = LABEL.length + 1 + name.length + 8 + 1 + origin.length + 8 + 8 + Hash.BYTES;
        return ByteBuffer.allocate(length)
                .put(LABEL)
                .put((byte) name.length)
                .put(name)
                .putLong(time)
                .put((byte) origin.length)
                .put(origin)
                .putLong(0)
                .putLong(checkpoint.size())
                .put(checkpoint.root().toBytes())
                .array();
    }

    /// A `timestamped_signature`: the time, then the signature.
    byte[] timed(byte[] signature) {
        return ByteBuffer.allocate(TIME_BYTES + signature.length)
                .putLong(time)
                .put(signature)
                .array();
    }

    static byte[] signatureIn(byte[] timed) {
        return Arrays.copyOfRange(timed, TIME_BYTES, timed.length);
    }
}
