package org.whereabouts.names.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The generated tables are what the YAML and TSV files give. `-Dgolden=write` writes them anew.
class NameTablesTest {
    private static final Path ROOM = Path.of("src/main/resources/org/whereabouts/names");
    private static final Path SOURCES = ROOM.resolve("source");
    private static final Path GENERATED = ROOM.resolve("generated");

    @Test
    void theGeneratedTablesAreCurrent() throws IOException {
        Map<String, String> tables = TableCompiler.compile(SOURCES);
        if ("write".equals(System.getProperty("golden"))) {
            TableCompiler.write(SOURCES, GENERATED);
        }
        for (var table : tables.entrySet()) {
            Path file = GENERATED.resolve(table.getKey());
            String committed = Files.readString(file, StandardCharsets.UTF_8);
            assertTrue(
                    table.getValue().equals(committed),
                    () -> table.getKey() + " is not what its sources give; run ./check golden");
        }
        try (var files = Files.list(GENERATED)) {
            assertEquals(tables.size(), files.count(), "a generated table without a source");
        }
    }

    @Test
    void everyElementNamesItsSource() throws IOException {
        var bare = new ArrayList<String>();
        for (Map<String, Object> row :
                YamlSource.read(SOURCES, "elements.yml").records("elements")) {
            if (String.valueOf(row.get("source")).isBlank()) {
                bare.add(String.valueOf(row.get("name")));
            }
        }
        assertTrue(bare.isEmpty(), () -> "elements without a source: " + bare);
    }

    @Test
    void everyRowOfChineseElementsSaysWhetherItIsAttested() throws IOException {
        var wrong = new ArrayList<String>();
        for (String line :
                Files.readAllLines(SOURCES.resolve("han-elements.tsv"), StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (line.startsWith("#") || line.isBlank() || cells[0].equals("hanzi")) {
                continue;
            }
            boolean marked = cells.length == 5 && cells[3].matches("yes|no");
            if (!marked || cells[4].isBlank()) {
                wrong.add(line);
            }
        }
        assertTrue(wrong.isEmpty(), () -> "rows without mark or source: " + wrong);
    }
}
