package org.whereabouts.intake.table;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.whereabouts.intake.Fault;
import org.whereabouts.intake.Fault.TableCode;
import org.whereabouts.intake.text.Encoding;
import org.whereabouts.intake.text.MixedLines;
import org.whereabouts.intake.text.Signs;

/// One pass over a list of separated values. A quote that is never closed makes everything behind
/// it one cell: that is told as the row where it begins, and nothing behind it is read.
final class CsvRows implements Rows {
    /// Characters that one cell may have before the pass ends there: whatever is longer is a quote
    /// that was never closed. Memory stays bounded by it.
    static final int CELL_BUFFER_CHARS = 8 * 1024 * 1024;

    private final long length;
    private final TableLimits limits;
    private final Counted counted;
    private final Optional<MixedLines> mixed;
    private final Collector collector;
    private final CsvReader<Row> reader;
    private final Iterator<Row> rows;
    private long number;
    private boolean over;

    CsvRows(
            CsvTable.Bytes bytes,
            long length,
            Encoding encoding,
            char separator,
            TableLimits limits) {
        this.length = length;
        this.limits = limits;
        try {
            counted = new Counted(bytes.open());
            counted.skipNBytes(encoding.skip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        mixed =
                encoding.mixed()
                        ? Optional.of(new MixedLines(counted, encoding.charset()))
                        : Optional.empty();
        collector = new Collector();
        reader =
                Separator.reader(separator)
                        .allowUnclosedQuote(false)
                        .maxBufferSize(CELL_BUFFER_CHARS)
                        .build(
                                collector,
                                mixed.<Reader>map(lines -> lines)
                                        .orElseGet(() ->
                                                new InputStreamReader(
                                                        counted, encoding.charset())));
        rows = reader.iterator();
    }

    @Override
    public Step next() {
        while (!over) {
            try {
                if (!rows.hasNext()) {
                    over = true;
                    return Step.End.END;
                }
                Row row = rows.next();
                number = row.number();
                if (number > limits.rowsMax()
                        || row.cells().size() > limits.columnsMax()
                        || collector.chars > TableLimits.ROW_CHARS_MAX) {
                    return broken(TableCode.SIZE, number);
                }
                if (!row.cells().isEmpty()) {
                    return new Step.Next(row);
                }
            } catch (CsvParseException e) {
                return broken(
                        e.getMessage() != null && e.getMessage().contains("buffer size")
                                ? TableCode.SIZE
                                : TableCode.BROKEN,
                        number + 1);
            } catch (UncheckedIOException e) {
                return broken(TableCode.BROKEN, number + 1);
            }
        }
        return Step.End.END;
    }

    private Step broken(TableCode code, long row) {
        over = true;
        return new Step.Broken(new Fault.InTable(code, 1, row));
    }

    @Override
    public double share() {
        return Math.min(1, (double) counted.taken / length);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Makes rows of cells as the parser finds them.
    private final class Collector extends CsvCallbackHandler<Row> {
        private final List<Cell> cells = new ArrayList<>();
        private int fields;
        private int last;
        private long ordinal;
        private long chars;
        private long line;

        @Override
        protected RecordType getRecordType() {
            return RecordType.DATA;
        }

        @Override
        protected int getFieldCount() {
            return fields;
        }

        @Override
        protected void beginRecord(long startingLineNumber) {
            cells.clear();
            fields = 0;
            last = 0;
            chars = 0;
            ordinal++;
            line = startingLineNumber;
        }

        @Override
        protected void addField(char[] buffer, int offset, int count, boolean quoted) {
            fields++;
            chars += count;
            if (fields > limits.columnsMax() + 1 || chars > TableLimits.ROW_CHARS_MAX) {
                return;
            }
            boolean cut = count > limits.cellCharsMax();
            String text =
                    Signs.wellFormed(
                            new String(buffer, offset, cut ? limits.cellCharsMax() : count));
            Cell cell = cell(text, cut);
            cells.add(cell);
            if (!text.isEmpty()) {
                last = cells.size();
            }
        }

        private Cell cell(String text, boolean cut) {
            boolean undecoded =
                    Signs.isUndecoded(text)
                            || (mixed.isPresent()
                                    && mixed.get().isUtf8(line)
                                    && text.chars().anyMatch(c -> c >= 0x80));
            if (!cut && !undecoded) {
                return Cell.text(text);
            }
            var flags = EnumSet.noneOf(Cell.Flag.class);
            if (cut) {
                flags.add(Cell.Flag.CUT);
            }
            if (undecoded) {
                flags.add(Cell.Flag.UNDECODED);
            }
            return new Cell(text, Cell.Kind.TEXT, flags);
        }

        @Override
        protected void setComment(char[] buffer, int offset, int count) {
            addField(buffer, offset, count, false);
        }

        @Override
        protected void setEmpty() {
            fields = 0;
        }

        @Override
        protected Row buildRecord() {
            return new Row(ordinal, cells.subList(0, last), fields);
        }
    }

    /// Counts the bytes that were taken.
    private static final class Counted extends FilterInputStream {
        private long taken;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            taken += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int count) throws IOException {
            int n = super.read(buffer, offset, count);
            taken += Math.max(n, 0);
            return n;
        }
    }
}
