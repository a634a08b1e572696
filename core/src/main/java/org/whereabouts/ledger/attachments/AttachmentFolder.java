package org.whereabouts.ledger.attachments;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.ledger.AttachmentRef;
import org.whereabouts.ledger.DamageCode;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;
import org.whereabouts.ledger.durable.Folders;
import org.whereabouts.ledger.keys.AgeFile;
import org.whereabouts.ledger.keys.AgeIdentity;
import org.whereabouts.ledger.keys.KeyRing;
import org.whereabouts.ledger.seal.Aes;
import org.whereabouts.ledger.seal.Label;
import org.whereabouts.ledger.seal.Padme;
import org.whereabouts.ledger.seal.SourceKey;
import org.whereabouts.ledger.storage.KeptAttachment;
import org.whereabouts.ledger.storage.Storage;

/// The folder of encrypted attachments. Each is an age file of its own key, so the command `age`
/// opens it once the key was unsealed; its name is random, since a name made from the content would
/// confirm a guess at it. Zeros up to the [Padme] length follow the original, since the exact
/// length of a known document would confirm a guess, too.
public final class AttachmentFolder {
    private static final int ID_BYTES = 16;
    private static final int BUFFER_BYTES = 64 * 1024;
    private static final String UNFINISHED = ".part";

    private final Path folder;
    private final Storage storage;
    private final KeyRing keys;
    private final SecureRandom random;

    /// The attachments in this folder, which exists.
    public AttachmentFolder(Path folder, Storage storage, KeyRing keys, SecureRandom random) {
        this.folder = folder;
        this.storage = storage;
        this.keys = keys;
        this.random = random;
    }

    /// A file that is durable and not yet in the database.
    ///
    /// @param ref what to put into a payload
    /// @param row what to put into the database
    public record Written(AttachmentRef ref, KeptAttachment row) {}

    /// Encrypts a stream into a new file, durably. May run on any thread.
    public Written write(SourceKey source, InputStream content) {
        String id = HexFormat.of().formatHex(draw(ID_BYTES));
        byte[] scalar = draw(Aes.KEY_BYTES);
        Path unfinished = folder.resolve(id + UNFINISHED);
        try {
            var ref = encrypt(content, id, AgeIdentity.of(scalar), unfinished);
            Files.move(unfinished, folder.resolve(id), StandardCopyOption.ATOMIC_MOVE);
            Folders.sync(folder);
            byte[] row = AttachmentSecret.seal(source, keys.labelKey(), scalar, ref, random);
            return new Written(ref, new KeptAttachment(id, row));
        } catch (IOException cause) {
            var reason = Folders.writeFailure(unfinished, BUFFER_BYTES, cause);
            discard(unfinished, cause);
            throw new LedgerException(reason, cause);
        } catch (UncheckedIOException cause) {
            discard(unfinished, cause);
            throw cause;
        }
    }

    private static AttachmentRef encrypt(
            InputStream content, String id, AgeIdentity recipient, Path target) throws IOException {
        var sha256 = sha256();
        long bytes = 0;
        try (var file = FileChannel.open(target, Set.of(CREATE_NEW, WRITE), Folders.onlyOwner())) {
            var open = new OpenEnd(file);
            try (var out = Channels.newOutputStream(AgeFile.encrypting(open, recipient))) {
                byte[] buffer = new byte[BUFFER_BYTES];
                for (int n = read(content, buffer); n >= 0; n = read(content, buffer)) {
                    out.write(buffer, 0, n);
                    sha256.update(buffer, 0, n);
                    bytes += n;
                }
                pad(out, Padme.padded(bytes) - bytes);
            }
            file.force(true);
        }
        return new AttachmentRef(id, HexFormat.of().formatHex(sha256.digest()), bytes);
    }

