package org.whereabouts.intake.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.DateFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whereabouts.statement.time.PartialDate;

class DateReaderTest {
    private static final DateReader READER = new DateReader(DateOrder.UNKNOWN, 0);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2017                     | 2017
                    2017-05                  | 2017-05
                    2017-05-12               | 2017-05-12
                    2017-05-12 00:00:00      | 2017-05-12
                    2017-05-12T00:00         | 2017-05-12
                    2017.05.12               | 2017-05-12
                    2017/5/12                | 2017-05-12
                    2017/5                   | 2017-05
                    20170512                 | 2017-05-12
                    201705                   | 2017-05
                    12.05.2017               | 2017-05-12
                    12.05.2017 г.            | 2017-05-12
                    31/12/2017               | 2017-12-31
                    12/31/2017               | 2017-12-31
                    05/05/2017               | 2017-05-05
                    05.2017                  | 2017-05
                    5/2017                   | 2017-05
                    ~1990                    | 1990~
                    1990~                    | 1990~
                    1990?                    | 1990?
                    1990 (?)                 | 1990?
                    c. 1990                  | 1990~
                    about 1990?              | 1990%
                    около 1990 г.            | 1990~
                    ок. 1990                 | 1990~
                    шамамен 1990 жыл         | 1990~
                    约1990年                 | 1990~
                    1990年左右               | 1990~
                    تەخمىنەن 1990-يىل        | 1990~
                    spring 2017              | 2017-21
                    весна 2017               | 2017-21
                    весной 2017 года         | 2017-21
                    көктем 2017              | 2017-21
                    2017 жылдың көктемі      | 2017-21
                    2017年春                 | 2017-21
                    2017年夏天               | 2017-22
                    2017-يىلى ئەتىيازدا      | 2017-21
                    зима 2017                | 2017-24
                    12 мая 2017 г.           | 2017-05-12
                    12 мая 2017              | 2017-05-12
                    май 2017                 | 2017-05
                    в мае 2017 года          | 2017-05
                    в 2017 году              | 2017
                    2017 г.                  | 2017
                    2017г                    | 2017
                    May 12, 2017             | 2017-05-12
                    12 May 2017              | 2017-05-12
                    12th of May 2017         | 2017-05-12
                    May 2017                 | 2017-05
                    Sept. 2017               | 2017-09
                    early 2017               | 2017
                    mid-2017                 | 2017
                    конец 2017               | 2017
                    2017年底                 | 2017
                    2017年初                 | 2017
                    2017 жылғы 12 мамыр      | 2017-05-12
                    2017 ж. 12 мамыр         | 2017-05-12
                    2017 жыл                 | 2017
                    мамыр 2017               | 2017-05
                    12 мамыр 2017 ж.         | 2017-05-12
                    1985年3月                | 1985-03
                    1985年3月5日             | 1985-03-05
                    1985 年 3 月 5 号        | 1985-03-05
                    1985年                   | 1985
                    二〇一七年三月           | 2017-03
                    二〇一七年十二月二十五日 | 2017-12-25
                    １９８５年３月           | 1985-03
                    2017-يىلى 5-ئاينىڭ 12-كۈنى | 2017-05-12
                    2017-يىلى 5-ئاي          | 2017-05
                    2017-يىل                 | 2017
                    ٢٠١٧-يىل                 | 2017
                    2016-2018                | 2016/2018
                    2016 – 2018              | 2016/2018
                    2016-2018 гг.            | 2016/2018
                    2016 or 2017             | 2016/2017
                    between 2016 and 2018    | 2016/2018
                    с 2016 по 2018 год       | 2016/2018
                    2016年至2018年           | 2016/2018
                    2017年3月到2018年5月     | 2017-03/2018-05
                    05.2017 - 08.2018        | 2017-05/2018-08
                    since 2017               | 2017
                    с мая 2017               | 2017-05
                    2017 жылдан бері         | ?DATE_UNREAD
                    before 2017              | /2017
                    до 2017 г.               | /2017
                    2017年以前               | /2017
                    after May 2017           | 2017-05/
                    2017年以后               | 2017/
                    1980s                    | 198X
                    1980-е                   | 198X
                    1980-е годы              | 198X
                    1980年代                 | 198X
                    1980 жылдар              | 198X
                    1985 годы                | ?DATE_UNREAD
                    2010-2020 гг.            | 2010/2020
                    8 февраля                | XXXX-02-08
                    February 8               | XXXX-02-08
                    2月8日                   | XXXX-02-08
                    XXXX-02-08               | XXXX-02-08
                    2017/2018                | 2017/2018
                    03/04/2017               | ?DATE_AMBIGUOUS
                    03-04-2017               | ?DATE_AMBIGUOUS
                    12.05.17                 | ?DATE_CENTURY
                    12/05/17                 | ?DATE_CENTURY
                    17年5月                  | ?DATE_CENTURY
                    2018-2016                | ?DATE_BACKWARD
                    31.02.2017               | ?DATE_UNREAD
                    32.01.2017               | ?DATE_UNREAD
                    2017-13-01               | ?DATE_UNREAD
                    42867                    | ?DATE_UNREAD
                    45                       | ?DATE_UNREAD
                    1396                     | ?DATE_UNREAD
                    2017 or so they say      | ?DATE_UNREAD
                    when he came home        | ?DATE_UNREAD
                    2017 2018                | ?DATE_UNREAD
                    12-15 мая 2017           | ?DATE_UNREAD
                    май 17                   | XXXX-05-17
                    three years ago          | ?DATE_UNREAD
                    """)
    void aDateIsReadAsFarAsItIsWritten(String written, String expected) {
        assertEquals(expected, shown(READER.read(written)));
    }

    @ParameterizedTest
    @CsvSource({
        "03/04/2017,DAY_FIRST,2017-04-03",
        "03/04/2017,MONTH_FIRST,2017-03-04",
        "03.04.2017,MONTH_FIRST,2017-04-03",
        "25/04/2017,MONTH_FIRST,2017-04-25",
    })
    void theMappingSaysTheOrderWhereTheDateDoesNot(String written, DateOrder order, String date) {
        assertEquals(date, shown(new DateReader(order, 0).read(written)));
    }

    @ParameterizedTest
    @CsvSource({"12.05.29,2029-05-12", "12.05.30,1930-05-12", "12.05.99,1999-05-12"})
    void theMappingSaysTheCenturyWhereTheDateDoesNot(String written, String date) {
        assertEquals(date, shown(new DateReader(DateOrder.UNKNOWN, 1930).read(written)));
    }

    @Test
    void everyDayOfThreeYearsIsReadInEveryPlainForm() {
        for (LocalDate day = LocalDate.of(2015, 1, 1);
                day.getYear() < 2018;
                day = day.plusDays(1)) {
            String expected = day.toString();
            int y = day.getYear();
            int m = day.getMonthValue();
            int d = day.getDayOfMonth();
            for (String form :
                    new String[] {
                        "%3$02d.%2$02d.%1$d",
                        "%1$d年%2$d月%3$d日",
                        "%1$d/%2$d/%3$d",
                        "%1$d-يىلى %2$d-ئاينىڭ %3$d-كۈنى",
                        "%1$d%2$02d%3$02d"
                    }) {
                String written = String.format(Locale.ROOT, form, y, m, d);
                assertEquals(expected, shown(READER.read(written)), written);
            }
        }
    }

    @Test
    void theMonthsOfUnicodeCldrAreRead() {
        for (String language : new String[] {"en", "ru", "kk"}) {
            String[] months = new DateFormatSymbols(Locale.of(language)).getMonths();
            for (int m = 1; m <= 12; m++) {
                String written = "12 " + months[m - 1] + " 2017";
                assertEquals(
                        String.format(Locale.ROOT, "2017-%02d-12", m),
                        shown(READER.read(written)),
                        written);
            }
        }
        String[] uyghur =
                new com.ibm.icu.text.DateFormatSymbols(new com.ibm.icu.util.ULocale("ug"))
                        .getMonths();
        for (int m = 1; m <= 12; m++) {
            assertEquals(
                    String.format(Locale.ROOT, "2017-%02d", m),
                    shown(READER.read("2017-يىلى " + uyghur[m - 1])));
        }
    }

    @Test
    void noTextMakesAFinerDateThanItsDigitsOrAFailure() {
        var random = new SplittableRandom(20260101);
        String letters = "0123456789 .-/年月日~?мая2017X春,ي5";
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(1, 14); n > 0; n--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            if (READER.read(text.toString()) instanceof DateReading.Known(PartialDate date)
                    && date.text().length() >= 10
                    && !date.interval()) {
                long digits =
                        Folded.text(text.toString())
                                .chars()
                                .filter(c -> c == 'X' || c == 'x' || Character.isDigit(c))
                                .count();
                assertTrue(digits >= (date.hasYear() ? 5 : 2), text.toString());
            }
        }
    }

    @Test
    void aMonthWithTwoDigitsIsTheDayToSomeAndTheYearToASpreadsheet() {
        assertEquals("?DATE_AMBIGUOUS", shown(READER.read("May-17")));
        assertEquals("?DATE_AMBIGUOUS", shown(READER.read("май-17")));
        assertEquals("XXXX-05-17", shown(READER.read("17 May")));
    }

    @Test
    void aYearOfAnotherCalendarIsNotTakenForACentury() {
        for (String other : new String[] {"1438-09-01", "1396", "2560-05", "1396-02-22/1397"}) {
            assertEquals("?DATE_UNREAD", shown(READER.read(other)), other);
        }
    }

    @Test
    void midnightBehindADayIsNoTime() {
        assertEquals("2017-05-12", shown(READER.read("2017-05-12T00:00:00")));
        assertEquals("2017-05-12", shown(READER.read("2017-05-12T00:00:00Z")));
    }

    private static String shown(DateReading reading) {
        return switch (reading) {
            case DateReading.Known(var date) -> date.text();
            case DateReading.Refused(var why) -> "?" + why;
        };
    }
}
