package org.whereabouts.lab.linkage.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.whereabouts.intake.text.Encoding;

/// One file of separated values with a header.
///
/// @param columns names as plans have them, in the file's order
record CsvFile(Path path, Charset charset, int skip, char separator, List<String> columns) {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    CsvFile {
        columns = List.copyOf(columns);
    }

    /// Opens a file; encoding and separator are found from the bytes.
    ///
    /// @throws IllegalArgumentException if it has no header or the same column twice
    static CsvFile open(Path path) {
        try {
            Encoding encoding;
            try (InputStream in = bytes(path)) {
                encoding =
                        Encoding.detect(in)
                                .orElseThrow(
                                        () -> new IllegalArgumentException(path + " is no text"));
            }
            String header;
            try (var in = bytes(path)) {
                in.skipNBytes(encoding.skip());
                header =
                        new BufferedReader(new InputStreamReader(in, encoding.charset()))
                                .readLine();
            }
            if (header == null || header.isBlank()) {
                throw new IllegalArgumentException(path + " has no header");
            }
            var file =
                    new CsvFile(path, encoding.charset(), encoding.skip(), most(header), List.of());
            return file.named();
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    private CsvFile named() {
        try (CsvReader<CsvRecord> reader = reader()) {
            List<String> names =
                    reader.iterator().next().getFields().stream()
                            .map(CsvTables::columnName)
                            .toList();
            if (names.stream().distinct().count() < names.size()) {
                throw new IllegalArgumentException(path + " has two columns of one name");
            }
            return new CsvFile(path, charset, skip, separator, names);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    private static char most(String header) {
        char best = ',';
        long count = -1;
        for (char separator : SEPARATORS) {
            long found = header.chars().filter(c -> c == separator).count();
            if (found > count) {
                count = found;
                best = separator;
            }
        }
        return best;
    }

    /// Hands on the cells of every row; a short row has empty cells at its end.
    void rows(Consumer<List<String>> consumer) {
        try (CsvReader<CsvRecord> reader = reader()) {
            var rows = reader.iterator();
            rows.next();
            rows.forEachRemaining(row -> {
                var cells = new String[columns.size()];
                for (int c = 0; c < cells.length; c++) {
                    cells[c] = c < row.getFieldCount() ? row.getField(c).strip() : "";
                }
                consumer.accept(List.of(cells));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    private CsvReader<CsvRecord> reader() throws IOException {
        InputStream in = bytes(path);
        in.skipNBytes(skip);
        return CsvReader.builder()
                .fieldSeparator(separator)
                .ofCsvRecord(new InputStreamReader(in, charset));
    }

    private static InputStream bytes(Path path) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        return path.toString().endsWith(".gz")
                ? new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16)
                : in;
    }
}
