package org.whereabouts.lab.linkage.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All people are invented.
class LinkCsvTest {
    @TempDir Path folder;

    private static final String[] GIVEN = {
        "Aidos", "Botagöz", "Daulet", "Erlan", "Gülnar", "Janar"
    };
    private static final String[] FAMILY = {"Abaev", "Bekov", "Dosan", "Ertai", "Iskak", "Kenzhe"};

    /// Two lists of the same people under other numbers, one in UTF-8 with commas, one in Latin 1
    /// with semicolons.
    private List<Path> lists() throws IOException {
        var first = new StringBuilder("ID,First Name,Surname,Full Name,Born,Entity\n");
        var second = new StringBuilder("id;first_name;surname;full_name;born;entity\n");
        for (int p = 0; p < 200; p++) {
            String given = GIVEN[p % 6] + (char) ('a' + p / 6 % 20);
            String family = FAMILY[p / 6 % 6] + (char) ('a' + p / 7 % 20);
            String born = (1950 + p % 50) + "-0" + (1 + p % 9) + "-1" + p % 10;
            List<String> cells = List.of(given, family, given + " " + family, born, "p" + p);
            first.append(p).append(',').append(String.join(",", cells)).append('\n');
            second.append(500 - p).append(';').append(String.join(";", cells)).append('\n');
        }
        Path one = folder.resolve("first.csv");
        Path other = folder.resolve("second.csv");
        Files.writeString(one, first.toString());
        Files.write(other, second.toString().getBytes(StandardCharsets.ISO_8859_1));
        return List.of(one, other);
    }

    private String run(String... arguments) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        assertEquals(0, LinkCsv.run(LinkCsvOptions.read(arguments), out, out));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void twoFilesInOtherEncodingsAreLinkedByAGuessedPlan() throws IOException {
        List<Path> lists = lists();
        Path results = folder.resolve("linked");
        String said =
                run(
                        "--between",
                        "--one-to-one",
                        "--truth",
                        "Entity",
                        "--results",
                        results.toString(),
                        lists.get(0).toString(),
                        lists.get(1).toString());
        assertTrue(said.contains("200 true pairs"), said);
        assertTrue(said.contains("clusters        P 1.0000 R 1.0000 F1 1.0000"), said);
        assertEquals(401, Files.readAllLines(results.resolve("clusters.csv")).size());
        assertTrue(Files.readString(results.resolve("clusters.csv")).contains("2:500,1:0"));
        for (String secret : List.of("Aidos", "Bekov", "1950-")) {
            assertFalse(said.contains(secret), "no value of a record is printed");
        }
    }

    @Test
    void theGuessSaysWhatColumnsHoldAndIsAPlanToBeEdited() throws IOException {
        Path results = folder.resolve("guess");
        run(
                "--guess",
                "--truth",
                "entity",
                "--results",
                results.toString(),
                lists().getFirst().toString());
        String plan = Files.readString(results.resolve("plan.yml"));
        assertTrue(plan.contains("  born: date\n"), plan);
        assertTrue(plan.contains("  surname: text\n"), plan);
        assertFalse(plan.contains("full_name"), "it only puts two others together");
        assertFalse(plan.contains("entity"), "the truth is not compared");
        String said =
                run(
                        "--plan",
                        results.resolve("plan.yml").toString(),
                        "--results",
                        results.toString(),
                        lists().getFirst().toString());
        assertTrue(said.contains("200 records"), said);
    }

    @Test
    void whatCannotBeLinkedIsSaid() throws IOException {
        Path other = folder.resolve("other.csv");
        Files.writeString(other, "colour,size\nred,1\n");
        var options =
                LinkCsvOptions.read(new String[] {lists().getFirst().toString(), other.toString()});
        var none =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> LinkCsv.run(options, System.out, System.out));
        assertTrue(String.valueOf(none.getMessage()).contains("no column in common"));
        assertThrows(
                IllegalArgumentException.class,
                () -> LinkCsvOptions.read(new String[] {"--between", "nowhere.csv"}));
    }
}
