package org.whereabouts.ledger.keys;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;
import org.whereabouts.ledger.durable.SmallFile;
import org.whereabouts.ledger.note.CheckpointSigner;
import org.whereabouts.ledger.note.Origin;
import org.whereabouts.ledger.tree.Hash;
import org.whereabouts.ledger.tree.TreeHasher;

/// The ledger's signing key and the last head that was to be signed with it, in one sealed file
/// apart from the database. The key is drawn, never derived: it outlives every other key and can be
/// destroyed by itself. The head beside it shows when the database was put back from an older copy:
/// such a ledger would sign a second history, and must not.
public final class SignerFile {
    private static final String PURPOSE = "whereabouts/signer/v1";
    private static final String ED25519 = "Ed25519";

    private final SealedFile file;
    private final KeyPair pair;
    private final CheckpointSigner signer;
    private volatile Promise last;

    private SignerFile(SealedFile file, KeyPair pair, CheckpointSigner signer, Promise last) {
        this.file = file;
        this.pair = pair;
        this.signer = signer;
        this.last = last;
    }

    /// A head that was or will be signed.
    ///
    /// @param size the number of leaves
    /// @param root of the tree of that size
    public record Promise(long size, Hash root) {}

    /// Makes the signing key of a new ledger.
    public static SignerFile create(SmallFile file, Vault vault, SecureRandom random) {
        KeyPair pair;
        try {
            var generator = KeyPairGenerator.getInstance(ED25519);
            generator.initialize(255, random);
            pair = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ED25519, impossible);
        }
        var created =
                new SignerFile(
                        new SealedFile(file, PURPOSE, vault, random),
                        pair,
                        CheckpointSigner.ofNewLedger(pair),
                        new Promise(0, TreeHasher.EMPTY_ROOT));
        created.save(created.last);
        return created;
    }

    /// Opens the signing key of a ledger.
    public static SignerFile open(SmallFile file, Vault vault, SecureRandom random) {
        file.tidy();
        var sealed = new SealedFile(file, PURPOSE, vault, random);
        byte[] content =
                sealed.read().orElseThrow(() -> new LedgerException(LedgerReason.SIGNER_DAMAGED));
        try (var in = new DataInputStream(new ByteArrayInputStream(content))) {
            var origin = new Origin(in.readUTF());
            var factory = KeyFactory.getInstance(ED25519);
            var secret = factory.generatePrivate(new PKCS8EncodedKeySpec(bytes(in)));
            var open = factory.generatePublic(new X509EncodedKeySpec(bytes(in)));
            var pair = new KeyPair(open, secret);
            var last = new Promise(in.readLong(), Hash.of(in.readNBytes(Hash.BYTES)));
            return new SignerFile(sealed, pair, CheckpointSigner.of(origin, pair), last);
        } catch (IOException | GeneralSecurityException cause) {
            throw new LedgerException(LedgerReason.SIGNER_DAMAGED, cause);
        }
    }

    /// Signs.
    public CheckpointSigner signer() {
        return signer;
    }

    /// The last head that was promised.
    public Promise last() {
        return last;
    }

    /// Promises to sign no head that this one does not lead to. Durable when it returns.
    public void promise(Promise head) {
        if (head.size() < last.size()) {
            throw new LedgerException(LedgerReason.WOULD_CONTRADICT);
        }
        if (!head.equals(last)) {
            save(head);
            last = head;
        }
    }

    private void save(Promise head) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(signer.origin().name());
            put(out, pair.getPrivate().getEncoded());
            put(out, pair.getPublic().getEncoded());
            out.writeLong(head.size());
            out.write(head.root().toBytes());
        } catch (IOException impossible) {
            throw new IllegalStateException("memory refused to be written", impossible);
        }
        file.write(bytes.toByteArray());
    }

    private static void put(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeShort(bytes.length);
        out.write(bytes);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readUnsignedShort());
    }

    /// Overwrites what can be overwritten of the keys in memory; the platform keeps its own copy of
    /// the signing key until it is collected.
    public void wipe() {
        file.wipe();
    }
}
