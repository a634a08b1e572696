package org.whereabouts.estimation.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListGroupsTest {
    private static final ListGroups GROUPS =
            new ListGroups(
                    List.of("families", "press"),
                    Map.of("letter", "families", "call", "families", "daily", "press"),
                    Map.of("weekly", "daily", "ring1", "ring2", "ring2", "ring1"));

    @Test
    void fiveSourcesWithOneRootAreOneReport() {
        var counted = GROUPS.count(List.of(Set.of("daily", "weekly"), Set.of("weekly")));
        assertEquals(2, counted.table().count(0b10));
        assertEquals(2, counted.table().persons());
    }

    @Test
    void twoSourcesOfOneListAreOneListing() {
        var counted = GROUPS.count(List.of(Set.of("letter", "call"), Set.of("letter", "weekly")));
        assertEquals(1, counted.table().count(0b01));
        assertEquals(1, counted.table().count(0b11));
    }

    @Test
    void personsOfNoListAreCountedApart() {
        var counted = GROUPS.count(List.of(Set.of("rumour"), Set.of(), Set.of("ring1")));
        assertEquals(3, counted.personsOutside());
        assertEquals(0, counted.table().persons());
    }

    @Test
    void aRingOfRepetitionsIsOneSource() {
        assertEquals("ring1", ListGroups.root("ring2", GROUPS.rootOfSource()));
        assertEquals("ring1", ListGroups.root("ring1", GROUPS.rootOfSource()));
    }

    @Test
    void aSourceMayNotBelongToAListThatIsNotNamed() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new ListGroups(List.of("a"), Map.of("s", "b"), Map.of()));
    }
}
