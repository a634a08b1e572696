package org.whereabouts.reader.phrase.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.reader.phrase.PhraseBook;
import org.whereabouts.statement.time.PartialDate;

class CalendarTest {
    private static final Calendar RU = Calendar.of(PhraseBook.of("ru"));
    private static final Calendar KK = Calendar.of(PhraseBook.of("kk"));
    private static final Calendar ZH = Calendar.of(PhraseBook.of("zh"));

    /// `text = what it says` for each date and duration.
    private static List<String> read(Calendar calendar, String text, String published) {
        var story = new Story(new PartialDate(published));
        story.next();
        return calendar.of(text, story).stream()
                .map(w ->
                        text.substring(w.start(), w.end())
                                + " = "
                                + (w.isTerm()
                                        ? w.term().text()
                                        : w.date().text()
                                                + (w.yearFromPublication()
                                                        ? " > " + w.resolved().text()
                                                        : "")))
                .toList();
    }

    private static String one(Calendar calendar, String text) {
        return one(calendar, text, "2021-02-09");
    }

    private static String one(Calendar calendar, String text, String published) {
        return String.join("; ", read(calendar, text, published))
                .replaceAll("(?:^|(?<=; ))[^=]*= ", "");
    }

    @Test
    void russianDatesAreReadInTheirCases() {
        assertEquals("2017-03-12", one(RU, "Его задержали 12 марта 2017 года."));
        assertEquals("2017-06-05", one(RU, "арестовали 5 июня 2017 г. в городе"));
        assertEquals("2017-06-05", one(RU, "арестовали 05.06.2017"));
        assertEquals("2019-12", one(RU, "в декабре 2019 года"));
        assertEquals("2018", one(RU, "С 2018 года о нём нет вестей"));
        assertEquals(
                List.of("12 марта 2017 года = 2017-03-12"),
                read(RU, "12 марта 2017 года его нет", ""));
    }

    @Test
    void kazakhDatesAreReadWithTheirEndings() {
        assertEquals("2017-03-12", one(KK, "ол 2017 жылғы 12 наурызда ұсталды"));
        assertEquals("2017-09", one(KK, "2017 жылдың қыркүйегінде алып кетті"));
        assertEquals("2019-12", one(KK, "2019 жылдың желтоқсан айында босатылды"));
        assertEquals("2017-06-05", one(KK, "2017 ж. 5 маусымда тұтқындалды"));
        assertEquals("2018", one(KK, "2018 жылы соттады"));
    }

    @Test
    void chineseDatesAreReadInDigitsAndInCharacters() {
        assertEquals("2017-03-12", one(ZH, "于2017年3月12日在伊宁"));
        assertEquals("2018-05-09", one(ZH, "二〇一八年五月九日"));
        assertEquals("2017; 2017-04-18", one(ZH, "2017年被带走,同年4月18日被逮捕"));
        assertEquals("2019-12", one(ZH, "2019年12月获释"));
    }

    @Test
    void aDateWithoutAYearGoesIntoThePastAndOnlyIfThePublicationIsKnown() {
        assertEquals("XXXX-01-12 > 2021-01-12", one(RU, "умерла 12 января"));
        assertEquals("XXXX-03-12 > 2020-03-12", one(RU, "умерла 12 марта"));
        assertEquals("XXXX-01-12", one(RU, "умерла 12 января", ""));
        assertEquals("XXXX-02-09 > 2021-02-09", one(KK, "9 ақпанда қайтыс болды"));
        assertEquals("XXXX-02-10 > 2020-02-10", one(KK, "10 ақпанда қайтыс болды"));
        assertEquals("XXXX-02-05 > 2021-02-05", one(ZH, "已于2月5日刑满释放"));
        assertEquals("XXXX-12 > 2020-12", one(ZH, "去年12月去世"));
        assertEquals("", one(ZH, "去年12月去世", ""));
        assertEquals("XXXX-03", one(RU, "в марте этого года"), "a month that is still to come");
    }

    @Test
    void anotherYearOfTheStoryKeepsThePublicationsYearAway() {
        assertEquals(
                "2017-03-12; XXXX-04-18",
                one(RU, "12 марта 2017 года его задержали, 18 апреля арестовали"));
    }

    @Test
    void durationsAreReadInDigitsAndInWords() {
        assertEquals("P13Y", one(RU, "приговорили к 13 годам"));
        assertEquals("P13Y", one(RU, "тринадцать лет лишения свободы"));
        assertEquals("P25Y", one(RU, "к двадцати пяти годам"));
        assertEquals("P5Y1D", one(RU, "на пять лет и один день"));
        assertEquals("P4Y6M", one(RU, "к четырём с половиной годам колонии"));
        assertEquals("P1Y6M", one(RU, "провёл в лагере полтора года"));
        assertEquals("P15D", one(RU, "к 15 суткам ареста"));
        assertEquals("P13Y", one(KK, "13 жылға соттады"));
        assertEquals("P11Y", one(KK, "он бір жылға"));
        assertEquals("P1Y2M", one(KK, "бір жыл екі ай отырды"));
        assertEquals("P2Y6M", one(KK, "екі жарым жыл"));
        assertEquals("P13Y", one(ZH, "判处有期徒刑十三年"));
        assertEquals("P2Y6M", one(ZH, "有期徒刑二年六个月"));
        assertEquals("P1Y2M", one(ZH, "被关了一年零两个月"));
        assertEquals("P25Y", one(ZH, "有期徒刑25年"));
        assertEquals("P1Y6M", one(ZH, "关了一年半"));
    }

    @Test
    void whatIsNoDateOfAnEventIsLeftOut() {
        assertEquals("", one(RU, "12 марта 1985 года рождения"));
        assertEquals("", one(RU, "ему грозит до 7 лет"));
        assertEquals("", one(KK, "1985 жылы туған"));
        assertEquals("", one(ZH, "1985年6月3日出生"));
        assertEquals("", one(ZH, "小学三年级"));
    }
}
