package org.whereabouts.ledger.tlog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A folder in the layout of C2SP tlog-tiles. Each file is written beside its place and moved
/// there, so a reader never sees half a file.
///
/// @param root the folder; made when it is not there
public record TlogDirectory(Path root) implements TlogExport.Files {

    @Override
    public void put(String path, byte[] content) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.write(beside, content);
        Files.move(
                beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