    /// A failure of the caller's stream is the caller's, and not one of our disk.
    private static int read(InputStream content, byte[] buffer) {
        try {
            return content.read(buffer);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void pad(OutputStream out, long count) throws IOException {
        byte[] zeros = new byte[BUFFER_BYTES];
        for (long left = count; left > 0; left -= Math.min(left, zeros.length)) {
            out.write(zeros, 0, (int) Math.min(left, zeros.length));
        }
    }

    /// Puts a written file into the database; on the writing thread. If the source was withdrawn in
    /// between, the file is removed.
    public AttachmentRef keep(Written written, SourceKey source) {
        if (keys.find(source.id()).isEmpty()) {
            remove(written.ref().id());
            throw new LedgerException(LedgerReason.UNKNOWN_SOURCE);
        }
        keys.saveIfChanged();
        storage.keep(written.row());
        return written.ref();
    }

    /// The original bytes, checked against the database, the reference and the hash.
    public InputStream open(AttachmentRef wanted) {
        var kept =
                storage.attachment(wanted.id())
                        .orElseThrow(() -> new LedgerException(LedgerReason.NO_ATTACHMENT));
        return switch (state(kept)) {
            case State.Whole(AttachmentSecret secret) when secret.attachment().equals(wanted) ->
                    stream(secret);
            case State.Whole _ -> throw new LedgerException(LedgerReason.ATTACHMENT_ALTERED);
            case State.Damaged(DamageCode code) ->
                    throw new LedgerException(
                            code == DamageCode.FILE_ALTERED
                                    ? LedgerReason.ATTACHMENT_ALTERED
                                    : LedgerReason.NO_ATTACHMENT);
        };
    }

    private sealed interface State {
        record Whole(AttachmentSecret secret) implements State {}

        record Damaged(DamageCode code) implements State {}
    }

    private State state(KeptAttachment kept) {
        var label = AttachmentSecret.label(kept.sealed(), keys.labelKey());
        if (label.isPresent() && keys.find(label.get()).isEmpty()) {
            return new State.Damaged(DamageCode.KEY_MISSING);
        }
        return AttachmentSecret.open(kept.id(), kept.sealed(), keys)
                .<State>map(State.Whole::new)
                .orElseGet(() -> new State.Damaged(DamageCode.FILE_ALTERED));
    }

    private InputStream stream(AttachmentSecret secret) {
        try {
            var file = FileChannel.open(folder.resolve(secret.attachment().id()), READ);
            try {
                var plain = AgeFile.decrypting(file, secret.identity());
                return new CheckedStream(
                        Channels.newInputStream(plain), file, secret.attachment(), sha256());
            } catch (IOException | GeneralSecurityException | RuntimeException altered) {
                file.close();
                throw new LedgerException(LedgerReason.ATTACHMENT_ALTERED, altered);
            }
        } catch (NoSuchFileException gone) {
            throw new LedgerException(LedgerReason.NO_ATTACHMENT, gone);
        } catch (IOException cause) {
            throw new LedgerException(LedgerReason.ATTACHMENT_ALTERED, cause);
        }
    }

    /// What is wrong with an attachment, if anything: reads all of it.
    public Optional<DamageCode> check(KeptAttachment kept) {
        return switch (state(kept)) {
            case State.Damaged(DamageCode code) -> Optional.of(code);
            case State.Whole(AttachmentSecret secret) -> {
                try (var in = stream(secret)) {
                    byte[] buffer = new byte[BUFFER_BYTES];
                    while (in.read(buffer) >= 0) {
                        // read for the checks behind it
                    }
                    yield Optional.empty();
                } catch (LedgerException damaged) {
                    yield Optional.of(
                            damaged.reason() == LedgerReason.NO_ATTACHMENT
                                    ? DamageCode.FILE_MISSING
                                    : DamageCode.FILE_ALTERED);
                } catch (IOException cause) {
                    yield Optional.of(DamageCode.FILE_ALTERED);
                }
            }
        };
    }

    /// The attachments of a source.
    public List<String> idsOf(Label label) {
        return storage.attachments().stream()
                .filter(kept ->
                        AttachmentSecret.label(kept.sealed(), keys.labelKey())
                                .filter(label::equals)
                                .isPresent())
                .map(KeptAttachment::id)
                .toList();
    }

    /// The attachments that are not among these; none where they could not be deleted.
    public List<String> others(Set<String> ids) {
        return Files.isWritable(folder)
                ? storage.attachments().stream()
                        .map(KeptAttachment::id)
                        .filter(id -> !ids.contains(id))
                        .toList()
                : List.of();
    }

    /// Deletes attachments: first the files, then their rows. Deleting again changes nothing.
    public void delete(List<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        ids.forEach(this::remove);
        try {
            Folders.sync(folder);
        } catch (IOException cause) {
            throw new LedgerException(LedgerReason.STOPPED, cause);
        }
        storage.deleteAttachments(ids);
    }

    private void remove(String id) {
        try {
            Files.deleteIfExists(folder.resolve(id));
        } catch (IOException cause) {
            throw new LedgerException(LedgerReason.STOPPED, cause);
        }
    }

    /// Removes what a crash left of files that were being written.
    public void tidy() {
        try (var files = Files.newDirectoryStream(folder, "*" + UNFINISHED)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException cause) {
            throw new LedgerException(LedgerReason.STOPPED, cause);
        }
    }

    private static void discard(Path file, Exception cause) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException alsoFailed) {
            cause.addSuppressed(alsoFailed);
        }
    }

    private byte[] draw(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
