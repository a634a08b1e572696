package org.whereabouts.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Surefire runs classes named `*Test` and passes over all others without a word: a class with
/// tests must have that name, or be a contract (`*Contract`) that a `*Test` extends or implements.
/// Nothing is disabled.
class NoTestIsSkippedTest {
    private static final Pattern TEST_METHOD =
            Pattern.compile("(?m)^\\s*@(Test|ParameterizedTest|TestFactory|RepeatedTest)\\b");
    private static final Pattern DISABLED = Pattern.compile("(?m)^\\s*@(Disabled|Ignore)\\b");

    @Test
    void everyClassWithTestsIsRun() throws Exception {
        var skipped = new ArrayList<String>();
        var sources = new ArrayList<String>();
        var contracts = new ArrayList<String>();
        for (Path module : SourceTree.moduleFolders()) {
            for (Path file : SourceTree.javaFiles(module.resolve("src/test/java"))) {
                String text = Files.readString(file);
                sources.add(text);
                String name = file.getFileName().toString().replace(".java", "");
                if (!TEST_METHOD.matcher(text).find() || name.endsWith("Test")) {
                    continue;
                }
                if (name.endsWith("Contract")) {
                    contracts.add(name);
                } else {
                    skipped.add(file.toString());
                }
            }
        }
        for (String contract : contracts) {
            if (sources.stream().noneMatch(s -> inherits(s, contract))) {
                skipped.add(contract + " (no test keeps this contract)");
            }
        }
        assertTrue(skipped.isEmpty(), () -> "tests that would never run: " + skipped);
    }

    @Test
    void noTestIsDisabled() throws Exception {
        var disabled = new ArrayList<Path>();
        for (Path module : SourceTree.moduleFolders()) {
            for (Path file : SourceTree.javaFiles(module.resolve("src/test/java"))) {
                if (DISABLED.matcher(Files.readString(file)).find()) {
                    disabled.add(file);
                }
            }
        }
        assertTrue(disabled.isEmpty(), () -> "disabled tests: " + disabled);
    }

    private static boolean inherits(String source, String contract) {
        return List.of("extends", "implements").stream()
                .anyMatch(w ->
                        Pattern.compile(w + "\\s[^{]*\\b" + contract + "\\b")
                                .matcher(source)
                                .find());
    }
}
