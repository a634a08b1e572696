package org.whereabouts.lab.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.whereabouts.canonical.JsonText;

/// Annotations write M and F, and a register says it in a word; the person is invented.
class GoldSexTest {
    private static final String GOLD =
            """
            {"schema": "whereabouts-gold/1", "doc": {"sha256": "", "title": "Invented"},
             "entities": [{"id": "p1", "type": "PERSON", "name": "Invented Person",
               "mentions": [{"level": "NAM", "start": 0, "end": 15, "text": "Invented Person"}]}],
             "values": [],
             "statements": [{"id": "S1", "type": "person.sex",
               "args": {"person": "p1", "sex": "SEX"},
               "evidence": {"start": 0, "end": 15, "text": "Invented Person"},
               "attribution": {"by": "author"}, "polarity": "positive", "modality": "asserted"}]}
            """;

    @Test
    void aSexIsWrittenAsAWord() {
        for (String[] pair :
                new String[][] {{"M", "male"}, {"F", "female"}, {"not told", "not told"}}) {
            byte[] gold = GOLD.replace("SEX", pair[0]).getBytes(StandardCharsets.UTF_8);
            String coding =
                    JsonText.pretty(GoldToCoding.convert(JsonText.parse(gold, 1 << 20).orThrow()));
            assertEquals(1, coding.split("\"attribute\": \"sex\"", -1).length - 1, coding);
            assertTrue(coding.contains("\"value\": \"" + pair[1] + "\""), coding);
        }
    }
}
