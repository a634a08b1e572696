package org.whereabouts.statement.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2017, 2017-01-01, 2017-12-31",
        "2017-05, 2017-05-01, 2017-05-31",
        "2016-02, 2016-02-01, 2016-02-29",
        "2017-05-08, 2017-05-08, 2017-05-08",
        "2017-05~, 2017-05-01, 2017-05-31",
        "2017?, 2017-01-01, 2017-12-31",
        "201X, 2010-01-01, 2019-12-31",
        "20XX, 2000-01-01, 2099-12-31",
        "2017-XX, 2017-01-01, 2017-12-31",
        "2017-XX-08, 2017-01-08, 2017-12-08",
        "2017-XX-31, 2017-01-31, 2017-12-31",
        "2017-02-XX, 2017-02-01, 2017-02-28",
        "2017-1X, 2017-10-01, 2017-12-31",
        "2017/2018, 2017-01-01, 2018-12-31",
        "2017-05-08/2018-06, 2017-05-08, 2018-06-30",
        "2017-05-08T10:30:00Z, 2017-05-08, 2017-05-08",
        "2017-22, 2017-05-01, 2017-09-30",
        "2017-24, 2017-11-01, 2018-03-31",
    })
    void theBoundsAreTheDaysThatTheTextAdmits(String text, LocalDate earliest, LocalDate latest) {
        assertEquals(new DateBounds(earliest, latest), new PartialDate(text).bounds());
    }

    @Test
    void anOpenEndStaysOpen() {
        assertFalse(new PartialDate("2017/..").bounds().hasEnd());
        assertFalse(new PartialDate("2017/").bounds().hasEnd());
        assertFalse(new PartialDate("/2018").bounds().hasStart());
        assertEquals(LocalDate.of(2018, 12, 31), new PartialDate("../2018").bounds().latest());
    }

    @Test
    void aDayWithoutAYearIsNotGivenAYear() {
        var date = new PartialDate("XXXX-02-08");
        assertFalse(date.hasYear());
        assertEquals(DateBounds.EVER, date.bounds());
        assertTrue(PartialDate.read("XXXX-02-29").isPresent());
        assertTrue(PartialDate.read("XXXX-02-30").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17",
                "2017-5",
                "2017-13",
                "2017-00",
                "2017-02-30",
                "2017-02-29",
                "0000",
                "8.2.2017",
                "/..",
                "../..",
                "2018/2017",
                "2017-05-08T25:00:00Z",
                "2017-05T10:00:00Z",
                "2017-25",
                "201X-22",
                "2017~?",
                "2017-05-08/..x",
                "двадцать",
                "2017-05-08 ",
                "Y17000",
                "-2017"
            })
    void whatIsNotADateIsNotRead(String text) {
        assertTrue(PartialDate.read(text).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> new PartialDate(text));
    }

    @Test
    void signsSayHowSureTheDateIs() {
        assertTrue(new PartialDate("2017~").approximate());
        assertTrue(new PartialDate("2017%").approximate() && new PartialDate("2017%").uncertain());
        assertTrue(new PartialDate("2017?").uncertain());
        assertFalse(new PartialDate("2017").approximate() || new PartialDate("2017").uncertain());
    }

    @Test
    void twoDatesExcludeEachOtherOnlyIfNoDayFitsBoth() {
        assertFalse(new PartialDate("2017").excludes(new PartialDate("2017-05")));
        assertTrue(new PartialDate("2017-04").excludes(new PartialDate("2017-05")));
        assertFalse(new PartialDate("XXXX-02-08").excludes(new PartialDate("2017-05")));
        assertFalse(PartialDate.NONE.excludes(new PartialDate("2017-05")));
    }

    @Test
    void theOrderIsTotalAndWhatHasNoDateComesLast() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(1988);
        var dates = new ArrayList<PartialDate>();
        for (int i = 0; i < 300; i++) {
            int year = random.nextInt(2014, 2020);
            dates.add(
                    switch (random.nextInt(5)) {
                        case 0 -> new PartialDate("" + year);
                        case 1 ->
                                new PartialDate("%d-%02d~".formatted(year, random.nextInt(1, 13)));
                        case 2 -> new PartialDate("%d/%d".formatted(year, year + 1));
                        case 3 -> PartialDate.NONE;
                        default -> new PartialDate("XXXX-%02d-08".formatted(random.nextInt(1, 13)));
                    });
        }
        var sorted = dates.stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            assertTrue(sorted.get(i - 1).compareTo(sorted.get(i)) <= 0);
        }
        assertTrue(sorted.getLast().isNone());
        assertEquals(0, PartialDate.NONE.compareTo(new PartialDate("")));
    }

    @Test
    void durationsKeepWhatWasSaid() {
        assertEquals(13, new Term("P13Y").years());
        assertEquals(List.of(4, 6), List.of(new Term("P4Y6M").years(), new Term("P4Y6M").months()));
        assertEquals(1, new Term("P5Y1D").days());
        assertTrue(new Term("PXY").vague());
        assertTrue(new Term("P2Y~").approximate());
        assertEquals(2 * 365.2425, new Term("PXY").leastDays());
        assertEquals(48, new Term("PT48H").hours());
        assertEquals(0, new Term("PT48H").days());
        assertEquals(List.of(1, 6), List.of(new Term("P1DT6H").days(), new Term("P1DT6H").hours()));
        assertEquals(
                List.of(0, 30), List.of(new Term("PT30M").months(), new Term("PT30M").minutes()));
        assertEquals(List.of(6, 0), List.of(new Term("P6M").months(), new Term("P6M").minutes()));
        assertEquals(1.25, new Term("P1DT6H").leastDays());
        assertEquals(2 / 24.0, new Term("PTXH").leastDays());
        for (String text :
                List.of(
                        "13Y", "P", "P~", "PT", "PT~", "P1DT", "P1H", "T5H", "PT1D", "PT1M1H",
                        "P1.5Y", "P-1Y", "P1D1Y", "P99999Y")) {
            assertTrue(Term.read(text).isEmpty(), text);
        }
    }
}
