package org.whereabouts.intake.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whereabouts.intake.Fault;
import org.whereabouts.intake.table.Cell.Flag;

/// Separated values in the encodings and with the mistakes that lists come with. Everybody named is
/// invented.
class CsvTableTest {
    private static final String CHINESE =
            """
            姓名,性别,住址,收押原因,目前情况
            虚构甲,男,虚构村第一生产队,扰乱公共秩序,在押
            虚构乙,女,虚构镇中心学校对面,出国未归,已释放
            虚构丙,男,虚构县城人民路三号,不放心人员,在押
            """;
    private static final String TRADITIONAL =
            """
            姓名,性別,住址,收押原因,目前情況
            虛構甲,男,虛構村第一生產隊,擾亂公共秩序,在押
            虛構乙,女,虛構鎮中心學校對面,出國未歸,已釋放
            虛構丙,男,虛構縣城人民路三號,不放心人員,在押
            """;
    private static final String RUSSIAN =
            """
            Фамилия,Имя,Год рождения,Место,Примечание
            Вымышленный,Пётр,1970,посёлок Небывалый,его увезли весной и с тех пор вестей нет
            Небывалая,Анна,1980,город Выдуманный,родные ждут и пишут письма каждый месяц
            """;
    private static final String KAZAKH =
            """
            Аты-жөні,Туған жылы,Ұсталған орны
            Әсел Ойдан,1985,Қиял қаласы
            Бақыт Жоқ,1990,Ертегі ауылы
            """;

    @ParameterizedTest
    @CsvSource({
        "GB18030, 姓名",
        "GBK, 姓名",
        "Big5, 姓名",
        "UTF-8, 姓名",
        "UTF-16LE, 姓名",
        "UTF-16BE, 姓名",
        "windows-1251, Фамилия",
        "KOI8-R, Фамилия",
        "IBM866, Фамилия",
        "x-MacCyrillic, Фамилия",
        "ISO-8859-5, Фамилия",
        "UTF-16LE, Аты-жөні",
    })
    void anEncodingIsFoundFromTheBytes(String charset, String firstCell) {
        String list =
                switch (firstCell) {
                    case "Фамилия" -> RUSSIAN;
                    case "Аты-жөні" -> KAZAKH;
                    default -> charset.equals("Big5") ? TRADITIONAL : CHINESE;
                };
        assertEquals(texts(rows(bytes(list, "UTF-8"))), texts(rows(bytes(list, charset))));
        assertEquals(firstCell, rows(bytes(list, charset)).getFirst().cell(1).text());
    }

    @Test
    void aShortListWithOneLineOfAnotherEncodingIsReadAsWhatTheOthersAre() throws IOException {
        var mixed = new ByteArrayOutputStream();
        mixed.write(bytes(RUSSIAN, "UTF-8"));
        mixed.write(bytes("Выдуманный,Иван,1990,село,чужая строка\n", "windows-1251"));
        List<List<String>> first = texts(rows(bytes(RUSSIAN, "UTF-8")));
        assertEquals(first, texts(rows(mixed.toByteArray())).subList(0, first.size()));
        assertEquals(
                "TABLE.ENCODING_DOUBTFUL",
                open(mixed.toByteArray()).orThrow().faults().getFirst().code());
    }

