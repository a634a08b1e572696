package org.whereabouts.publication.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whereabouts.statement.time.DateBounds;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

class DateWordsTest {
    private static final Words ENGLISH = Words.in(Locale.ENGLISH);
    private static final DateWords DATES = new DateWords(ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|no date given",
                "2017|2017",
                "2017-05|May 2017",
                "2017-05-08|8 May 2017",
                "2017-05-08T14:30:00Z|8 May 2017, 14:30:00",
                "2017-05~|about May 2017",
                "2017?|2017 (uncertain)",
                "2017%|about 2017 (uncertain)",
                "2017-05-XX|May 2017",
                "2017-XX|2017",
                "2017-XX-XX|2017",
                "2017-05-1X|May 2017 (written 1X)",
                "2017-1X|2017 (written 1X)",
                "201X|between 2010 and 2019",
                "20XX|between 2000 and 2099",
                "201X-02-08|8 February (year not said), between 2010 and 2019",
                "XXXX-02-08|8 February (year not said)",
                "XXXX-02|February (year not said)",
                "XXXX-02-29|29 February (year not said)",
                "XXXX|year not said",
                "2017-22|summer 2017",
                "2019-24~|about winter 2019",
                "2017/2018|between 2017 and 2018",
                "2017-05/2018~|between May 2017 and about 2018",
                "2017/..|since 2017",
                "../2018-02|until February 2018"
            })
    void aDateIsSaidAsFarAsItIsKnownAndNoFurther(String edtf, String words) {
        assertEquals(words, DATES.date(new PartialDate(edtf)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|length not given",
                "P13Y|13 years",
                "P1Y|1 year",
                "P4Y6M|4 years and 6 months",
                "P1Y~|about 1 year",
                "PXY|years",
                "P2W|2 weeks",
                "P15D|15 days",
                "PT5H|5 hours",
                "PT1H|1 hour",
                "P1DT6H|1 day and 6 hours",
                "PT90M~|about 90 minutes",
                "P3M|3 months",
                "PTXH|hours"
            })
    void aLengthIsSaidAsItWasGiven(String term, String words) {
        assertEquals(words, new TermWords(ENGLISH).term(new Term(term)));
    }

    @Test
    void boundsTakeAsFewWordsAsTheyAllow() {
        assertEquals("3 May 2017", bounds("2017-05-03"));
        assertEquals("May 2017", bounds("2017-05"));
        assertEquals("2017", bounds("2017"));
        assertEquals("between 2017 and 2018", bounds("2017/2018"));
        assertEquals("between May 2017 and June 2018", bounds("2017-05/2018-06"));
        assertEquals("between 3 May 2017 and 30 June 2018", bounds("2017-05-03/2018-06"));
        assertEquals("since 1 January 2017", bounds("2017/.."));
        assertEquals("until 31 December 2018", bounds("/2018"));
        assertEquals("no date given", DATES.bounds(DateBounds.EVER));
    }

    private static String bounds(String edtf) {
        return DATES.bounds(new PartialDate(edtf).bounds());
    }

    @Test
    void anInstantIsSaidInUtcToTheMinute() {
        assertEquals(
                "23 November 2026, 12:05", DATES.instant(Instant.parse("2026-11-23T12:05:59Z")));
        assertEquals("1 January 2020", DATES.day(LocalDate.of(2020, 1, 1)));
    }
}
