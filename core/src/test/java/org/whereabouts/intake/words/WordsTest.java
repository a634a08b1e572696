package org.whereabouts.intake.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.whereabouts.intake.list.ColumnKind;
import org.whereabouts.statement.Claim;

/// The word files: every meaning is a word of the code, and no phrase means two things.
class WordsTest {

    @Test
    void everyMeaningOfAHeaderIsAColumnKindAndEveryKindHasHeaders() {
        var kinds = new TreeSet<String>();
        Stream.of(ColumnKind.values()).forEach(kind -> kinds.add(kind.word()));
        kinds.add("name_or_given_name");
        assertEquals(kinds, new TreeSet<>(Words.headers().phrases().keySet()));
    }

    @Test
    void noHeaderMeansTwoKinds() {
        assertNoPhraseMeansTwoThings("headers", Words.headers());
    }

    @Test
    void noWordOfACellMeansTwoThings() {
        Lexicon.values().forEach(WordsTest::assertNoPhraseMeansTwoThings);
    }

    @Test
    void theMeaningsOfCellsAreWordsOfTheVocabulary() {
        assertEquals(
                words(Claim.Relation.values()),
                new TreeSet<>(Words.category("relation").phrases().keySet()));
        assertEquals(
                words(Claim.HeldForm.values()),
                new TreeSet<>(Words.category("held_form").phrases().keySet()));
    }

    @Test
    void aHeaderIsFoundWholeOrByItsLongestPart() {
        Lexicon headers = Words.headers();
        assertEquals(Optional.of("full_name"), headers.meaning("  Ф.И.О. "));
        assertEquals(Optional.of("row_id"), headers.meaning("№ п/п"));
        assertEquals(Optional.of("born"), headers.meaning("ДАТА РОЖДЕНИЯ:"));
        assertEquals(Optional.of("full_name"), headers.meaning("姓　名".replace("　", "")));
        assertEquals(Optional.empty(), headers.meaning("Дата рождения (год)"));
        assertEquals(Optional.of("born"), headers.meaningInside("Дата рождения (год)"));
        assertEquals(Optional.of("held_since"), headers.meaningInside("被捕时间（年月）"));
        assertEquals(Optional.empty(), headers.meaningInside("абракадабра"));
    }

    @Test
    void letterCaseWidthAndInvisibleSignsDoNotMatter() {
        assertEquals(Optional.of("male"), Words.sex(" ＭＡＬＥ\u200f "));
        assertEquals(Optional.of("female"), Words.sex("Жен."));
        assertEquals(Optional.of("wife"), Words.relation("Жена"));
        assertEquals(Optional.of("camp"), Words.heldForm("教培中心"));
        assertEquals(Optional.of("released"), Words.status("босатылды"));
        assertTrue(Words.saysNothing("—"));
        assertTrue(Words.saysNothing("Н/Д"));
        assertTrue(Words.saysNothing("不详"));
    }

    private static void assertNoPhraseMeansTwoThings(String name, Lexicon lexicon) {
        Map<String, String> meanings = new HashMap<>();
        var twice = new TreeSet<String>();
        lexicon.phrases()
                .forEach((meaning, phrases) -> {
                    for (String phrase : phrases) {
                        String other = meanings.put(Folded.phrase(phrase), meaning);
                        if (other != null && !other.equals(meaning)) {
                            twice.add(phrase + ": " + other + ", " + meaning);
                        }
                    }
                });
        assertEquals(List.of(), List.copyOf(twice), name);
    }

    private static java.util.SortedSet<String> words(Enum<?>[] vocabulary) {
        var words = new TreeSet<String>();
        Stream.of(vocabulary).forEach(word -> words.add(word.name().toLowerCase(Locale.ROOT)));
        return words;
    }
}
