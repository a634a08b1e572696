package org.whereabouts.intake.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import org.whereabouts.intake.text.Encoding;

/// Finds the separator of a list: the one that cuts the most rows into the same number of cells.
final class Separator {
    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int CHARS_LOOKED_AT = 64 * 1024;
    private static final int ROWS_LOOKED_AT = 100;

    private Separator() {}

    static char find(CsvTable.Bytes bytes, Encoding encoding) throws IOException {
        String head = head(bytes, encoding);
        char best = ',';
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = score(head, candidate);
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
        return best;
    }

    /// A reader for rows of any length. Characters behind a closing quote are kept: lists made by
    /// hand have them, and the row would be lost otherwise (the library means to drop this switch;
    /// its version is pinned).
    @SuppressWarnings("removal")
    static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .skipEmptyLines(false);
    }

    private static String head(CsvTable.Bytes bytes, Encoding encoding) throws IOException {
        try (var in = bytes.open()) {
            in.skipNBytes(encoding.skip());
            Reader reader = new InputStreamReader(in, encoding.charset());
            var chars = new char[CHARS_LOOKED_AT];
            int filled = 0;
            int n = reader.read(chars, 0, chars.length);
            while (n > 0) {
                filled += n;
                n = reader.read(chars, filled, chars.length - filled);
            }
            String head = new String(chars, 0, filled);
            int lastLine = head.lastIndexOf('\n');
            return filled < chars.length || lastLine < 0 ? head : head.substring(0, lastLine);
        }
    }

    /// How many rows have the most frequent number of cells (more than one), weighed by how much of
    /// all that is, and a little by the number of cells.
    private static double score(String head, char separator) {
        Map<Integer, Integer> rowsBySize = new HashMap<>();
        int rows = 0;
        try (CsvReader<CsvRecord> reader =
                reader(separator).allowUnclosedQuote(true).skipEmptyLines(true).ofCsvRecord(head)) {
            for (CsvRecord row : reader) {
                if (rows++ == ROWS_LOOKED_AT) {
                    break;
                }
                rowsBySize.merge(row.getFieldCount(), 1, Integer::sum);
            }
        } catch (IOException | CsvParseException e) {
            return 0;
        }
        double best = 0;
        for (var entry : rowsBySize.entrySet()) {
            if (entry.getKey() > 1) {
                double share = (double) entry.getValue() / rows;
                best = Math.max(best, share * (1 + Math.min(entry.getKey(), 50) / 100.0));
            }
        }
        return best;
    }
}
