package org.whereabouts.reader.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.whereabouts.intake.Fault;
import org.whereabouts.intake.Read;
import org.whereabouts.intake.table.Cell;
import org.whereabouts.intake.table.Row;
import org.whereabouts.intake.table.Rows;
import org.whereabouts.intake.table.Table;
import org.whereabouts.intake.table.TableLimits;

/// Workbooks written byte by byte, so that they can be wrong in every way.
final class Workbooks {
    private Workbooks() {}

    /// A workbook of one sheet; `rows` is the XML inside its sheetData.
    static Path xlsx(Path folder, String rows) throws IOException {
        return xlsx(folder, Map.of("xl/worksheets/sheet1.xml", sheet(rows)), "");
    }

    static String sheet(String rows) {
        return "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>"
                + rows
                + "</sheetData></worksheet>";
    }

    /// A workbook of these parts; those that every workbook has are added.
    ///
    /// @param state of the first sheet, such as `state='hidden'`
    static Path xlsx(Path folder, Map<String, String> parts, String state) throws IOException {
        var all = new LinkedHashMap<String, String>();
        var sheets = new StringBuilder();
        var relations = new StringBuilder();
        for (int i = 1; parts.containsKey("xl/worksheets/sheet" + i + ".xml"); i++) {
            sheets.append(
                    "<sheet name='S%d' sheetId='%d' r:id='rId%d' %s/>"
                            .formatted(i, i, i, i == 1 ? state : ""));
            relations.append(
                    "<Relationship Id='rId%d' Target='worksheets/sheet%d.xml'/>".formatted(i, i));
        }
        all.put(
                "xl/workbook.xml",
                "<workbook xmlns:r='r'><sheets>" + sheets + "</sheets></workbook>");
        all.put("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        all.putAll(parts);
        return zip(folder.resolve("list.xlsx"), all);
    }

    /// A workbook in the open document format; `tables` is the XML inside its spreadsheet.
    static Path ods(Path folder, String styles, String tables) throws IOException {
        return zip(
                folder.resolve("list.ods"),
                Map.of(
                        "content.xml",
                        "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x'"
                                + " xmlns:style='s'><office:automatic-styles>"
                                + styles
                                + "</office:automatic-styles><office:body><office:spreadsheet>"
                                + tables
                                + "</office:spreadsheet></office:body></office:document-content>"));
    }

    static Path zip(Path file, Map<String, String> parts) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    static Read<List<Table>> open(Path file) {
        return Tables.open(file, TableLimits.STANDARD);
    }

    /// The rows of the first sheet.
    static List<Row> rows(Path file) {
        return rows(open(file).orThrow().getFirst());
    }

    static List<Row> rows(Table table) {
        var found = new ArrayList<Row>();
        try (Rows rows = table.rows()) {
            while (rows.next() instanceof Rows.Step.Next(var row)) {
                found.add(row);
            }
        }
        return found;
    }

    /// The first cell of the first row.
    static Cell first(Path file) {
        return rows(file).getFirst().cells().getFirst();
    }

    /// The code with which a file is refused or its first sheet breaks off; empty if neither.
    static String end(Path file) {
        return switch (open(file)) {
            case Read.Refused<List<Table>>(var faults) -> faults.getFirst().code();
            case Read.Value<List<Table>>(var tables) -> end(tables.getFirst());
        };
    }

    private static String end(Table table) {
        try (Rows rows = table.rows()) {
            Rows.Step step = rows.next();
            while (step instanceof Rows.Step.Next) {
                step = rows.next();
            }
            return step instanceof Rows.Step.Broken(var fault) ? fault.message() : "";
        }
    }

    static List<String> faults(Path file) {
        return open(file).orThrow().getFirst().faults().stream().map(Fault::message).toList();
    }
}
