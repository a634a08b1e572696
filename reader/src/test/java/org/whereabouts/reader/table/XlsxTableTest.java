package org.whereabouts.reader.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whereabouts.intake.table.Cell;
import org.whereabouts.intake.table.Row;

/// Workbooks as spreadsheets write them, and as somebody writes them who means harm.
class XlsxTableTest {
    @TempDir Path folder = Path.of("");

    @Test
    void aWorkbookOfAnotherProgramGivesItsCellsAsTheyAreShown() throws IOException {
        Path file = folder.resolve("poi.xlsx");
        try (var book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("one");
            var row = sheet.createRow(2);
            row.createCell(0).setCellValue("虚构甲");
            row.createCell(1).setCellValue(1985);
            row.createCell(3).setCellValue(true);
            row.createCell(4).setCellValue(12.50);
            sheet.createRow(3).createCell(0).setCellValue("ئويدۇرما");
            book.write(out);
        }
        List<Row> rows = Workbooks.rows(file);
        assertEquals(List.of(3L, 4L), rows.stream().map(Row::number).toList());
        assertEquals(
                List.of("虚构甲", "1985", "", "TRUE", "12.5"),
                rows.getFirst().cells().stream().map(Cell::text).toList());
        assertEquals("ئويدۇرما", rows.getLast().cell(1).text());
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy-mm-dd, 2017-05-12",
        "dd.mm.yyyy, 2017-05-12",
        "mmmm yyyy, 2017-05",
        "yyyy, 2017",
        "dd.mm, XXXX-05-12",
        "yyyy年m月, 2017-05",
        "dd.mm.yyyy hh:mm, 2017-05-12",
    })
    void aDateIsNoFinerThanItsFormatShows(String format, String shown) throws IOException {
        Path file = folder.resolve("date.xlsx");
        try (var book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var cell = book.createSheet().createRow(0).createCell(0);
            cell.setCellValue(java.time.LocalDate.of(2017, 5, 12));
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(format));
            cell.setCellStyle(style);
            book.write(out);
        }
        assertEquals(new Cell(shown, Cell.Kind.DATE, Set.of()), Workbooks.first(file));
    }

    @Test
    void aFormulaIsNeverCalculatedAndItsLastValueIsFlagged() throws IOException {
        Path file =
                Workbooks.xlsx(
                        folder,
                        "<row r='1'><c r='A1' t='str'><f>HYPERLINK(\"http://x\")</f><v>seen</v></c>"
                                + "<c r='B1'><f>1+1</f></c><c r='C1' t='e'><v>#REF!</v></c></row>");
        Row row = Workbooks.rows(file).getFirst();
        assertEquals(new Cell("seen", Cell.Kind.TEXT, Set.of(Cell.Flag.FORMULA)), row.cell(1));
        assertEquals(Cell.EMPTY, row.cell(2));
        assertEquals(Cell.Kind.ERROR, row.cell(3).kind());
    }

    @Test
    void aCellAcrossSeveralRowsIsToldAndNotCopied() throws IOException {
        Path file = folder.resolve("merged.xlsx");
        try (var book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet();
            for (int i = 0; i < 4; i++) {
                sheet.createRow(i).createCell(0).setCellValue("n" + i);
            }
            sheet.getRow(1).createCell(1).setCellValue("a village");
            sheet.addMergedRegion(new CellRangeAddress(1, 3, 1, 1));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 3));
            book.write(out);
        }
        assertEquals(List.of("TABLE.MERGED in sheet 1, row 2"), Workbooks.faults(file));
        assertEquals("a village", Workbooks.rows(file).get(1).cell(2).text());
        assertEquals("", Workbooks.rows(file).get(2).cell(2).text());
    }

    @Test
    void aHiddenSheetIsReadAndToldToBeHidden() throws IOException {
        String cell = "<row r='1'><c r='A1'><v>1</v></c></row>";
        Path file =
                Workbooks.xlsx(
                        folder,
                        Map.of(
                                "xl/worksheets/sheet1.xml", Workbooks.sheet(cell),
                                "xl/worksheets/sheet2.xml", Workbooks.sheet(cell)),
                        "state='veryHidden'");
        var tables = Workbooks.open(file).orThrow();
        assertTrue(tables.getFirst().hidden());
        assertFalse(tables.getLast().hidden());
        assertEquals(List.of("TABLE.HIDDEN in sheet 1"), Workbooks.faults(file));
        assertEquals(1, Workbooks.rows(tables.getFirst()).size());
    }

    @Test
    void aDocumentTypeIsNeverFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "planted");
        String sheet =
                "<!DOCTYPE worksheet [<!ENTITY e SYSTEM '"
                        + secret.toUri()
                        + "'>]>"
                        + Workbooks.sheet(
                                "<row r='1'><c r='A1' t='inlineStr'><is><t>&e;</t></is></c></row>");
        Path file = Workbooks.xlsx(folder, Map.of("xl/worksheets/sheet1.xml", sheet), "");
        assertTrue(Workbooks.end(file).startsWith("TABLE.DECLARATION"), Workbooks.end(file));
    }

    @Test
    void aHugeCellIsCutAndTheRowBehindItIsRead() throws IOException {
        String rows =
                "<row r='1'><c r='A1' t='inlineStr'><is><t>"
                        + "x".repeat(5_000_000)
                        + "</t></is></c><c r='B1'><v>7</v></c></row>";
        Path file = Workbooks.xlsx(folder, rows);
        assertEquals(65_536, Workbooks.first(file).text().length());
        assertEquals(Set.of(Cell.Flag.CUT), Workbooks.first(file).flags());
        assertEquals("7", Workbooks.rows(file).getFirst().cell(2).text());
    }

    @Test
    void whatTheReaderWouldHoldAtOnceHasALimit() throws IOException {
        String huge = "x>".repeat(700_000);
        for (String part :
                List.of(
                        "<row r='1' spans='" + huge + "'/>",
                        "<!-- " + huge + " -->",
                        "<row r='1'><c r='A1'><v><![CDATA[" + huge + "]]></v></c></row>",
                        "<" + "y".repeat(1_400_000) + "/>")) {
            Path file = Workbooks.xlsx(folder, part);
            assertTrue(Workbooks.end(file).startsWith("TABLE.BOMB"), Workbooks.end(file));
        }
        Path quotes =
                Workbooks.xlsx(
                        folder,
                        "<!-- don't --><row r='1'><c r='A1' t='str'><v>"
                                + "don't ".repeat(250_000)
                                + "</v></c></row>");
        assertEquals("", Workbooks.end(quotes));
    }

    @Test
    void aBombIsFoundByWhatItUnpacksTo() throws IOException {
        Path file = Workbooks.xlsx(folder, "<row/>".repeat(20_000));
        var limits =
                new org.whereabouts.intake.table.TableLimits(
                        1 << 20, 100_000, 1_000, 100, 1_000, 1 << 20);
        var read = Tables.open(file, limits);
        String found =
                switch (read) {
                    case org.whereabouts.intake.Read.Refused<?>(var faults) ->
                            faults.getFirst().code();
                    case org.whereabouts.intake.Read.Value<
                                    List<org.whereabouts.intake.table.Table>>(var tables) -> {
                        try (var rows = tables.getFirst().rows()) {
                            yield rows.next()
                                            instanceof
                                            org.whereabouts.intake.table.Rows.Step.Broken(var fault)
                                    ? fault.code()
                                    : "";
                        }
                    }
                };
        assertEquals("TABLE.BOMB", found);
    }

    @ParameterizedTest
    @CsvSource({
        "<row r='2'><c r='A2'><v>1</v></c></row><row r='2'><c r='A2'><v>2</v></c></row>, TABLE.BROKEN",
        "<row r='1'><c r='B1'><v>1</v></c><c r='A1'><v>2</v></c></row>, TABLE.BROKEN",
        "<row r='1'><c r='A1' t='s'><v>9</v></c></row>, TABLE.BROKEN",
        "<row r='1'><c r='XFE1'><v>9</v></c></row>, TABLE.SIZE",
        "<row r='1'><c r='A1'><v>9</v>, TABLE.BROKEN",
    })
    void whatIsNotAWorkbookEndsWithACode(String rows, String code) throws IOException {
        assertTrue(Workbooks.end(Workbooks.xlsx(folder, rows)).startsWith(code));
    }

    @Test
    void theLastColumnOfASpreadsheetIsRead() throws IOException {
        Row row =
                Workbooks.rows(Workbooks.xlsx(folder, "<row r='1'><c r='XFD1'><v>9</v></c></row>"))
                        .getFirst();
        assertEquals("9", row.cell(16_384).text());
    }

    @Test
    void digitsThatTheFileCannotHoldAreFlagged() throws IOException {
        Path file =
                Workbooks.xlsx(
                        folder, "<row r='1'><c r='A1'><v>1.23456789012346E+17</v></c></row>");
        assertEquals(
                new Cell("123456789012346000", Cell.Kind.NUMBER, Set.of(Cell.Flag.DIGITS_LOST)),
                Workbooks.first(file));
    }

    @Test
    void aWorkbookCutAnywhereEndsWithACode() throws IOException {
        Path file = Workbooks.xlsx(folder, "<row r='1'><c r='A1'><v>1</v></c></row>".repeat(1));
        byte[] whole = Files.readAllBytes(file);
        for (int length = 4; length < whole.length; length += 7) {
            Path cut = folder.resolve("cut.xlsx");
            Files.write(cut, java.util.Arrays.copyOf(whole, length));
            assertTrue(Workbooks.end(cut).startsWith("TABLE."), "cut at " + length);
        }
    }

    @Test
    void aLockedWorkbookIsToldToBeLocked() throws Exception {
        Path file = folder.resolve("locked.xlsx");
        try (var files = new POIFSFileSystem();
                var book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet().createRow(0).createCell(0).setCellValue("x");
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("a password");
            try (OutputStream sealed = encryptor.getDataStream(files)) {
                book.write(sealed);
            }
            files.writeFilesystem(out);
        }
        assertEquals("TABLE.ENCRYPTED", Workbooks.end(file));
    }

    @Test
    void whatHoldsNoTableIsRefused() throws IOException {
        Path file = folder.resolve("list.csv");
        for (String start : Stream.of("%PDF-1.7", "PK\3\4").toList()) {
            Files.write(file, start.getBytes(StandardCharsets.ISO_8859_1));
            assertTrue(Workbooks.end(file).matches("TABLE.(MEDIA_TYPE|BROKEN)"), start);
        }
        Files.write(file, new byte[0]);
        assertEquals("TABLE.EMPTY", Workbooks.end(file));
    }
}
