package org.whereabouts.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.whereabouts.intake.Fault;
import org.whereabouts.intake.Fault.TableCode;
import org.whereabouts.intake.Read;
import org.whereabouts.intake.text.Encoding;

/// A list of separated values in any encoding and with any separator. Quoting is RFC 4180.
public final class CsvTable implements Table {
    private final Bytes bytes;
    private final long length;
    private final Encoding encoding;
    private final char separator;
    private final TableLimits limits;

    private CsvTable(
            Bytes bytes, long length, Encoding encoding, char separator, TableLimits limits) {
        this.bytes = bytes;
        this.length = length;
        this.encoding = encoding;
        this.separator = separator;
        this.limits = limits;
    }

    /// Opens a list; encoding and separator are found from the bytes.
    ///
    /// @param bytes gives the file from its beginning each time
    /// @param length of the file in bytes
    public static Read<Table> open(Bytes bytes, long length, TableLimits limits) {
        return open(bytes, length, Dialect.FOUND, limits);
    }

    /// Opens a list of which encoding or separator are known.
    public static Read<Table> open(Bytes bytes, long length, Dialect dialect, TableLimits limits) {
        if (length == 0) {
            return refused(TableCode.EMPTY);
        }
        if (length > limits.bytesMax()) {
            return refused(TableCode.SIZE);
        }
        try (InputStream in = bytes.open()) {
            Optional<Encoding> text = Encoding.detect(in);
            if (text.isEmpty()) {
                return refused(TableCode.MEDIA_TYPE);
            }
            Encoding found = text.get();
            Encoding encoding =
                    dialect.charset()
                            .map(c ->
                                    new Encoding(
                                            c, c.equals(found.charset()) ? found.skip() : 0, false))
                            .orElse(found);
            char separator =
                    dialect.separator().isPresent()
                            ? dialect.separator().get()
                            : Separator.find(bytes, encoding);
            return Read.of(new CsvTable(bytes, length, encoding, separator, limits));
        } catch (IOException e) {
            return refused(TableCode.BROKEN);
        }
    }

    private static Read<Table> refused(TableCode code) {
        return Read.refused(new Fault.InTable(code, 1, 0));
    }

    @Override
    public int sheet() {
        return 1;
    }

    @Override
    public String title() {
        return "";
    }

    @Override
    public java.util.List<Fault> faults() {
        return encoding.doubtful()
                ? java.util.List.of(new Fault.InTable(TableCode.ENCODING_DOUBTFUL, 1, 0))
                : java.util.List.of();
    }

    @Override
    public boolean ragged() {
        return true;
    }

    /// The encoding that is read.
    public Encoding encoding() {
        return encoding;
    }

    /// The separator that is read.
    public char separator() {
        return separator;
    }

    @Override
    public Rows rows() {
        return new CsvRows(bytes, length, encoding, separator, limits);
    }

    /// A file that can be read as often as needed.
    @FunctionalInterface
    public interface Bytes {
        /// The bytes from the beginning.
        InputStream open() throws IOException;
    }

    /// What is known of a list beforehand.
    public record Dialect(Optional<Charset> charset, Optional<Character> separator) {
        /// Nothing: both are found from the bytes.
        public static final Dialect FOUND = new Dialect(Optional.empty(), Optional.empty());
    }
}
