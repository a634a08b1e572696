package org.whereabouts.reader.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.whereabouts.reader.proposal.Readings.lines;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Who says it, over more than one sentence, in texts about invented people.
class SpeakersTest {

    private static void by(String who, String text, String family) {
        List<String> lines = lines(text, family);
        assertTrue(!lines.isEmpty(), "nothing was found");
        lines.forEach(line -> assertTrue(line.split(" / ", -1)[1].equalsIgnoreCase(who), line));
    }

    @Test
    void whatWasReceivedGoesOnUntilWhoeverWritesSpeaks() {
        String told =
                "According to the information received, Mr. Rustam Salim was arrested on 3 May"
                        + " 2019.\nHis wife, Vila Salim, went to the police. An officer told her that"
                        + " nobody was there. Mr. Rustam Salim was charged with treason in June 2019.";
        by("unstated", told, "charge");
        by(
                "author",
                told + "\nWe are concerned. Mr. Rustam Salim died in custody in 2020.",
                "death");
        by(
                "author",
                told + "\nBackground\nAnvar Daut was jailed for nine years in 2017.",
                "sentence");
    }

    @Test
    void aColonLeadsOverParagraphs() {
        String text =
                "The Aid Committee reports the following:\nRustam Salim was arrested in"
                        + " May 2019.\nRustam Salim was sentenced to five years in June 2019.";
        by("Aid Committee", text, "detention");
        by("Aid Committee", text, "sentence");
    }

    @Test
    void aHeadingSaysWhoseWordsFollow() {
        by(
                "Zara Noor",
                "STATEMENT OF ZARA NOOR\n\nIlyas Noor was arrested on 3 May 2019 at the market.",
                "detention");
        by(
                "Zara Noor",
                "Testimony of Zara Noor, 41, teacher\nRecorded in Dorun\nI am his sister. They"
                        + " arrested Ilyas Noor at the market.",
                "detention");
        by(
                "author",
                "STATEMENT OF THE PRISONERS' COMMITTEE\n\nIlyas Noor was arrested on 3 May 2019.",
                "detention");
    }

    @Test
    void whoReadsOutABroadcastIsItsAuthor() {
        String text =
                "PRESENTER: Our reporter went to Dorun.\nREPORTER: Ilyas Noor was arrested on 3 May"
                        + " 2019.\nZARA NOOR: Ilyas Noor was moved to a prison in Homs.";
        by("author", text, "detention");
        by("Zara Noor", text, "transfer");
    }

    @Test
    void whoeverWritesOfThemselvesIsTheAuthor() {
        by("author", "We fear that Ilyas Noor has been killed.", "death");
        by("author", "I know that Ilyas Noor was arrested in May 2019.", "detention");
    }

    @Test
    void aPaperSpeaksForWhoeverGaveIt() {
        by(
                "the civil registry",
                "In 2018 the civil registry gave her a certificate stating that Ilyas Noor had died"
                        + " on 3 May 2014.",
                "death");
        by(
                "Aid Committee",
                "A report by the Aid Committee says that Ilyas Noor was arrested.",
                "detention");
        by(
                "Zara Noor",
                "Ilyas Noor has been held since May 2019, according to a letter that Zara Noor"
                        + " received.",
                "custody");
        by("unstated", "A false report said that Ilyas Noor was sentenced to a year.", "sentence");
    }

    @Test
    void aSpeakerMayBeCalledByANounThatNoListKnows() {
        by(
                "A former cellmate",
                "According to a former cellmate, Ilyas Noor was beaten.",
                "ill-treatment");
        by(
                "A prisoner",
                "A prisoner released last spring told her that Nabil Darwish had been beaten.",
                "ill-treatment");
        by(
                "a released prisoner",
                "Zara Noor learned from a released prisoner that Ilyas Noor was sentenced to a year.",
                "sentence");
    }

    @Test
    void whoSpokeAddsMore() {
        by(
                "Zara Noor",
                "Zara Noor said that Ilyas Noor was arrested on 3 May. She added that Ilyas Noor was"
                        + " later sentenced to five years.",
                "sentence");
        by(
                "Aigul Omar",
                "Kairat Omar, Aigul Omar told reporters, had been detained in May.",
                "detention");
    }

    @Test
    void whoIsToldAndWhoSpeaksAreDescribedByTheAuthor() {
        by(
                "author",
                "The ministry told Ilyas Noor's wife Zara that her husband was not there.",
                "kin");
        by("author", "\"We heard nothing,\" said Zara Noor, a baker from Dorun.", "role");
    }

    @Test
    void askingQuestionsIsNoDemand() {
        String text = "Ilyas Noor was arrested. \"He asked questions,\" said his wife, Zara Noor.";
        assertEquals(List.of(), lines(text, "demand"));
    }
}
