package org.whereabouts.ledger.durable;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;

/// A [SmallFile] on disk. The happy path of a replacement, as system calls: open and write
/// `<name>.new`, fsync, open the old file, rename the new one over it, fsync of the folder,
/// overwrite the old file's blocks through the handle that is still open, fsync.
///
/// The order matters twice. The rename comes after the fsync, or a power cut could leave an empty
/// file under the good name. The overwriting comes last, or a power cut could leave no file at all.
/// Rejected: writing in place with a journal; a key file is small, and a rename is one step.
///
/// The sad path left open: an SSD or a copy-on-write file system keeps old blocks for a while,
/// whatever is written over them. Encrypting the disk is the answer to that, not this class.
///
/// An error of fsync is not retried: after it, nobody knows what the disk holds (Rebello and
/// others, "Can Applications Recover from fsync Failures?", USENIX ATC 2020).
public final class DiskFile implements SmallFile {
    private final Path path;

    /// The file at this path, which need not exist.
    public DiskFile(Path path) {
        this.path = path;
    }

    @Override
    public Optional<byte[]> read() {
        try {
            if (Files.size(path) > BYTES_MAX) {
                throw new IOException("larger than any file of ours");
            }
            return Optional.of(Files.readAllBytes(path));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException cause) {
            throw new LedgerException(LedgerReason.STOPPED, cause);
        }
    }

    @Override
    public void replace(byte[] content) {
        Path fresh = fresh();
        try {
            writeNew(fresh, content);
        } catch (IOException cause) {
            // Asked before the torn file is removed: removing it makes room.
            var reason = Folders.writeFailure(path, content.length, cause);
            discard(fresh, cause);
            throw new LedgerException(reason, cause);
        }
        try (Old old = Old.of(path)) {
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
            Folders.sync(Folders.parent(path));
            old.overwrite();
        } catch (IOException cause) {
            throw new LedgerException(LedgerReason.STOPPED, cause);
        }
    }

    @Override
    public void tidy() {
        try (Old torn = Old.of(fresh())) {
            torn.overwrite();
            Files.deleteIfExists(fresh());
        } catch (IOException cause) {
            throw new LedgerException(LedgerReason.STOPPED, cause);
        }
    }

    private Path fresh() {
        return path.resolveSibling(path.getFileName() + ".new");
    }

    private static void writeNew(Path fresh, byte[] content) throws IOException {
        try (var channel =
                FileChannel.open(
                        fresh, Set.of(CREATE, TRUNCATE_EXISTING, WRITE), Folders.onlyOwner())) {
            for (var rest = ByteBuffer.wrap(content); rest.hasRemaining(); ) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void discard(Path fresh, IOException cause) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException alsoFailed) {
            cause.addSuppressed(alsoFailed);
        }
    }

    /// The blocks of a file that is about to lose its name.
    private record Old(Optional<FileChannel> channel) implements AutoCloseable {

        static Old of(Path path) throws IOException {
            return Files.exists(path)
                    ? new Old(Optional.of(FileChannel.open(path, READ, WRITE)))
                    : new Old(Optional.empty());
        }

        void overwrite() throws IOException {
            if (channel.isPresent()) {
                var zeros = ByteBuffer.allocate((int) channel.get().size());
                for (long at = 0; zeros.hasRemaining(); ) {
                    at += channel.get().write(zeros, at);
                }
                channel.get().force(true);
            }
        }

        @Override
        public void close() throws IOException {
            if (channel.isPresent()) {
                channel.get().close();
            }
        }
    }
}
