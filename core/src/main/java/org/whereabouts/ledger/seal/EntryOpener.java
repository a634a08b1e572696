package org.whereabouts.ledger.seal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.whereabouts.ledger.DamageCode;
import org.whereabouts.ledger.NewEntry;
import org.whereabouts.ledger.tree.Leaf;

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
    private final CommittedLeaf leaves = new CommittedLeaf();

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
        var opened = CommittedLeaf.isEntry(leaf) ? openEntry(leaf, body) : notAnEntry(leaf);
        // An altered leaf makes its content undecipherable; say which of the two it was.
        return opened instanceof Unsealed.Broken(DamageCode code)
                        && code == DamageCode.BODY_ALTERED
                        && Leaf.parse(leaf).toOptional().isEmpty()
                ? broken(DamageCode.LEAF_ALTERED)
                : opened;
    }

    private static Unsealed notAnEntry(byte[] leaf) {
        if (leaf.length == 0) {
            return broken(DamageCode.LEAF_MISSING);
        }
        return Leaf.parse(leaf)
                .toOptional()
                .filter(parsed -> parsed.kind() == Leaf.Kind.COVER)
                .<Unsealed>map(_ -> new Unsealed.Nothing())
                .orElseGet(() -> broken(DamageCode.LEAF_ALTERED));
    }

    private Unsealed openEntry(byte[] leaf, byte[] body) {
        if (body.length == 0) {
            return broken(DamageCode.BODY_MISSING);
        }
        if (body.length < SealedBody.BYTES_MIN) {
            return broken(DamageCode.BODY_ALTERED);
        }
        var source = keys.apply(SealedBody.label(body, mask));
        if (source.isEmpty()) {
            return broken(DamageCode.KEY_MISSING);
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
            return broken(DamageCode.BODY_ALTERED);
        }
        hkdf.from(secret.get(), 0, SealedBody.SECRET_BYTES);
        Arrays.fill(secret.get(), (byte) 0);
        byte[] salt = hkdf.derive(SALT);
        byte[] key = hkdf.derive(KEY);
        int length = body.length - SealedBody.CONTENT_AT;
        var plain =
                aes.open(key, body, SealedBody.NONCE_AT, body, SealedBody.CONTENT_AT, length, leaf);
        Arrays.fill(key, (byte) 0);
        return plain.isEmpty()
                ? broken(DamageCode.BODY_ALTERED)
                : checked(source.get(), salt, plain.get(), leaf);
    }

    private Unsealed checked(SourceKey source, byte[] salt, byte[] plain, byte[] leaf) {
        int length = ByteBuffer.wrap(plain).getInt();
        if (length < 1
                || length > NewEntry.PAYLOAD_MAX
                || Padme.padded(SealedBody.LENGTH_BYTES + length) != plain.length
                || !Arrays.equals(leaf, leaves.of(salt, plain, SealedBody.LENGTH_BYTES, length))) {
            return broken(DamageCode.BODY_ALTERED);
        }
        int end = SealedBody.LENGTH_BYTES + length;
        return new Unsealed.Payload(
                source, salt, Arrays.copyOfRange(plain, SealedBody.LENGTH_BYTES, end));
    }

    private static Unsealed broken(DamageCode code) {
        return new Unsealed.Broken(code);
    }
}
