package org.whereabouts.ledger.seal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.whereabouts.ledger.DamageCode;
import org.whereabouts.ledger.NewEntry;
import org.whereabouts.ledger.tree.Commitment;
import org.whereabouts.ledger.tree.Leaf;
import org.whereabouts.ledger.tree.Read;

/// Opens sealed entries and checks each against its leaf. AES-GCM alone would not do: who knows a
/// key can make a second content for the same ciphertext, so the commitment is computed again every
/// time. One per thread.
public final class EntryOpener {
    private static final byte[] SALT = Hkdf.info(SealedBody.SALT);
    private static final byte[] KEY = Hkdf.info(SealedBody.KEY);

    private final LabelMask mask;
    private final Function<Label, Optional<SourceKey>> keys;
    private final Aes aes = new Aes();
    private final Hkdf hkdf = new Hkdf();

    /// An opener for one thread.
    ///
    /// @param labelKey shows which source an entry belongs to
    /// @param keys finds the key of a source, if it still exists
    public EntryOpener(byte[] labelKey, Function<Label, Optional<SourceKey>> keys) {
        this.mask = new LabelMask(labelKey);
        this.keys = keys;
    }

    /// Opens one entry.
    ///
    /// @param leaf the leaf as it was stored, empty if there is none
    /// @param body the body as it was stored, empty if there is none
    public Unsealed open(byte[] leaf, byte[] body) {
        if (leaf.length == 0) {
            return new Unsealed.Broken(DamageCode.LEAF_MISSING);
        }
        return switch (Leaf.parse(leaf)) {
            case Read.Refused<Leaf> _ -> new Unsealed.Broken(DamageCode.LEAF_ALTERED);
            case Read.Value<Leaf>(Leaf(Leaf.Kind kind, Commitment commitment)) ->
                    switch (kind) {
                        case COVER -> new Unsealed.Nothing();
                        case ENTRY -> open(leaf, commitment, body);
                    };
        };
    }

    private Unsealed open(byte[] leaf, Commitment commitment, byte[] body) {
        if (body.length == 0) {
            return new Unsealed.Broken(DamageCode.BODY_MISSING);
        }
        if (body.length < SealedBody.BYTES_MIN) {
            return new Unsealed.Broken(DamageCode.BODY_ALTERED);
        }
        var source = keys.apply(SealedBody.label(body, mask));
        if (source.isEmpty()) {
            return new Unsealed.Broken(DamageCode.KEY_MISSING);
        }
        var secret =
                aes.open(
                        source.get().bytes(),
                        body,
                        SealedBody.NONCE_AT,
                        body,
                        SealedBody.WRAPPED_AT,
                        SealedBody.WRAPPED_BYTES,
                        Aes.nothing());
        if (secret.isEmpty()) {
            return new Unsealed.Broken(DamageCode.BODY_ALTERED);
        }
        hkdf.from(secret.get(), 0, SealedBody.SECRET_BYTES);
        Arrays.fill(secret.get(), (byte) 0);
        byte[] salt = hkdf.derive(SALT);
        byte[] key = hkdf.derive(KEY);
        int length = body.length - SealedBody.CONTENT_AT;
        var plain =
                aes.open(key, body, SealedBody.NONCE_AT, body, SealedBody.CONTENT_AT, length, leaf);
        Arrays.fill(key, (byte) 0);
        if (plain.isEmpty()) {
            return new Unsealed.Broken(DamageCode.BODY_ALTERED);
        }
        return payload(plain.get())
                .filter(payload -> commitment.opensWith(salt, payload))
                .<Unsealed>map(payload -> new Unsealed.Payload(source.get(), salt, payload))
                .orElseGet(() -> new Unsealed.Broken(DamageCode.BODY_ALTERED));
    }

    private static Optional<byte[]> payload(byte[] plain) {
        int length = ByteBuffer.wrap(plain).getInt();
        if (length < 1
                || length > NewEntry.PAYLOAD_MAX
                || Padme.padded(SealedBody.LENGTH_BYTES + length) != plain.length) {
            return Optional.empty();
        }
        return Optional.of(
                Arrays.copyOfRange(
                        plain, SealedBody.LENGTH_BYTES, SealedBody.LENGTH_BYTES + length));
    }
}
