package org.whereabouts.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The source files of all modules, found from the project's root.
final class SourceTree {
    private SourceTree() {}

    static Path root() {
        String named = System.getProperty("whereabouts.root");
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        Path module = Path.of("").toAbsolutePath();
        return Objects.requireNonNullElse(module.getParent(), module);
    }

    static List<Path> moduleFolders() {
        return Stream.of("core", "reader", "spark", "app", "lab").map(root()::resolve).toList();
    }

    static List<Path> javaFiles(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }

    static List<Path> foldersWithSources(Path root) throws IOException {
        return javaFiles(root).stream().map(Path::getParent).distinct().toList();
    }
}
