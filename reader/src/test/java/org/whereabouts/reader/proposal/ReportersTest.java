package org.whereabouts.reader.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.whereabouts.reader.proposal.Readings.lines;

import java.util.List;
import org.junit.jupiter.api.Test;

/// No fate of others is given to whoever reports it, in sentences about invented people.
class ReportersTest {
    private static final String NO_FATE =
            "(kin|role|age|citizenship|demand|appeal|answer|denial|refusal|declaration|count)\\..*";

    @Test
    void whoeverSpeaksForARelativeIsNotWhomItBefell() {
        for (String text :
                List.of(
                        "Maryam Qadir, wife of a trader who disappeared in 2018, stood outside.",
                        "Maryam Qadir, mother of two sons who disappeared in 2018, stood outside.",
                        "Maryam Qadir, 40, whose brother and cousin disappeared in 2018, spoke.",
                        "Maryam Qadir, whose brother is serving five years in Homs, spoke first.",
                        "Maryam Qadir, with a brother serving five years in Homs, spoke first.",
                        "Maryam Qadir spoke for her brother, serving five years in Homs.",
                        "The brother of Maryam Qadir, serving five years in Homs, is ill.",
                        "Maryam Qadir is looking for her son. He disappeared in 2018.",
                        "Maryam Qadir was eight when her father disappeared.",
                        "Maryam Qadir told how soldiers took her husband, who then disappeared.",
                        "Since his brother's release Maryam Qadir has not slept well.",
                        "Maryam Qadir wrote to her brother in prison.",
                        "Maryam Qadir learned of her son's death in prison.",
                        "Maryam Qadir, a lawyer for the detained poet Tarek Nasim, was tired.",
                        "Maryam Qadir is the mother of Tarek Nasim. Arrested in May, he was given"
                                + " five years.")) {
            none(text, "Maryam Qadir");
        }
    }

    @Test
    void aPronounThatCouldMeanTheRelativeGivesNoFate() {
        for (String text :
                List.of(
                        "Omar Said is the uncle of Tarek, a student. He was moved to a prison in"
                                + " Homs in May.",
                        "Omar Said came to the consulate for his cousin. He was moved to a prison"
                                + " in Homs in May.",
                        "Omar Said brought a picture of his cousin. In May he was transferred to a"
                                + " prison in Homs.",
                        "Tarek Nasim was arrested in May. His uncle is Omar Said. He was moved to"
                                + " a prison in Homs.")) {
            none(text, "Omar Said");
        }
    }

    @Test
    void wordsOfSayingBetweenCommasShareTheirSubjectWithNoVerb() {
        assertEquals(
                List.of("transfer.verb / she / ASSERTS / Tarek Nasim"),
                lines(
                                "Maryam Qadir is a cook. Tarek Nasim was sentenced to ten years,"
                                        + " she says, and was moved last month to Homs.",
                                "transfer")
                        .stream()
                        .map(l -> l.replace("/ Maryam Qadir /", "/ she /"))
                        .toList());
    }

    @Test
    void oneOfSeveralIsWhoeverIsNamedRightAfter() {
        assertTrue(
                lines(
                                "Nine of them have been convicted; one, Tarek Nasim, is serving an"
                                        + " eight-year term in Homs prison.",
                                "sentence")
                        .contains("sentence.serving / author / ASSERTS / Tarek Nasim"));
    }

    private static void none(String text, String name) {
        assertTrue(
                lines(text).stream()
                        .filter(l -> l.contains(" / ASSERTS / ") && l.endsWith(" / " + name))
                        .allMatch(l -> l.matches(NO_FATE)),
                () -> text + " " + lines(text));
    }
}
