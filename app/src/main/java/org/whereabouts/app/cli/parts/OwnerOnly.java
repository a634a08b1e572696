package org.whereabouts.app.cli.parts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// What leaves the register unencrypted is for whoever wrote it: other users of the machine may not
/// read it, where the file system knows such a thing.
public final class OwnerOnly {
    private OwnerOnly() {}

    /// Makes a new folder with its parents.
    public static void folder(Path folder) throws IOException {
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.createDirectory(folder, attributes(folder, "rwx------"));
    }

    /// Writes a text as a whole or not at all; what stood there before is replaced.
    public static void text(Path file, String text) throws IOException {
        Path whole = file.toAbsolutePath();
        Path unfinished = Path.of(whole + ".unfinished");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, attributes(whole, "rw-------"));
        Files.writeString(unfinished, text, StandardCharsets.UTF_8);
        Files.move(unfinished, whole, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Whether users beside the owner may read the file. Not where the file system does not tell.
    public static boolean othersMayRead(Path file) {
        try {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
            return permissions.contains(PosixFilePermission.OTHERS_READ)
                    || permissions.contains(PosixFilePermission.GROUP_READ);
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static FileAttribute<?>[] attributes(Path path, String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
