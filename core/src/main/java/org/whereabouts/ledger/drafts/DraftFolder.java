package org.whereabouts.ledger.drafts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;
import org.whereabouts.ledger.SourceKeyId;
import org.whereabouts.ledger.durable.Folders;
import org.whereabouts.ledger.durable.SmallFile;
import org.whereabouts.ledger.keys.KeyRing;
import org.whereabouts.ledger.seal.Aes;
import org.whereabouts.ledger.seal.Hkdf;
import org.whereabouts.ledger.seal.Padme;
import org.whereabouts.ledger.seal.SourceKey;

/// One encrypted file per source. Its name is derived from the source key's id and the label key,
/// so that it says nothing to whom lacks the KEY FILE. Layout: 12 bytes nonce, then AES-256-GCM
/// under `HKDF(source key, "wh/draft/v1")` over 4 bytes of length, the content and zeros up to the
/// [Padme] length; the name is the additional data, so that files cannot be exchanged. The nonce is
/// random and new with each writing; a source's drafts are written far fewer than 2^32 times.
public final class DraftFolder {
    private static final String KEY = "wh/draft/v1";
    private static final String NAME = "wh/draft-name/v1/";
    private static final int NAME_BYTES = 16;

    /// The longest content that is kept.
    public static final int BYTES_MAX = 64 << 20;

    private final Path folder;
    private final KeyRing keys;
    private final SecureRandom random;
    private final Function<Path, SmallFile> files;

    /// Drafts in this folder, which is made when the first is kept.
    public DraftFolder(
            Path folder, KeyRing keys, SecureRandom random, Function<Path, SmallFile> files) {
        this.folder = folder;
        this.keys = keys;
        this.random = random;
        this.files = files;
    }

    /// Keeps the content in the place of what was kept before under this source. Durable when it
    /// returns.
    public synchronized void keep(SourceKeyId source, byte[] content) {
        if (content.length > BYTES_MAX) {
            throw new IllegalArgumentException("drafts of more than " + BYTES_MAX + " bytes");
        }
        SourceKey key =
                keys.find(source)
                        .orElseThrow(() -> new LedgerException(LedgerReason.UNKNOWN_SOURCE));
        keys.saveIfChanged();
        makeFolder();
        String name = name(source);
        int padded = (int) Padme.padded(Integer.BYTES + content.length);
        byte[] plain = ByteBuffer.allocate(padded).putInt(content.length).put(content).array();
        byte[] nonce = new byte[Aes.NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] draftKey = Hkdf.derive(key.bytes(), KEY);
        try {
            byte[] sealed = new Aes().seal(draftKey, nonce, plain, aad(name));
            files.apply(folder.resolve(name))
                    .replace(
                            ByteBuffer.allocate(nonce.length + sealed.length)
                                    .put(nonce)
                                    .put(sealed)
                                    .array());
        } finally {
            Arrays.fill(draftKey, (byte) 0);
            Arrays.fill(plain, (byte) 0);
        }
    }

    /// What was kept under this source; empty if nothing was.
    public synchronized Optional<byte[]> read(SourceKeyId source) {
        SourceKey key =
                keys.find(source)
                        .orElseThrow(() -> new LedgerException(LedgerReason.UNKNOWN_SOURCE));
        String name = name(source);
        return files.apply(folder.resolve(name)).read().map(file -> open(key, name, file));
    }

    private static byte[] open(SourceKey key, String name, byte[] file) {
        if (file.length < Aes.NONCE_BYTES + Aes.TAG_BYTES + Integer.BYTES) {
            throw new LedgerException(LedgerReason.DRAFTS_ALTERED);
        }
        byte[] draftKey = Hkdf.derive(key.bytes(), KEY);
        byte[] plain =
                new Aes()
                        .open(
                                draftKey,
                                Arrays.copyOf(file, Aes.NONCE_BYTES),
                                Arrays.copyOfRange(file, Aes.NONCE_BYTES, file.length),
                                aad(name))
                        .orElseThrow(() -> new LedgerException(LedgerReason.DRAFTS_ALTERED));
        Arrays.fill(draftKey, (byte) 0);
        int length = ByteBuffer.wrap(plain).getInt();
        if (length < 0 || length > plain.length - Integer.BYTES) {
            throw new LedgerException(LedgerReason.DRAFTS_ALTERED);
        }
        return Arrays.copyOfRange(plain, Integer.BYTES, Integer.BYTES + length);
    }

    /// Removes what was kept under a source, overwriting it as well as the disk allows. The key may
    /// be gone by now: the name does not need it.
    public synchronized void remove(SourceKeyId source) {
        remove(folder.resolve(name(source)));
    }

    /// Removes what a crash left: unfinished files, and files whose source key is gone.
    public synchronized void tidy() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        var known = new HashSet<String>();
        keys.sources().forEach(source -> known.add(name(source)));
        try (var there = Files.newDirectoryStream(folder)) {
            for (Path file : there) {
                if (!known.contains(file.getFileName().toString())) {
                    remove(file);
                }
            }
        } catch (IOException cause) {
            throw new LedgerException(LedgerReason.STOPPED, cause);
        }
    }

    private void remove(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        files.apply(file).replace(new byte[0]);
        try {
            Files.deleteIfExists(file);
            Folders.sync(folder);
        } catch (IOException cause) {
            throw new LedgerException(LedgerReason.STOPPED, cause);
        }
    }

    private void makeFolder() {
        if (!Files.isDirectory(folder)) {
            try {
                Folders.create(folder);
            } catch (IOException cause) {
                throw new LedgerException(Folders.writeFailure(folder, 0, cause), cause);
            }
        }
    }

    private String name(SourceKeyId source) {
        byte[] name = Hkdf.derive(keys.labelKey(), NAME + source.hex());
        return HexFormat.of().formatHex(name, 0, NAME_BYTES);
    }

    private static byte[] aad(String name) {
        return name.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }
}
