package org.whereabouts.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class InternedNameTest {
    private static final List<String> NAMES =
            List.of(
                    "Ерлан Сатаев",
                    "Yerlan Satayev",
                    "Сатаев Ерлан Маратович",
                    "叶尔兰·海拉提",
                    "Ерлан Қайратұлы",
                    "Абдурехим Турсун",
                    "阿布都热依木吐尔逊",
                    "Abudureyimu Tuerxun",
                    "محمد كريم",
                    "Muhammad Karim",
                    "买买提·克里木",
                    "张伟强",
                    "Weiqiang Zhang",
                    "А. Сатаев",
                    "unknown",
                    "",
                    "Қасым-Жомарт Досанов",
                    "Касым Жомарт Досанов");

    @Test
    void theFastPathGivesTheSameAnswer() {
        var interner = new NameInterner();
        var comparer = new NameComparer();
        // Twice, so that the second round is answered from memory.
        for (int round = 0; round < 2; round++) {
            for (String a : NAMES) {
                for (String b : NAMES) {
                    NameForm x = Names.analyse(a);
                    NameForm y = Names.analyse(b);
                    int fast = comparer.compare(interner.intern(x), interner.intern(y));
                    NameComparison slow = Names.compare(x, y);
                    assertEquals(slow.level(), NameComparer.level(fast), a + "|" + b);
                    assertEquals(slow.score(), NameComparer.score(fast), a + "|" + b);
                }
            }
        }
    }

    @Test
    void aSearchExplainsItselfInTheSameWords() {
        var interner = new NameInterner();
        for (String a : NAMES) {
            NameForm asked = Names.analyse(a);
            NameQuery query = Names.query(asked);
            for (String b : NAMES) {
                NameForm other = Names.analyse(b);
                assertEquals(
                        Names.compare(asked, other),
                        query.explain(interner.intern(other)),
                        a + "|" + b);
            }
        }
    }

    @Test
    void aReaderOfManyNamesReadsThemAsOneByOne() {
        NameReader reader = Names.reader();
        for (int round = 0; round < 2; round++) {
            for (String name : NAMES) {
                NameForm form = reader.analyse(name);
                assertEquals(Names.analyse(name), form);
                assertEquals(Names.searchTerms(form), reader.searchTerms(form));
            }
        }
    }

    @Test
    void oneWrittenNameIsKeptOnce() {
        var interner = new NameInterner();
        InternedName once = interner.intern(Names.analyse("Ерлан Сатаев"));
        assertSame(once, interner.intern(Names.analyse("Ерлан Сатаев")));
        assertEquals("Ерлан Сатаев", once.written());
    }
}
