package org.whereabouts.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.whereabouts.app.cli.parts.Plural;

/// Numbers with their words.
class PluralTest {
    @Test
    void oneIsOneAndNoneIsMany() {
        assertEquals("1 mention", Plural.of(1, "mention"));
        assertEquals("0 mentions", Plural.of(0, "mention"));
        assertEquals("1,200 entries", Plural.of(1200, "entry"));
        assertEquals("1 entry", Plural.of(1, "entry"));
        assertEquals("2 ways", Plural.of(2, "way"));
        assertEquals("1 person", Plural.of(1, "person", "people"));
        assertEquals("21 people", Plural.of(21, "person", "people"));
    }
}
