package org.whereabouts.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `./whereabouts` as it is, in a folder of its own that counts as built, with a java that notes
/// its options and then starts the program of this test. Everybody is invented.
class LauncherTest {
    @TempDir Path root = Path.of("");

    @BeforeEach
    void aProgramThatIsBuilt() throws IOException {
        Path project = Path.of(System.getProperty("whereabouts.root", ".."));
        Files.createDirectories(root.resolve("bin"));
        Files.createDirectories(root.resolve("app/target"));
        Files.createDirectories(root.resolve("jdk/bin"));
        Files.copy(project.resolve("whereabouts"), root.resolve("whereabouts"));
        Files.copy(project.resolve("bin/jdk25.sh"), root.resolve("bin/jdk25.sh"));
        Files.createFile(root.resolve("app/target/whereabouts-app-0.1.0.jar"));
        Files.createFile(root.resolve("app/target/built"));
        Files.writeString(root.resolve("jdk/release"), "JAVA_VERSION=\"25.0.3\"\n");
        script("jdk/bin/javac", "exit 1");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        script(
                "jdk/bin/java",
                """
                { echo "LC_ALL=${LC_ALL:-}"; printf '%s\\n' "$@"; } >"$ROOT/options"
                test -z "${PROGRAM:-}" && exit 0
                while [ "$1" != org.whereabouts.app.Main ]; do shift; done
                """
                        + "exec '"
                        + java
                        + "' -XX:-UsePerfData --enable-native-access=ALL-UNNAMED"
                        + " -Dfile.encoding=UTF-8 -cp \"$PROGRAM\" \"$@\"");
    }

    private void script(String name, String lines) throws IOException {
        Path file = root.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + lines + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    /// Runs lines of a shell, where names stand as bytes whatever the locale of this test is.
    private String shell(String locale, String program, String... lines) throws Exception {
        script("run", "cd \"$ROOT\"\n" + String.join("\n", lines));
        var builder = new ProcessBuilder("/bin/sh", root.resolve("run").toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_"));
        builder.environment().put("LANG", locale);
        builder.environment().put("ROOT", root.toString());
        builder.environment().put("PROGRAM", program);
        builder.environment().put("WHEREABOUTS_JAVA", root.resolve("jdk").toString());
        var process = builder.redirectErrorStream(true).start();
        byte[] said = process.getInputStream().readAllBytes();
        process.waitFor();
        return new String(said, StandardCharsets.UTF_8);
    }

    private List<String> options(String locale, String command) throws Exception {
        assertEquals("", shell(locale, "", "./whereabouts " + command));
        return Files.readAllLines(root.resolve("options"));
    }

    @Test
    void noFileOfJavaHoldsTheCommandLine() throws Exception {
        var options = options("C", "search 'Invented Name'");
        for (var option :
                List.of(
                        "-XX:-UsePerfData",
                        "-XX:-CreateCoredumpOnCrash",
                        "-XX:ErrorFile=/dev/null")) {
            assertTrue(options.contains(option), option);
            assertTrue(options.indexOf(option) < options.indexOf("org.whereabouts.app.Main"));
        }
    }

    /// A full disk leaves an empty archive, and anything may have been written over one.
    @Test
    void anArchiveThatIsNoneIsNeitherAFailureNorAWarning() throws Exception {
        Path archive = root.resolve("app/target/whereabouts.jsa");
        Files.createFile(archive);
        var options = options("C", "people");
        assertFalse(Files.exists(archive), "an empty one would never be made anew");
        Files.writeString(archive, "no archive ".repeat(1000));
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options.subList(1, options.indexOf("-cp")));
        command.addAll(List.of("-XX:-AutoCreateSharedArchive", "-version"));
        for (boolean writes : new boolean[] {false, true}) {
            if (writes) {
                command.remove("-XX:-AutoCreateSharedArchive");
            }
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), said);
            assertFalse(said.toLowerCase(Locale.ROOT).contains("warning"), said);
        }
    }

    @Test
    void onlyHelpDoesWithoutTheSecondCompiler() throws Exception {
        for (var help : List.of("", "help", "help add", "--help", "add --help", "--version")) {
            assertTrue(options("C", help).contains("-XX:TieredStopAtLevel=1"), help);
        }
        for (var work : List.of("people", "search help", "estimate")) {
            assertTrue(options("C", work).contains("-XX:TieredStopAtLevel=4"), work);
        }
    }

    @Test
    void aLocaleWithoutUtf8IsGivenOneAndAnotherIsLeft() throws Exception {
        assertEquals("LC_ALL=C.UTF-8", options("C", "people").getFirst());
        assertEquals("LC_ALL=C.UTF-8", options("POSIX", "people").getFirst());
        assertEquals("LC_ALL=", options("ru_RU.UTF-8", "people").getFirst());
        assertTrue(options("C", "search 'Айгүл' '热合江'").contains("热合江"));
    }

    @Test
    void namesInOtherScriptsComeThroughWhereTheLocaleKnowsNone() throws Exception {
        Files.writeString(
                root.resolve("Тізім.csv"), "№;Аты-жөні;Қамалған жері\n1;Әсел Ойдан;Қиял қаласы\n");
        Files.writeString(root.resolve("pass"), "four words nobody would guess\n");
        String register = " --register 'Тіркелім' --passphrase-file pass";
        String said =
                shell(
                        "C",
                        System.getProperty("java.class.path"),
                        "./whereabouts init" + register,
                        "./whereabouts add 'Тізім.csv'" + register);
        assertTrue(said.contains("Әсел Ойдан"), said);
        assertTrue(said.contains("--mapping Тізім.csv.mapping.yml"), said);
        assertFalse(said.contains("?"), said);
        String listed = shell("C", "", "ls");
        assertTrue(listed.contains("Тіркелім"), listed);
    }
}
