package org.whereabouts.lab.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.whereabouts.lab.linkage.People;
import org.whereabouts.lab.linkage.Scripts;

/// Invented people as several lists write them: half of the rows tell of people who stand in four
/// lists, one in each script, the others of people who stand in one. Names are common or rare, as
/// in [People], and written as [Scripts] writes them, by tables that are not those of the program.
final class ListedPeople {
    /// One row of a list.
    ///
    /// @param person whom it is about
    record Row(int person, Scripts script, String given, String family) {
        /// The whole name.
        String written() {
            return given + gap() + family;
        }

        String gap() {
            return script == Scripts.CHINESE ? "·" : " ";
        }
    }

    private final List<Row> rows = new ArrayList<>();

    /// How many people have a name, by given name and by the whole.
    private final Map<String, Integer> bearers = new HashMap<>();

    private final List<String> names = new ArrayList<>();

    ListedPeople(int count, long seed) {
        var random = new Random(seed);
        List<Scripts> scripts = List.copyOf(EnumSet.allOf(Scripts.class));
        while (rows.size() < count) {
            boolean woman = random.nextInt(10) < 3;
            String given = People.given(random, woman);
            String family = People.family(random, 20_000) + (woman ? "ova" : "ov");
            int person = names.size();
            names.add(given + ' ' + family);
            bearers.merge(names.getLast(), 1, Integer::sum);
            boolean everywhere = rows.size() % 8 < 4 && rows.size() + 4 <= count;
            Scripts only = scripts.get(random.nextInt(scripts.size()));
            for (Scripts script : scripts) {
                if (everywhere || script == only) {
                    rows.add(
                            new Row(
                                    person,
                                    script,
                                    upper(script.write(given, random)),
                                    upper(script.write(family, random))));
                }
            }
        }
        Collections.shuffle(rows, random);
    }

    private static String upper(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    List<Row> rows() {
        return rows;
    }

    /// How many people have the name of this one.
    int namesakes(int person) {
        return bearers.getOrDefault(names.get(person), 0);
    }

    /// Whether two people have the same name.
    boolean sameName(int one, int other) {
        return names.get(one).equals(names.get(other));
    }
}
