package org.whereabouts.estimation.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaptureTableTest {
    private static final CaptureTable THREE =
            CaptureTable.of(List.of("A", "B", "C"), new long[] {0, 1, 2, 4, 8, 16, 32, 64});

    @Test
    void marginsCountEverybodyOnTheLists() {
        assertEquals(127, THREE.persons());
        assertEquals(1 + 4 + 16 + 64, THREE.on(0));
        assertEquals(4 + 64, THREE.onAll(0b011));
        assertEquals(1, THREE.onlyOn(0));
        assertEquals(1 + 2 + 8, THREE.onExactly(1));
        assertEquals(4 + 16 + 32, THREE.onExactly(2));
        assertEquals(64, THREE.onExactly(3));
    }

    @Test
    void withoutAListWhoStoodOnItAloneIsNoLongerCounted() {
        var two = THREE.without(1);
        assertEquals(List.of("A", "C"), two.lists());
        assertEquals(1 + 4, two.count(0b01));
        assertEquals(8 + 32, two.count(0b10));
        assertEquals(16 + 64, two.count(0b11));
    }

    @Test
    void wrongTablesCannotBeMade() {
        var names = List.of("A", "B");
        assertThrows(
                IllegalArgumentException.class, () -> CaptureTable.of(names, new long[] {3, 1}));
        assertThrows(
                IllegalArgumentException.class, () -> CaptureTable.of(names, new long[] {0, -1}));
        assertThrows(
                IllegalArgumentException.class,
                () -> CaptureTable.of(List.of("A", "A"), new long[] {0, 1}));
    }
}
