package org.whereabouts.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is found by the sounds of parts beside what comparing every name finds; the people are
/// invented.
class NearNamesTest {
    private static final int MOST = 200;

    private static final List<String> WRITTEN = InventedNames.of(600, 3);
    private static final NameInterner INTERNER = new NameInterner();
    private static final List<InternedName> KNOWN =
            WRITTEN.stream().map(n -> INTERNER.intern(Names.analyse(n))).toList();

    private static NearNames near() {
        var near = new NearNames();
        for (int i = 0; i < WRITTEN.size(); i++) {
            near.add(i, KNOWN.get(i), Names.analyse(WRITTEN.get(i)));
        }
        return near;
    }

    private static NameQuery asked(String name) {
        return Names.query(Names.analyse(name));
    }

    @Test
    void namesThatAreCloseAreFoundAmongTheFirst() {
        var near = near();
        int close = 0;
        int found = 0;
        for (String name : WRITTEN) {
            NameQuery asked = asked(name);
            Set<Integer> finds = new HashSet<>();
            Arrays.stream(near.near(asked, MOST)).forEach(finds::add);
            List<Integer> best =
                    IntStream.range(0, KNOWN.size())
                            .filter(i -> isClose(asked, i))
                            .boxed()
                            .sorted(Comparator.comparingInt(i -> -asked.compare(KNOWN.get(i))))
                            .limit(10)
                            .toList();
            close += best.size();
            found += (int) best.stream().filter(finds::contains).count();
        }
        assertTrue(close > 2_000, "close: " + close);
        // What lacks are parts that one of two writes as one word, and others with a letter lost.
        assertTrue(found >= 0.93 * close, found + " of " + close);
    }

    private static boolean isClose(NameQuery asked, int i) {
        NameLevel level = NameComparer.level(asked.compare(KNOWN.get(i)));
        return level.compareTo(NameLevel.CLOSE) >= 0;
    }

    @Test
    void onePartThatIsWellWrittenIsEnough() {
        var near = new NearNames();
        var names = new ArrayList<>(WRITTEN);
        names.add("Шалқарбек Дәулетов");
        names.add("Shalkarbek Dauletov");
        for (int i = 0; i < names.size(); i++) {
            NameForm form = Names.analyse(names.get(i));
            near.add(i, INTERNER.intern(form), form);
        }
        for (String question : List.of("沙勒哈尔别克·达吾列提", "沙勒哈买别克·达吾列提", "Shalkarbek Daulot")) {
            var finds = Arrays.stream(near.near(asked(question), MOST)).boxed().toList();
            assertTrue(
                    finds.containsAll(List.of(WRITTEN.size(), WRITTEN.size() + 1)),
                    () -> question + " finds " + finds);
        }
    }

    @Test
    void aNameThatIsNoEvidenceFindsNobody() {
        var near = near();
        for (String nobody : List.of("", "unknown", "不详", "А. Б.", "qari")) {
            assertEquals(0, near.near(asked(nobody), MOST).length, nobody);
        }
    }

    @Test
    void whatIsAddedAfterASearchIsFoundAsWell() {
        var near = new NearNames();
        for (int i = 0; i < WRITTEN.size(); i++) {
            near.add(i, KNOWN.get(i), Names.analyse(WRITTEN.get(i)));
            if (i % 7 == 0) {
                var _ = near.near(asked(WRITTEN.get(i)), MOST);
            }
        }
        var atOnce = near();
        for (String name : WRITTEN.subList(0, 100)) {
            assertEquals(
                    Arrays.toString(atOnce.near(asked(name), MOST)),
                    Arrays.toString(near.near(asked(name), MOST)),
                    name);
        }
    }
}
