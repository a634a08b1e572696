package org.whereabouts.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The level that is found soon is the level that is found in full, for invented people whose names
/// are written in several scripts, orders and lengths, well and badly.
class SoonerTest {
    @Test
    void theLevelFoundSoonIsTheLevelFoundInFull() {
        List<String> names = InventedNames.of(240, 20_261_128);
        var interner = new NameInterner();
        var comparer = new NameComparer();
        var interned = names.stream().map(n -> interner.intern(Names.analyse(n))).toList();
        int[] found = new int[NameLevel.values().length];
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < names.size(); j++) {
                NameLevel soon = comparer.levelOf(interned.get(i), interned.get(j));
                int full = comparer.compare(interned.get(i), interned.get(j));
                assertEquals(NameComparer.level(full), soon, names.get(i) + " | " + names.get(j));
                found[soon.strength()]++;
            }
        }
        for (NameLevel level : NameLevel.values()) {
            assertTrue(found[level.strength()] > 0, "never seen: " + level);
        }
    }

    @Test
    void numbersAndWordsComeOfOneComparison() {
        var random = new Random(5);
        List<String> names = InventedNames.of(240, 20_261_128);
        var interner = new NameInterner();
        var comparer = new NameComparer();
        for (int i = 0; i < 10_000; i++) {
            NameForm a = Names.analyse(names.get(random.nextInt(names.size())));
            NameForm b = Names.analyse(names.get(random.nextInt(names.size())));
            NameComparison told = Names.compare(a, b);
            var x = interner.intern(a);
            var y = interner.intern(b);
            String both = a.written() + " | " + b.written();
            assertEquals(told.level(), comparer.levelOf(x, y), both);
            assertEquals(told.score(), NameComparer.score(comparer.compare(x, y)), both);
        }
    }
}
