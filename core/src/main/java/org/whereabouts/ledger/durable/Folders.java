package org.whereabouts.ledger.durable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.whereabouts.ledger.LedgerReason;

/// What files and folders of a register have in common: they are their owner's alone (0600, 0700),
/// and a folder is flushed like a file, or a new name in it can be lost in a power cut.
public final class Folders {
    private static final long SLACK_BYTES = 64 * 1024;

    private Folders() {}

    /// The attributes of a new file: readable and writable by its owner. None where the file system
    /// has no such permissions.
    public static FileAttribute<?>[] onlyOwner() {
        return attributes("rw-------");
    }

    /// Makes a folder and those above it, readable by its owner, unless it is there.
    public static void create(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path parent = folder.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.createDirectory(folder, attributes("rwx------"));
            if (parent != null) {
                sync(parent);
            }
        }
    }

    /// Makes the names in a folder durable.
    public static void sync(Path folder) throws IOException {
        if (FileSystems.getDefault().getSeparator().equals("\\")) {
            return; // Windows cannot open a folder; its file systems journal names themselves
        }
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /// The folder of a file of ours.
    public static Path parent(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    /// Why a write failed: Java gives no error numbers, so permissions and free room are asked for.
    public static LedgerReason writeFailure(Path file, long bytes, IOException cause) {
        Path folder = existing(parent(file));
        // Java asks the system about a folder, which knows disks that are mounted for reading too.
        if (cause instanceof AccessDeniedException
                || !Files.isWritable(folder)
                || (Files.exists(file) && !Files.isWritable(file))) {
            return LedgerReason.READ_ONLY;
        }
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            return free < bytes + SLACK_BYTES ? LedgerReason.DISK_FULL : LedgerReason.STOPPED;
        } catch (IOException unknown) {
            return LedgerReason.STOPPED;
        }
    }

    private static Path existing(Path folder) {
        Path parent = folder.getParent();
        return Files.exists(folder) || parent == null ? folder : existing(parent);
    }

    private static FileAttribute<?>[] attributes(String permissions) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }
}
