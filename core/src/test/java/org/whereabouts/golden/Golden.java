package org.whereabouts.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares a text with a golden file of the calling module. `-Dgolden=write` writes the file
/// instead; on a difference the new text is kept beside the build so that the two can be compared.
public final class Golden {
    private Golden() {}

    /// Asserts that `actual` equals `src/test/resources/golden/<room>/<name>` of the module under
    /// test.
    public static void check(String room, String name, String actual) {
        Path module = Path.of("").toAbsolutePath();
        Path file = module.resolve("src/test/resources/golden").resolve(room).resolve(name);
        try {
            if ("write".equals(System.getProperty("golden"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
                return;
            }
            Path seen = module.resolve("target/golden").resolve(room).resolve(name);
            if (!Files.exists(file)) {
                Files.createDirectories(seen.getParent());
                Files.writeString(seen, actual);
                fail("no golden file " + file + "; this run's text is in " + seen);
            }
            String expected = Files.readString(file);
            if (!expected.equals(actual)) {
                Files.createDirectories(seen.getParent());
                Files.writeString(seen, actual);
            }
            assertEquals(
                    expected,
                    actual,
                    () -> "golden " + room + "/" + name + "; this run's text is in " + seen);
        } catch (IOException e) {
            throw new AssertionError("golden file cannot be read or written: " + file, e);
        }
    }
}
