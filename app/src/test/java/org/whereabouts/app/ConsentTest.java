package org.whereabouts.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people agree to, take back, and what then leaves. All people are invented.
class ConsentTest {
    private static final Path ROOT = Path.of(System.getProperty("whereabouts.root", ".."));

    @TempDir Path folder;
    private String source = "";

    @BeforeEach
    void aNewspapersReport() throws IOException {
        Files.writeString(folder.resolve("words"), "a passphrase of a few words\n");
        assertEquals(0, in("init").exitCode());
        var added =
                in(
                        "add",
                        ROOT.resolve("examples/sources/news-agency.txt").toString(),
                        "--coding",
                        ROOT.resolve("examples/codings/news-agency.json").toString());
        var id = Pattern.compile("Source ([0-9a-f]{32})").matcher(added.out());
        assertTrue(id.find(), added.err());
        source = id.group(1);
        assertEquals(
                0,
                in("consent", source, "--allow", "partner", "--given-by", "the agency").exitCode());
    }

    @Test
    void nothingOfAPersonLeavesUntilSomebodyAgreedForThem() {
        var refused = shown();
        assertEquals(4, refused.exitCode());
        assertTrue(refused.err().contains("Who did not agree to PARTNER (2)"), refused.err());
        assertTrue(refused.err().contains("  " + source + ".m2"), refused.err());
        var agreed =
                in(
                        "consent",
                        "Yerkesh Kulyntai",
                        "--allow",
                        "partner",
                        "--given-by",
                        "his sister",
                        "--given",
                        "2024-03");
        assertEquals(0, agreed.exitCode(), agreed.err());
        assertEquals("Recorded. Agreed to: INTERNAL, PARTNER.\n", agreed.out());
        var shown = shown();
        assertEquals(0, shown.exitCode(), shown.err());
        assertTrue(shown.out().contains("Yerkesh Kulyntai"));
        assertFalse(shown.out().contains("Maira"), "the one who tells it agreed to nothing");
        assertTrue(shown.out().contains("names has not agreed"), shown.out());
    }

    @Test
    void theOneWhoTellsItIsShownOnceSheAgreed() {
        for (String person : List.of("Yerkesh Kulyntai", "Maira Boztorghai")) {
            assertEquals(
                    0,
                    in("consent", person, "--allow", "partner", "--given-by", "the family")
                            .exitCode());
        }
        assertTrue(shown().out().contains("Maira Boztorghai"));
    }

    @Test
    void whatWasAgreedIsTakenBackByALaterConsentAndShown() {
        String[] man = {"consent", "Yerkesh Kulyntai"};
        assertEquals(1, in(man).exitCode());
        assertEquals(
                0,
                in("consent", man[1], "--allow", "partner", "--given-by", "his sister").exitCode());
        assertTrue(in(man).out().contains("Agreed to: INTERNAL, PARTNER\n  by \u2068his sister"));
        assertEquals(
                0,
                in("consent", man[1], "--allow", "internal", "--given-by", "himself").exitCode());
        assertEquals("Agreed to: INTERNAL\n  by \u2068himself\u2069\n", in(man).out());
        assertEquals(4, shown().exitCode());
        assertEquals(0, in("verify").exitCode());
    }

    @Test
    void whatHasLimitsLeavesOnlyWhereSomebodyReadThem() {
        for (String person : List.of("Yerkesh Kulyntai", "Maira Boztorghai")) {
            var agreed =
                    in(
                            "consent",
                            person,
                            "--allow",
                            "partner",
                            "--given-by",
                            "the family",
                            "--limits",
                            "not before the trial");
            assertEquals(0, agreed.exitCode());
        }
        assertEquals(4, shown().exitCode());
        var read =
                in(
                        "show",
                        "Yerkesh Kulyntai",
                        "--use",
                        "partner",
                        "--limits-read-by",
                        "the lawyer");
        assertEquals(0, read.exitCode(), read.err());
        assertTrue(read.err().contains("not before the trial"), read.err());
        assertTrue(read.out().contains("Maira Boztorghai"));
    }

    @Test
    void aConsentIsSomebodysAndNamesUses() {
        assertEquals(2, in("consent", source, "--allow", "courts").exitCode());
        assertEquals(2, in("consent", source, "--given-by", "the agency").exitCode());
        assertEquals(2, in("consent", source, "--allow", "anything", "--given-by", "x").exitCode());
        assertEquals(
                2,
                in("consent", source, "--allow", "courts", "--given-by", "x", "--given", "soon")
                        .exitCode());
        assertEquals(
                1,
                in("consent", "0".repeat(32), "--allow", "courts", "--given-by", "x").exitCode());
        assertEquals(
                "Agreed to: INTERNAL, PARTNER\n  by \u2068the agency\u2069\n",
                in("consent", source).out());
    }

    private Program.Run shown() {
        return in("show", "Yerkesh Kulyntai", "--use", "partner");
    }

    private Program.Run in(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(
                List.of(
                        "-r",
                        folder.resolve("register").toString(),
                        "--passphrase-file",
                        folder.resolve("words").toString()));
        return Program.run(all.toArray(String[]::new));
    }
}
