package org.whereabouts.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

/// Small files, small folders: a file stops at 400 lines, a folder of main code at 20 files.
class SizesTest {
    private static final int LINES_MAX = 400;
    private static final int FILES_MAX = 20;

    @Test
    void noFileIsLongerThanFourHundredLines() throws Exception {
        var long_ = new ArrayList<String>();
        for (Path module : SourceTree.moduleFolders()) {
            for (Path file : SourceTree.javaFiles(module.resolve("src"))) {
                int lines = Files.readAllLines(file).size();
                if (lines > LINES_MAX) {
                    long_.add(lines + " " + SourceTree.root().relativize(file));
                }
            }
        }
        assertTrue(long_.isEmpty(), () -> "files over " + LINES_MAX + " lines: " + long_);
    }

    @Test
    void noFolderHoldsMoreThanTwentyFiles() throws Exception {
        var full = new ArrayList<String>();
        for (Path module : SourceTree.moduleFolders()) {
            var counts = new HashMap<Path, Integer>();
            for (Path file : SourceTree.javaFiles(module.resolve("src/main/java"))) {
                counts.merge(file.getParent(), 1, Integer::sum);
            }
            counts.forEach((folder, count) -> {
                if (count > FILES_MAX) {
                    full.add(count + " " + SourceTree.root().relativize(folder));
                }
            });
        }
        assertTrue(full.isEmpty(), () -> "folders over " + FILES_MAX + " files: " + full);
    }
}
