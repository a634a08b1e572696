package org.whereabouts.reader.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whereabouts.intake.table.Cell;
import org.whereabouts.intake.table.Row;

/// Open document spreadsheets: what is repeated, covered, hidden, calculated.
class OdsTableTest {
    @TempDir Path folder = Path.of("");

    @Test
    void repeatedCellsAndRowsStandAsOftenAsTheFileSays() throws IOException {
        List<Row> rows =
                Workbooks.rows(
                        ods(
                                "<table:table-row table:number-rows-repeated='3'><table:table-cell"
                                        + " table:number-columns-repeated='2'><text:p>я</text:p></table:table-cell></table:table-row>"
                                        + "<table:table-row table:number-rows-repeated='1048573'><table:table-cell"
                                        + " table:number-columns-repeated='16384'/></table:table-row>"));
        assertEquals(List.of(1L, 2L, 3L), rows.stream().map(Row::number).toList());
        assertEquals(2, rows.getLast().cells().size());
    }

    @ParameterizedTest
    @CsvSource({
        "2017-05-12, 12.05.2017, 2017-05-12",
        "2017-05-12, May 2017, 2017-05",
        "2017-05-12, 2017, 2017",
        "2017-05-12, 2017年5月, 2017-05",
        "2017-05-12, 2017年5月12日, 2017-05-12",
    })
    void aDateIsNoFinerThanTheCellShows(String value, String shown, String date)
            throws IOException {
        Path file =
                ods(
                        "<table:table-row><table:table-cell office:value-type='date' office:date-value='%s'><text:p>%s</text:p></table:table-cell></table:table-row>"
                                .formatted(value, shown));
        assertEquals(new Cell(date, Cell.Kind.DATE, Set.of()), Workbooks.first(file));
    }

    @Test
    void aFormulaIsFlaggedAndARemarkOnACellIsNotItsText() throws IOException {
        Path file =
                ods(
                        "<table:table-row><table:table-cell table:formula='of:=1+1' office:value-type='float'>"
                                + "<office:annotation><text:p>who said so</text:p></office:annotation><text:p>2</text:p></table:table-cell></table:table-row>");
        assertEquals(
                new Cell("2", Cell.Kind.NUMBER, Set.of(Cell.Flag.FORMULA)), Workbooks.first(file));
    }

    @Test
    void aCellAcrossRowsAndAHiddenSheetAreTold() throws IOException {
        Path file =
                Workbooks.ods(
                        folder,
                        "<style:style style:name='ta9'><style:table-properties table:display='false'/></style:style>",
                        "<table:table table:style-name='ta9'><table:table-row><table:table-cell"
                                + " table:number-rows-spanned='2'><text:p>a</text:p></table:table-cell></table:table-row>"
                                + "<table:table-row><table:covered-table-cell/><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>");
        assertEquals(
                List.of("TABLE.HIDDEN in sheet 1", "TABLE.MERGED in sheet 1, row 1"),
                Workbooks.faults(file));
        assertEquals("b", Workbooks.rows(file).get(1).cell(2).text());
    }

    @Test
    void aRowRepeatedBeyondEverySpreadsheetIsNotMadeInMemory() throws IOException {
        Path wide =
                ods(
                        "<table:table-row><table:table-cell table:number-columns-repeated='999999999'><text:p>x</text:p></table:table-cell></table:table-row>");
        assertTrue(Workbooks.end(wide).startsWith("TABLE.SIZE"));
        Path long_ =
                ods(
                        "<table:table-row><table:table-cell table:number-columns-repeated='16000'><text:p>"
                                + "x".repeat(60_000)
                                + "</text:p></table:table-cell></table:table-row>");
        assertTrue(Workbooks.end(long_).startsWith("TABLE.SIZE"));
    }

    @Test
    void aDocumentTypeIsNeverFollowed() throws IOException {
        Path file =
                Workbooks.zip(
                        folder.resolve("list.ods"),
                        Map.of(
                                "content.xml",
                                "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><a><table><table-row>"
                                        + "<table-cell><p>&e;</p></table-cell></table-row></table></a>"));
        assertTrue(Workbooks.end(file).startsWith("TABLE.DECLARATION"), Workbooks.end(file));
    }

    @Test
    void aWorkbookLockedByAPasswordIsToldToBeSo() throws IOException {
        Path byParts =
                Workbooks.zip(
                        folder.resolve("parts.ods"),
                        Map.of(
                                "content.xml",
                                "\u0001\u0002 no XML",
                                "META-INF/manifest.xml",
                                "<manifest><file-entry full-path='content.xml'><encryption-data/></file-entry></manifest>"));
        Path asAWhole =
                Workbooks.zip(folder.resolve("whole.ods"), Map.of("encrypted-package", "\u0001"));
        for (Path file : List.of(byParts, asAWhole)) {
            assertTrue(Workbooks.end(file).startsWith("TABLE.ENCRYPTED"), Workbooks.end(file));
        }
    }

    private Path ods(String rows) throws IOException {
        return Workbooks.ods(folder, "", "<table:table>" + rows + "</table:table>");
    }
}
