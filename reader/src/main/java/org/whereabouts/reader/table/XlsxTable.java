package org.whereabouts.reader.table;

import static org.whereabouts.reader.table.PackedTable.attribute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.whereabouts.intake.Fault;
import org.whereabouts.intake.Fault.TableCode;
import org.whereabouts.intake.table.Rows;
import org.whereabouts.intake.table.Table;
import org.whereabouts.intake.table.TableLimits;

/// One sheet of an XLSX workbook (ECMA-376), read row by row. Only the workbook's shared texts and
/// the formats of its dates are held in memory. Formulas are never calculated.
final class XlsxTable implements Table {
    private static final int SHEETS_MAX = 500;

    private final PackedTable workbook;
    private final int number;
    private final String title;
    private final String part;
    private final XlsxTexts texts;
    private final XlsxDates dates;
    private final boolean hidden;
    private Optional<List<Fault>> noticed = Optional.empty();

    private XlsxTable(
            PackedTable workbook,
            int number,
            String title,
            String part,
            XlsxTexts texts,
            XlsxDates dates,
            boolean hidden) {
        this.workbook = workbook;
        this.number = number;
        this.title = title;
        this.part = part;
        this.texts = texts;
        this.dates = dates;
        this.hidden = hidden;
    }

    /// The sheets of a workbook that have rows.
    static List<Table> sheets(PackedTable workbook, ZipFile zip) throws IOException {
        TableLimits limits = workbook.limits();
        Map<String, String> targets = targets(workbook, zip);
        XlsxTexts texts = XlsxTexts.read(workbook, zip);
        var found = new ArrayList<String[]>();
        boolean[] from1904 = new boolean[1];
        XMLStreamReader xml = workbook.xml(zip, "xl/workbook.xml", limits.sharedBytesMax());
        while (PackedTable.has(xml)) {
            if (PackedTable.next(xml) != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("workbookPr")) {
                String flag = attribute(xml, "date1904");
                from1904[0] = flag.equals("1") || flag.equals("true");
            } else if (xml.getLocalName().equals("sheet")) {
                String target = targets.getOrDefault(attribute(xml, "id"), "");
                found.add(new String[] {attribute(xml, "name"), target, attribute(xml, "state")});
            }
            if (found.size() > SHEETS_MAX) {
                throw new PackedTable.Stopped(TableCode.SIZE);
            }
        }
        XlsxDates dates = XlsxDates.read(workbook, zip, from1904[0]);
        var tables = new ArrayList<Table>();
        for (int i = 0; i < found.size(); i++) {
            String part = found.get(i)[1];
            if (zip.getEntry(part) != null) {
                boolean hidden = found.get(i)[2].matches("hidden|veryHidden");
                var table =
                        new XlsxTable(workbook, i + 1, found.get(i)[0], part, texts, dates, hidden);
                if (table.hasRows()) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    private static Map<String, String> targets(PackedTable workbook, ZipFile zip)
            throws IOException {
        var targets = new HashMap<String, String>();
        XMLStreamReader xml =
                workbook.xml(zip, "xl/_rels/workbook.xml.rels", workbook.limits().sharedBytesMax());
        while (PackedTable.has(xml)) {
            if (PackedTable.next(xml) == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                String target = attribute(xml, "Target");
                targets.put(
                        attribute(xml, "Id"),
                        target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        return targets;
    }

    private boolean hasRows() {
        try (Rows rows = rows()) {
            return !(rows.next() instanceof Rows.Step.End);
        }
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

    /// Which cells stand across several rows is told behind the rows: one more pass, made once.
    @Override
    public List<Fault> faults() {
        if (noticed.isEmpty()) {
            noticed = Optional.of(Spans.faults(number, hidden, spans()));
        }
        return noticed.get();
    }

    private List<Long> spans() {
        var rows = new ArrayList<Long>();
        try (var zip = new ZipFile(workbook.file().toFile())) {
            XMLStreamReader xml = workbook.xml(zip, part, workbook.limits().unpackedBytesMax());
            while (PackedTable.has(xml) && rows.size() < Spans.LISTED_MAX) {
                if (PackedTable.next(xml) == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("mergeCell")) {
                    Spans.firstRow(attribute(xml, "ref")).ifPresent(rows::add);
                }
            }
        } catch (IOException | PackedTable.Stopped e) {
            // The pass over the rows meets the same end and tells it with its row.
            return rows;
        }
        return rows;
    }

    @Override
    public Rows rows() {
        try {
            var zip = new ZipFile(workbook.file().toFile());
            var bytes = workbook.stream(zip, part, workbook.limits().unpackedBytesMax());
            return new PackedRows(
                    zip,
                    bytes,
                    number,
                    workbook.limits(),
                    new XlsxRows(PackedTable.reader(bytes), texts, dates, workbook.limits()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
