package org.whereabouts.register.search;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.whereabouts.register.Sketch.m;
import static org.whereabouts.register.Sketch.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.whereabouts.names.InternedName;
import org.whereabouts.names.NameComparer;
import org.whereabouts.names.NameInterner;
import org.whereabouts.names.NameLevel;
import org.whereabouts.names.Names;
import org.whereabouts.register.Sketch;
import org.whereabouts.statement.MentionId;

/// The search beside the simplest one there is, which compares the question with every name.
class EveryNameComparedTest {
    private static final int LIMIT = 20;

    /// Syllables of invented names in Cyrillic, Latin, Arabic and Chinese script.
    private static final String[][] SYLLABLES = {
        {"нұр", "nur", "نۇر", "努尔"}, {"бек", "bek", "بەك", "别克"}, {"гүл", "gul", "گۈل", "古丽"},
        {"тас", "tas", "تاس", "塔斯"}, {"бол", "bol", "بول", "波力"}, {"мұ", "mu", "مۇ", "木"},
        {"сер", "ser", "سەر", "赛尔"}, {"дәу", "dau", "داۋ", "达吾"}, {"лет", "let", "لەت", "列提"},
        {"дат", "dat", "دات", "达提"}, {"сая", "saya", "سايا", "萨亚"}, {"ман", "man", "مان", "曼"},
        {"тар", "tar", "تار", "塔尔"}, {"кен", "ken", "كەن", "肯"}, {"рат", "rat", "رات", "拉提"}
    };

    private static final String[] GAPS = {" ", " ", " ", "·"};

    private static final List<String> WRITTEN = written();
    private static final Sketch SKETCH = sketch();
    private static final List<InternedName> KNOWN = known();

    private static List<String> written() {
        var random = new Random(11);
        var all = new ArrayList<String>();
        for (int person = 0; person < 150; person++) {
            int[] name = random.ints(4, 0, SYLLABLES.length).toArray();
            for (int script = 0; script < GAPS.length; script++) {
                all.add(
                        SYLLABLES[name[0]][script]
                                + SYLLABLES[name[1]][script]
                                + GAPS[script]
                                + SYLLABLES[name[2]][script]
                                + SYLLABLES[name[3]][script]);
            }
        }
        return all;
    }

    private static Sketch sketch() {
        var sketch = new Sketch().hand(1, "a list", "2020");
        for (int i = 0; i < WRITTEN.size(); i++) {
            sketch.tell(person(1, "r" + i, WRITTEN.get(i)));
        }
        return sketch;
    }

    private static List<InternedName> known() {
        var interner = new NameInterner();
        return WRITTEN.stream().map(n -> interner.intern(Names.analyse(n))).toList();
    }

    /// Mentions whose name agrees with the question in every part.
    private static Set<MentionId> agreeing(String query) {
        var asked = Names.query(Names.analyse(query));
        var agreeing = new HashSet<MentionId>();
        for (int i = 0; i < KNOWN.size(); i++) {
            NameLevel level = NameComparer.level(asked.compare(KNOWN.get(i)));
            if (level.compareTo(NameLevel.CLOSE) >= 0) {
                agreeing.add(m(1, "r" + i));
            }
        }
        return agreeing;
    }

    @Test
    void whoseNameAgreesIsFoundAsIfEveryNameWereCompared() {
        var views = SKETCH.views();
        int agreeing = 0;
        int found = 0;
        for (int i = 0; i < WRITTEN.size(); i += 7) {
            Set<MentionId> all = agreeing(WRITTEN.get(i));
            assertTrue(all.contains(m(1, "r" + i)));
            if (all.size() <= LIMIT) {
                var hits =
                        views.search(WRITTEN.get(i), LIMIT).stream()
                                .map(Hit::mention)
                                .collect(Collectors.toSet());
                assertTrue(hits.contains(m(1, "r" + i)), "the name itself");
                agreeing += all.size();
                hits.retainAll(all);
                found += hits.size();
            }
        }
        assertTrue(agreeing > 300, "names in other scripts agree too: " + agreeing);
        assertTrue(found * 100 >= agreeing * 97, found + " of " + agreeing);
    }
}
