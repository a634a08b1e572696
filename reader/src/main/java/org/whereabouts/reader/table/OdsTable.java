package org.whereabouts.reader.table;

import static org.whereabouts.reader.table.PackedTable.attribute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.whereabouts.intake.Fault;
import org.whereabouts.intake.Fault.TableCode;
import org.whereabouts.intake.table.Rows;
import org.whereabouts.intake.table.Table;

/// One sheet of an ODS workbook (ISO/IEC 26300), read row by row. A row or cell that the file
/// repeats is repeated only as long as it holds something.
final class OdsTable implements Table {
    private static final int SHEETS_MAX = 500;

    private final PackedTable workbook;
    private final int number;
    private final String title;
    private final boolean hidden;
    private Optional<List<Fault>> noticed = Optional.empty();

    private OdsTable(PackedTable workbook, int number, String title, boolean hidden) {
        this.workbook = workbook;
        this.number = number;
        this.title = title;
        this.hidden = hidden;
    }

    static List<Table> sheets(PackedTable workbook, ZipFile zip) throws IOException {
        var titles = new ArrayList<String>();
        var hidden = new ArrayList<Boolean>();
        var hiddenStyles = new HashSet<String>();
        String style = "";
        XMLStreamReader xml =
                workbook.xml(zip, "content.xml", workbook.limits().unpackedBytesMax());
        while (PackedTable.has(xml)) {
            if (PackedTable.next(xml) != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "style" -> style = attribute(xml, "name");
                case "table-properties" -> {
                    if (attribute(xml, "display").equals("false")) {
                        hiddenStyles.add(style);
                    }
                }
                case "table" -> {
                    titles.add(attribute(xml, "name"));
                    hidden.add(hiddenStyles.contains(attribute(xml, "style-name")));
                }
                default -> {}
            }
            if (titles.size() > SHEETS_MAX) {
                throw new PackedTable.Stopped(TableCode.SIZE);
            }
        }
        var tables = new ArrayList<Table>();
        for (int i = 0; i < titles.size(); i++) {
            var table = new OdsTable(workbook, i + 1, titles.get(i), hidden.get(i));
            try (Rows rows = table.rows()) {
                if (!(rows.next() instanceof Rows.Step.End)) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    @Override
    public int sheet() {
        return number;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public boolean hidden() {
        return hidden;
    }

    @Override
    public List<Fault> faults() {
        if (noticed.isEmpty()) {
            noticed = Optional.of(Spans.faults(number, hidden, spans()));
        }
        return noticed.get();
    }

    private List<Long> spans() {
        try (var zip = new ZipFile(workbook.file().toFile())) {
            var xml = workbook.xml(zip, "content.xml", workbook.limits().unpackedBytesMax());
            var rows = new OdsRows(xml, number, workbook.limits());
            try {
                for (long n = 0; n <= workbook.limits().rowsMax() && rows.row().isPresent(); n++) {
                    // Reading is what finds them.
                }
            } catch (PackedTable.Stopped e) {
                // The pass over the rows meets the same end and tells it with its row.
                return rows.spans();
            }
            return rows.spans();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Rows rows() {
        try {
            var zip = new ZipFile(workbook.file().toFile());
            var bytes = workbook.stream(zip, "content.xml", workbook.limits().unpackedBytesMax());
            return new PackedRows(
                    zip,
                    bytes,
                    number,
                    workbook.limits(),
                    new OdsRows(PackedTable.reader(bytes), number, workbook.limits()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
