package org.whereabouts.reader.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageGuessTest {

    @Test
    void eachOfTheFourLanguagesIsKnown() {
        assertEquals(
                "ru",
                LanguageGuess.of("Моего брата задержали в марте, и с тех пор мы ничего не знаем."));
        assertEquals(
                "kk",
                LanguageGuess.of(
                        "Менің ағам Дәурен 2018 жылы жоғалып кетті. Содан бері хабар жоқ."));
        assertEquals("zh", LanguageGuess.of("她的丈夫于2017年3月12日被警方带走。"));
        assertEquals("en", LanguageGuess.of("Her husband was taken away in March."));
    }

    @Test
    void aNeighbouringLanguageIsNotTakenForOneThatIsRead() {
        assertEquals(
                "",
                LanguageGuess.of("Мого брата затримали у березні, і відтоді ми нічого не знаємо."));
        assertEquals(
                "", LanguageGuess.of("Майго брата затрымалі ў сакавіку, і мы нічога не ведаем."));
        assertEquals(
                "",
                LanguageGuess.of(
                        "Менин агам 2018-жылы жоголуп кетти. Ошондон бери кабар жок, өкмөт унчукпайт."));
        assertEquals("", LanguageGuess.of("彼女の夫は3月に警察に連行されました。"));
        assertEquals(
                "",
                LanguageGuess.of("Бирадарамро соли гузашта дастгир карданд, ҳоло хабаре нест."));
        assertEquals("", LanguageGuess.of("123 456 — !"));
    }

    @Test
    void aMixedTextHasALanguageForEachLine() {
        String text =
                "Менің ағам Дәурен жоғалып кетті, хабар жоқ.\nЕго задержали в марте, и мы не знаем где.\n\n12.03.2017\nHe was taken from his house.\n";
        assertEquals(
                List.of("kk", "ru", "kk", "en"),
                LanguageGuess.parts(text, "kk").stream()
                        .map(LanguageGuess.Part::language)
                        .toList());
        assertEquals(
                "Его задержали в марте, и мы не знаем где.",
                text.substring(
                        LanguageGuess.parts(text, "kk").get(1).start(),
                        LanguageGuess.parts(text, "kk").get(1).end()));
    }

    @Test
    void shortFormsDoNotEndASentenceUnlessANewOneBegins() {
        assertEquals(2, Sentences.of("Он жил на ул. Абая, д. 5. Его увезли.", "ru").size());
        assertEquals(
                2,
                Sentences.of("Сестру арестовали в городе 5 июня 2017 г. Она в колонии.", "ru")
                        .size());
        assertEquals(1, Sentences.of("В 2017 г. Марата увезли.", "ru").size());
        assertEquals(1, Sentences.of("Қала, ауыл т.б. жерлерде іздедік.", "kk").size());
        assertEquals(2, Sentences.of("他被带走。家人没有消息。", "zh").size());
    }
}
