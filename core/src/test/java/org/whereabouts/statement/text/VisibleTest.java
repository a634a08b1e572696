package org.whereabouts.statement.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VisibleTest {

    @Test
    void anEscapeSequenceIsWrittenOut() {
        assertEquals("Almas[U+001B][2J Demo", Visible.of("Almas\u001b[2J Demo"));
    }

    @Test
    void aDirectionOverrideIsWrittenOutInsideTheIsolates() {
        assertEquals("\u2068Almas[U+202E] Demo\u2069", Visible.isolated("Almas\u202e Demo"));
    }

    @Test
    void aNameCannotEndItsOwnIsolate() {
        assertEquals("\u2068Almas[U+2069]Demo\u2069", Visible.isolated("Almas\u2069Demo"));
    }

    @Test
    void joinersThatArabicScriptNeedsStay() {
        assertEquals("\u2068مثال\u200cها\u2069", Visible.isolated("مثال\u200cها"));
    }

    @Test
    void nothingStaysNothing() {
        assertEquals("", Visible.isolated(""));
    }
}
