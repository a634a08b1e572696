package org.whereabouts.intake.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    13 years            | P13Y
                    13 yrs              | P13Y
                    13 лет              | P13Y
                    1 год               | P1Y
                    4 года 6 месяцев    | P4Y6M
                    4 г. 6 мес.         | P4Y6M
                    13 жыл              | P13Y
                    13 жыл 6 ай         | P13Y6M
                    13年                | P13Y
                    十三年              | P13Y
                    3年6个月            | P3Y6M
                    三年零六个月        | P3Y6M
                    6个月               | P6M
                    15天                | P15D
                    48 hours            | PT48H
                    1 day 6 hours       | P1DT6H
                    90 min              | PT90M
                    48 часов            | PT48H
                    48 сағат            | PT48H
                    48小时              | PT48H
                    24个小时            | PT24H
                    48 سائەت            | PT48H
                    30 minutes 2 hours  | ?TERM_UNREAD
                    PT5H                | PT5H
                    13 يىل              | P13Y
                    13-يىل              | P13Y
                    ٣ يىل 6 ئاي         | P3Y6M
                    7,5 лет             | P7Y6M
                    7.5 years           | P7Y6M
                    10 years, 2 months and 5 days | P10Y2M5D
                    about 3 years       | P3Y~
                    около 3 лет         | P3Y~
                    полгода             | P6M
                    半年                | P6M
                    several years       | PXY
                    несколько лет       | PXY
                    P13Y                | P13Y
                    PXY                 | PXY
                    life                | LIFE
                    пожизненно          | LIFE
                    无期徒刑            | LIFE
                    өмір бойы           | LIFE
                    مۇددەتسىز قاماق     | LIFE
                    死缓                | DEATH
                    смертная казнь      | DEATH
                    13                  | ?TERM_UNIT
                    0 years             | ?TERM_UNREAD
                    5-7 years           | ?TERM_UNREAD
                    6 months 4 years    | ?TERM_UNREAD
                    a long time         | ?TERM_UNREAD
                    13 years or more    | ?TERM_UNREAD
                    """)
    void aLengthOfTimeIsReadAsItIsWritten(String written, String expected) {
        assertEquals(expected, shown(TermReader.read(written, "")));
    }

    @ParameterizedTest
    @CsvSource({"13,Y,P13Y", "7.5,Y,P7Y6M", "18,M,P18M", "15,D,P15D", "7.5,M,?TERM_UNREAD"})
    void aBareNumberHasTheUnitOfItsColumn(String written, String unit, String expected) {
        assertEquals(expected, shown(TermReader.read(written, unit)));
    }

    private static String shown(TermReading reading) {
        return switch (reading) {
            case TermReading.Known(var term) -> term.text();
            case TermReading.Life life -> life.toString();
            case TermReading.Death death -> death.toString();
            case TermReading.Refused(var why) -> "?" + why;
        };
    }
}
