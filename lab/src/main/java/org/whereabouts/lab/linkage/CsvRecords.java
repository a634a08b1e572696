package org.whereabouts.lab.linkage;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import org.whereabouts.linkage.LinkRecord;
import org.whereabouts.linkage.LinkSource;

/// Records of a CSV file with a header, streamed. Column names become small letters.
///
/// @param id makes the id of a record from the text in the id column
/// @param source the records' source
public record CsvRecords(
        Path file, Charset charset, String idColumn, UnaryOperator<String> id, String source)
        implements LinkSource {

    @Override
    public List<String> columns() {
        try (CsvReader<CsvRecord> reader = open()) {
            return names(reader.iterator().next());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void read(Consumer<LinkRecord> consumer) {
        try (CsvReader<CsvRecord> reader = open()) {
            var records = reader.iterator();
            int at = names(records.next()).indexOf(idColumn);
            while (records.hasNext()) {
                CsvRecord record = records.next();
                String text = id.apply(record.getField(at).strip());
                consumer.accept(new LinkRecord(text, source, record.getFields()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(CsvRecord header) {
        var names = new ArrayList<String>();
        for (String field : header.getFields()) {
            names.add(field.strip().toLowerCase(java.util.Locale.ROOT));
        }
        return names;
    }

    private CsvReader<CsvRecord> open() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        if (file.toString().endsWith(".gz")) {
            in = new GZIPInputStream(in, 1 << 16);
        }
        return CsvReader.builder().ofCsvRecord(new InputStreamReader(in, charset));
    }
}
