package org.whereabouts.lab.estimation;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whereabouts.estimation.capture.CaptureCsv;
import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.capture.TableRead;

/// The recorded values and the tables they belong to.
final class Recorded {
    /// One recorded figure.
    ///
    /// @param value as printed by the other program
    record Row(
            String table,
            String program,
            String method,
            String settings,
            String quantity,
            String value) {}

    private final Path folder;
    private final Map<String, CaptureTable> tables = new HashMap<>();

    Recorded(Path folder) {
        this.folder = folder;
    }

    /// The folder beside the project's root.
    static Path besideTheProject() {
        String named = System.getProperty("whereabouts.root");
        Path root = named == null ? Path.of("").toAbsolutePath() : Path.of(named);
        return root.resolveSibling("shared").resolve("data").resolve("estimation");
    }

    boolean present() {
        return Files.isRegularFile(folder.resolve("expected_values.csv"));
    }

    Path folder() {
        return folder;
    }

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        try (var reader =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve("expected_values.csv"))) {
            for (var line : reader) {
                rows.add(
                        new Row(
                                line.getField("dataset"),
                                line.getField("source"),
                                line.getField("method"),
                                line.getField("settings"),
                                line.getField("quantity"),
                                line.getField("value")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    CaptureTable table(String name) {
        return tables.computeIfAbsent(
                name,
                n -> {
                    try {
                        String text = Files.readString(folder.resolve(n + ".csv"));
                        return switch (CaptureCsv.read(text)) {
                            case TableRead.Table(var table, var _) -> table;
                            case TableRead.Refused(var faults) ->
                                    throw new IllegalStateException(
                                            n + ": " + faults.getFirst().message());
                        };
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
