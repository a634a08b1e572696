package org.whereabouts.publication.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.whereabouts.canonical.WhereaboutsException;
import org.whereabouts.names.Script;
import org.whereabouts.publication.casefile.CaseFile;
import org.whereabouts.publication.casefile.KeptBack;
import org.whereabouts.publication.casefile.Timeline;
import org.whereabouts.publication.casefile.Topic;
import org.whereabouts.register.timeline.Whereabouts;
import org.whereabouts.statement.Basis;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Credibility;
import org.whereabouts.statement.Reliability;
import org.whereabouts.statement.SourceKind;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.Use;

class WordsTest {
    private static final Words ENGLISH = Words.in(Locale.ENGLISH);

    private static Map<String, Class<? extends Enum<?>>> vocabularies() {
        var all = new LinkedHashMap<String, Class<? extends Enum<?>>>();
        all.put("stance", Stance.class);
        all.put("basis", Basis.class);
        all.put("credibility", Credibility.class);
        all.put("reliability", Reliability.class);
        all.put("source", SourceKind.class);
        all.put("use", Use.class);
        all.put("name", Claim.NameKind.class);
        all.put("attribute", Claim.Attribute.class);
        all.put("relation", Claim.Relation.class);
        all.put("held", Claim.HeldForm.class);
        all.put("acknowledged", Claim.Acknowledged.class);
        all.put("heard", Claim.News.class);
        all.put("restricted", Claim.Restriction.class);
        all.put("appeal", Claim.AppealKind.class);
        all.put("answer", Claim.AnswerKind.class);
        all.put("script", Script.class);
        all.put("question", Topic.Question.class);
        all.put("matter", Topic.Matter.class);
        all.put("lane", Timeline.Lane.class);
        all.put("missing", CaseFile.Missing.class);
        all.put("firmness", Whereabouts.Firmness.class);
        all.put("kept_back", KeptBack.What.class);
        all.put("kept_back.reason", KeptBack.Reason.class);
        return all;
    }

    @Test
    void everyWordOfEveryVocabularyIsThere() {
        vocabularies()
                .forEach((prefix, vocabulary) -> {
                    for (Enum<?> constant : vocabulary.getEnumConstants()) {
                        assertFalse(ENGLISH.word(prefix, constant).isBlank());
                    }
                });
    }

    @Test
    void aLanguageWithoutTranslationReadsEnglishWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.CHINA);
            assertEquals("Prison", Words.in(Locale.KOREAN).word("held", Claim.HeldForm.PRISON));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aMissingKeyIsAnErrorOfTheProgram() {
        assertThrows(WhereaboutsException.class, () -> ENGLISH.word("no.such.key"));
    }

    @Test
    void aSourcesTextIsNeverReadAsAPattern() {
        Phrase hostile = Phrase.foreign("{0} {1,number} ''x'' \uE000", "");
        Phrase filled = ENGLISH.phrase("labelled", hostile, hostile);
        assertEquals(hostile.plain() + ": " + hostile.plain(), filled.plain());
        assertEquals(2, filled.pieces().stream().filter(Phrase.Foreign.class::isInstance).count());
    }

    @Test
    void numbersAreCountedAsTheLanguageCounts() {
        assertEquals("1 source is not shown", ENGLISH.text("kept_back.source", 1));
        assertEquals("2 sources are not shown", ENGLISH.text("kept_back.source", 2));
    }

    @Test
    void noWordCallsAnythingVerifiedOrTrue() {
        ResourceBundle all =
                ResourceBundle.getBundle("org.whereabouts.publication.words.words", Locale.ROOT);
        for (String key : all.keySet()) {
            String text = all.getString(key).toLowerCase(Locale.ROOT);
            assertFalse(text.contains("verified"), key);
        }
        assertTrue(all.keySet().size() > 200);
    }
}
