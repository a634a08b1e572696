package org.whereabouts.statement.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SeasonsTest {
    @Test
    void aSeasonIsSaidInWordsAndNoOtherDateChanges() {
        assertEquals("autumn 2016", Seasons.inWords("2016-23"));
        assertEquals("winter 2016?", Seasons.inWords("2016-24?"));
        assertEquals("spring 2017/summer 2018", Seasons.inWords("2017-21/2018-22"));
        for (String date :
                new String[] {"2016", "2016-12", "2016-12-23", "197X", "2012-21-3", ""}) {
            assertEquals(date, Seasons.inWords(date));
        }
    }
}
