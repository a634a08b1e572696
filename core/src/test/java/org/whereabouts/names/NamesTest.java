package org.whereabouts.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void theSameCharactersAreExact() {
        var name = Names.analyse("Ерлан Тасболат");
        assertEquals(NameLevel.EXACT, Names.compare(name, name).level());
    }

    @Test
    void nothingAgainstNothingIsNoEvidence() {
        var nothing = Names.analyse("");
        assertEquals(NameLevel.NO_EVIDENCE, Names.compare(nothing, nothing).level());
    }
}
