package org.whereabouts.reader.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.whereabouts.intake.Fault;
import org.whereabouts.intake.Fault.TableCode;
import org.whereabouts.intake.table.Row;
import org.whereabouts.intake.table.Rows;
import org.whereabouts.intake.table.TableLimits;

/// One pass over a sheet of a packed workbook: counts the rows and turns whatever stops the parser
/// into a coded end.
final class PackedRows implements Rows {
    private final ZipFile zip;
    private final PackedTable.Counting bytes;
    private final int sheet;
    private final TableLimits limits;
    private final Parser parser;
    private long rows;
    private boolean over;

    PackedRows(
            ZipFile zip, PackedTable.Counting bytes, int sheet, TableLimits limits, Parser parser) {
        this.zip = zip;
        this.bytes = bytes;
        this.sheet = sheet;
        this.limits = limits;
        this.parser = parser;
    }

    /// Gives the rows of one kind of sheet.
    interface Parser {
        /// The next row with at least one cell that is not empty; empty at the end.
        Optional<Row> row();

        /// The number of the row it is at.
        long at();
    }

    @Override
    public Step next() {
        if (over) {
            return Step.End.END;
        }
        try {
            Optional<Row> row = parser.row();
            if (row.isEmpty()) {
                over = true;
                return Step.End.END;
            }
            return ++rows > limits.rowsMax() ? broken(TableCode.SIZE) : new Step.Next(row.get());
        } catch (PackedTable.Stopped e) {
            return broken(e.code());
        } catch (RuntimeException e) {
            return broken(TableCode.BROKEN);
        }
    }

    private Step broken(TableCode code) {
        over = true;
        return new Step.Broken(new Fault.InTable(code, sheet, parser.at()));
    }

    @Override
    public double share() {
        return bytes.share();
    }

    @Override
    public void close() {
        over = true;
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
