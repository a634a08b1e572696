package org.whereabouts.publication.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.publication.words.Phrase;

class PaperTest {
    private static String on(int width, boolean isolate, Phrase phrase) {
        var paper = new Paper(width, isolate);
        paper.line(0, phrase);
        return paper.toString();
    }

    @Test
    void aLineIsNoWiderThanThePaperAndGoesOnFurtherIn() {
        String text =
                on(30, false, Phrase.ours("He was taken by policemen in the spring of 2017."));
        assertEquals("He was taken by policemen in\n  the spring of 2017.\n", text);
    }

    @Test
    void aChineseCharacterTakesTwoColumnsAndMayBeBrokenAnywhere() {
        assertEquals(4, Paper.columns("姓名"));
        String text = on(30, false, Phrase.foreign("阿克铁列克县第二监狱阿克铁列克县第二监狱", "zh"));
        text.lines().forEach(line -> assertTrue(Paper.columns(line) <= 30, line));
        assertEquals(2, text.lines().count());
    }

    @Test
    void aCombiningMarkTakesNoColumn() {
        assertEquals(1, Paper.columns("e\u0301"));
    }

    @Test
    void aForeignNameIsIsolatedOnEveryLineThatHasAPartOfIt() {
        Phrase phrase =
                Phrase.ours("by ")
                        .then(Phrase.foreign("ئالىمجان تۇرنا", "ug"))
                        .then(Phrase.ours(", 2018"));
        assertEquals("by \u2068ئالىمجان تۇرنا\u2069, 2018\n", on(80, true, phrase));
        Phrase long_ = Phrase.foreign("ئالىمجان تۇرنا ئالىمجان تۇرنا ئالىمجان تۇرنا", "ug");
        on(30, true, long_)
                .lines()
                .forEach(line -> {
                    assertEquals(1, line.chars().filter(c -> c == 0x2068).count());
                    assertEquals(1, line.chars().filter(c -> c == 0x2069).count());
                });
    }

    @Test
    void anEscapeSequenceOfASourceDoesNotReachTheTerminal() {
        String text = on(60, true, Phrase.foreign("x\u001B]0;title\u0007\u202Ey", ""));
        assertEquals("\u2068x[U+001B]]0;title[U+0007][U+202E]y\u2069\n", text);
    }

    @Test
    void closingMarksStayWithTheirWord() {
        Phrase quoted =
                Phrase.ours("“")
                        .then(Phrase.foreign("word word word word word word", "en"))
                        .then(Phrase.ours("”"));
        on(30, false, quoted).lines().forEach(line -> assertTrue(!line.strip().equals("”"), line));
    }

    @Test
    void aStyleEndsWithItsLineAndGoesOnInTheNext() {
        String red = "\u001b[31m";
        var paper = new Paper(20, true);
        paper.paragraph(
                2,
                List.of(
                        new Paper.Styled(new Phrase.Ours("[["), ""),
                        new Paper.Styled(new Phrase.Foreign("taken in the spring", ""), red),
                        new Paper.Styled(new Phrase.Foreign(" of 2017", ""), ""),
                        new Paper.Styled(new Phrase.Ours("]]"), "")));
        assertEquals(
                "  [[\u2068"
                        + red
                        + "taken in the"
                        + Paper.OFF
                        + "\u2069\n  \u2068"
                        + red
                        + "spring"
                        + Paper.OFF
                        + " of 2017\u2069]]\n",
                paper.toString());
    }
}
