package org.whereabouts.intake.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.whereabouts.intake.table.CsvTable;
import org.whereabouts.intake.table.TableLimits;

/// Heads of lists as people write them in five languages, and what each column is guessed to say.
class HeaderSetsTest {

    @Test
    void theHeadsOfListsInFiveLanguagesAreUnderstood() throws IOException {
        List<List<String>> sets = sets();
        var wrong = new ArrayList<String>();
        for (List<String> set : sets) {
            List<String> headers =
                    set.stream().map(c -> c.substring(0, c.lastIndexOf('='))).toList();
            List<String> kinds =
                    set.stream().map(c -> c.substring(c.lastIndexOf('=') + 1)).toList();
            Mapping mapping = guess(headers);
            assertEquals(1, mapping.headerRow());
            for (int i = 0; i < kinds.size(); i++) {
                String guessed = mapping.columns().get(i).kind().word();
                if (!guessed.equals(kinds.get(i))) {
                    wrong.add(headers.get(i) + ": " + guessed + ", not " + kinds.get(i));
                }
            }
        }
        assertTrue(sets.size() > 80);
        assertEquals(List.of(), wrong);
    }

    @Test
    void aNameWithItsScriptIsTheNameWhereThereIsNoOther() {
        assertEquals(ColumnKind.FULL_NAME, kind(2, "No", "Name (Chinese)", "Sex"));
        assertEquals(ColumnKind.OTHER_SPELLING, kind(3, "No", "Name", "Name (Chinese)"));
        assertEquals(ColumnKind.OTHER_SPELLING, kind(2, "No", "Name (Chinese)", "Name"));
    }

    @Test
    void aNumberSignNumbersTheRowsInTheFirstColumnAlone() {
        assertEquals(ColumnKind.ROW_ID, kind(1, "Dossier №", "Name", "Sex"));
        assertEquals(ColumnKind.NOTE, kind(3, "№", "Name", "Dossier №"));
    }

    private static ColumnKind kind(int position, String... headers) {
        return guess(List.of(headers)).columns().get(position - 1).kind();
    }

    /// A list with these headers, whose cells give nothing away.
    private static Mapping guess(List<String> headers) {
        String cells = headers.stream().map(_ -> "abc").collect(Collectors.joining("\t"));
        byte[] bytes =
                (String.join("\t", headers) + "\n" + (cells + "\n").repeat(3))
                        .getBytes(StandardCharsets.UTF_8);
        return MappingGuess.of(
                        CsvTable.open(
                                        () -> new ByteArrayInputStream(bytes),
                                        bytes.length,
                                        TableLimits.STANDARD)
                                .orThrow())
                .mapping();
    }

    private static List<List<String>> sets() throws IOException {
        try (InputStream in = HeaderSetsTest.class.getResourceAsStream("header-sets.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split(" \\| ")))
                    .map(parts -> parts.subList(1, parts.size()))
                    .toList();
        }
    }
}
