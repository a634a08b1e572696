package org.whereabouts.reader.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.reader.opennlp.OpenNlpAnalyzer;

class TextAnalyzerTest {
    private static final TextAnalyzer ANALYZER = OpenNlpAnalyzer.load();

    @Test
    void everyWordStandsWhereItsPositionSays() {
        String text = "Mr. Tarek Nasim didn't return.\nHis wife's lawyer, 4.5 km away, waited.";
        for (var sentence : ANALYZER.analyze(text, "en").sentences()) {
            for (var token : sentence.tokens()) {
                assertEquals(token.text(), text.substring(token.start(), token.end()));
            }
        }
    }

    @Test
    void titlesInitialsAndCountriesDoNotEndASentence() {
        var stretches =
                Sentences.of("The U.S. State Department wrote to Mr. A. Beg. He waited.", "en");
        assertEquals(2, stretches.size());
    }

    @Test
    void aLineBreakEndsASentenceWithoutAFullStop() {
        assertEquals(2, Sentences.of("A heading\nThe first sentence.", "en").size());
    }

    @Test
    void russianKazakhAndChineseAreCutIntoSentencesAndWords() {
        assertEquals(2, Sentences.of("Его увезли 5 мая 2018 г. из дома. Вестей нет.", "ru").size());
        assertEquals(2, Sentences.of("Оны алып кетті. Хабар жоқ.", "kk").size());
        var chinese = ANALYZER.analyze("他被带走了。没有消息。", "zh").sentences();
        assertEquals(2, chinese.size());
        assertTrue(chinese.getFirst().tokens().size() > 2);
    }

    @Test
    void partsOfSpeechAndLemmasAreThoseOfTheSentence() {
        var tokens = ANALYZER.analyze("They were arrested in May.", "en").sentences().getFirst();
        assertEquals(
                List.of(Pos.PRON, Pos.AUX, Pos.VERB, Pos.ADP, Pos.PROPN, Pos.PUNCT),
                tokens.tokens().stream().map(Token::pos).toList());
        assertEquals("arrest", tokens.tokens().get(2).lemma());
    }

    @Test
    void aSentenceOfFiftyThousandWordsIsCutAndSaidToBe() {
        var read = ANALYZER.analyze("word ".repeat(50_000), "en");
        assertEquals(1, read.cut());
        assertTrue(
                read.sentences().stream()
                        .allMatch(s -> !s.whole() && s.tokens().size() <= TextAnalyzer.WORDS_MAX));
    }

    @Test
    void anEmptyTextHasNoSentences() {
        assertTrue(ANALYZER.analyze("", "en").sentences().isEmpty());
        assertTrue(ANALYZER.analyze(" \n ", "en").sentences().isEmpty());
    }
}