    @Test
    void whatIsNoTextInAnyEncodingIsNoList() {
        byte[] noise = new byte[20_000];
        new java.util.SplittableRandom(1).nextBytes(noise);
        for (byte[] bytes : List.of(noise, new byte[5_000])) {
            assertTrue(
                    open(bytes) instanceof org.whereabouts.intake.Read.Refused<?>(var faults)
                            && faults.getFirst().code().equals("TABLE.MEDIA_TYPE"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkSettlesTheEncodingAndIsNoPartOfTheFirstCell(String charset) {
        byte[] marked = bytes("\uFEFF" + KAZAKH, charset);
        assertEquals(texts(rows(bytes(KAZAKH, "UTF-8"))), texts(rows(marked)));
        assertEquals(List.of(), open(marked).orThrow().faults());
    }

    @Test
    void anEncodingThatWasGuessedFromZerosIsToldToBeDoubtful() {
        assertEquals(
                "TABLE.ENCODING_DOUBTFUL",
                open(bytes(KAZAKH, "UTF-16LE")).orThrow().faults().getFirst().code());
    }

    @Test
    void linesOfAnotherEncodingInAListAreFlaggedAndTheOthersAreRead() throws IOException {
        var mixed = new ByteArrayOutputStream();
        mixed.write(bytes(KAZAKH.repeat(5), "UTF-8"));
        mixed.write(bytes("Вымышленный,1970,Небывалый\n", "windows-1251"));
        Table table = open(mixed.toByteArray()).orThrow();
        assertEquals("TABLE.ENCODING_DOUBTFUL", table.faults().getFirst().code());
        List<Row> rows = rows(mixed.toByteArray());
        assertEquals("Әсел Ойдан", rows.get(1).cell(1).text());
        assertEquals(Set.of(Flag.UNDECODED), rows.getLast().cell(1).flags());
        assertEquals("1970", rows.getLast().cell(2).text());
    }

    @Test
    void linesInUtf8AmongThoseOfAnOldEncodingAreReadAsWhatTheyAreAndTold() throws IOException {
        var mixed = new ByteArrayOutputStream();
        mixed.write(bytes(RUSSIAN.repeat(3), "windows-1251"));
        mixed.write(bytes("Иванов,Игорь,1990,Изумруд,строка из другого списка\n", "UTF-8"));
        mixed.write(bytes(RUSSIAN, "windows-1251"));
        assertEquals(
                "TABLE.ENCODING_DOUBTFUL",
                open(mixed.toByteArray()).orThrow().faults().getFirst().code());
        List<Row> rows = rows(mixed.toByteArray());
        assertEquals("Иванов", rows.get(9).cell(1).text());
        assertEquals(Set.of(Flag.UNDECODED), rows.get(9).cell(1).flags());
        assertEquals(Set.of(), rows.get(9).cell(3).flags());
        assertEquals(Set.of(), rows.get(8).cell(1).flags());
        assertEquals(texts(rows(bytes(RUSSIAN, "UTF-8"))), texts(rows.subList(10, 13)));
    }

    @Test
    void aLineInUtf8LongerThanEveryBufferLosesNoSign() throws IOException {
        var mixed = new ByteArrayOutputStream();
        mixed.write(bytes(RUSSIAN.repeat(3), "windows-1251"));
        mixed.write(bytes("x" + "и".repeat(60_000) + ",ы\n", "UTF-8"));
        Row row = rows(mixed.toByteArray()).getLast();
        assertEquals("x" + "и".repeat(60_000), row.cell(1).text());
        assertEquals("ы", row.cell(2).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void aSeparatorIsFoundFromTheRows(String separator) {
        List<Row> rows =
                rows(
                        bytes(
                                "Name%1$sBorn%1$sNote%1$sSex\n\"A, B; c\"%1$s1985%1$s\"x|y\"%1$sM\nD%1$s1990%1$s%1$sF\n"
                                        .formatted(separator),
                                "UTF-8"));
        assertEquals(List.of("A, B; c", "1985", "x|y", "M"), texts(rows).get(1));
        assertEquals(List.of("D", "1990", "", "F"), texts(rows).get(2));
    }

    @Test
    void quotedLineBreaksStayInTheCellAndRowsAreCountedAsRecords() {
        List<Row> rows = rows(bytes("a,b\n\"x\ny\",1\nz,2\n", "UTF-8"));
        assertEquals("x\ny", rows.get(1).cell(1).text());
        assertEquals(3, rows.get(2).number());
    }

    @Test
    void aQuoteThatIsNeverClosedEndsTheListAtItsRow() {
        assertEquals(
                "TABLE.BROKEN in sheet 1, row 3",
                end("a,b\n1,2\n\"x,3\ny,4\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void sixteenThousandColumnsAreReadAndMoreAreNot() {
        byte[] wide = ("x" + ",x".repeat(16_383) + "\n").getBytes(StandardCharsets.UTF_8);
        assertEquals(16_384, rows(wide).getFirst().cells().size());
        byte[] wider = ("x" + ",x".repeat(16_384) + "\n").getBytes(StandardCharsets.UTF_8);
        assertEquals("TABLE.SIZE in sheet 1, row 1", end(wider));
    }

    @Test
    void oneCellThatNeverEndsIsACodeInBoundedMemory() {
        long length = 96L << 20;
        Table table =
                CsvTable.open(() -> new Endless(length), length, TableLimits.STANDARD).orThrow();
        assertEquals("TABLE.SIZE in sheet 1, row 2", end(table));
    }

    @Test
    void aRowOfManyLongCellsEndsWithACode() {
        String row = ("x".repeat(60_000) + ",").repeat(300) + "\n";
        assertEquals(
                "TABLE.SIZE in sheet 1, row 2",
                end(("a,b\n" + row).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aLongCellIsCutWithoutLosingTheNextOne() {
        Row row = rows(("x".repeat(70_000) + ",7\n").getBytes(StandardCharsets.UTF_8)).getFirst();
        assertEquals(Set.of(Flag.CUT), row.cell(1).flags());
        assertEquals("7", row.cell(2).text());
    }

    @Test
    void halfACharacterAtACutIsNotKept() {
        byte[] bytes = ("x".repeat(65_535) + "\uD83D\uDE00y,7\n").getBytes(StandardCharsets.UTF_8);
        String cut = rows(bytes).getFirst().cell(1).text();
        assertTrue(!Character.isSurrogate(cut.charAt(cut.length() - 1)));
    }

    private static byte[] bytes(String list, String charset) {
        return list.getBytes(Charset.forName(charset));
    }

    private static List<List<String>> texts(List<Row> rows) {
        return rows.stream().map(row -> row.cells().stream().map(Cell::text).toList()).toList();
    }

    private static List<Row> rows(byte[] bytes) {
        var found = new ArrayList<Row>();
        try (Rows rows = open(bytes).orThrow().rows()) {
            while (rows.next() instanceof Rows.Step.Next(var row)) {
                found.add(row);
            }
        }
        return found;
    }

    private static String end(byte[] bytes) {
        return end(open(bytes).orThrow());
    }

    private static String end(Table table) {
        try (Rows rows = table.rows()) {
            Rows.Step step = rows.next();
            while (step instanceof Rows.Step.Next) {
                step = rows.next();
            }
            return step instanceof Rows.Step.Broken(Fault.InTable fault) ? fault.message() : "";
        }
    }

    private static org.whereabouts.intake.Read<Table> open(byte[] bytes) {
        return CsvTable.open(
                () -> new ByteArrayInputStream(bytes), bytes.length, TableLimits.STANDARD);
    }

    /// A header, a quote, and then letters for as long as asked.
    private static final class Endless extends InputStream {
        private static final byte[] BEGINNING = "a,b\n\"".getBytes(StandardCharsets.UTF_8);
        private final long length;
        private long at;

        Endless(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            if (at >= length) {
                return -1;
            }
            return at < BEGINNING.length ? BEGINNING[(int) at++] : next();
        }

        private int next() {
            at++;
            return 'x';
        }

        @Override
        public int read(byte[] buffer, int offset, int count) {
            int n = 0;
            while (n < count && at < length) {
                buffer[offset + n++] = (byte) read();
            }
            return n == 0 ? -1 : n;
        }
    }
}
