package org.whereabouts.names;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A search by any spelling reaches all others.
class KeysTest {
    private static final List<List<String>> SPELLINGS =
            List.of(
                    List.of(
                            "Рақыжан Зейнолла",
                            "Ракижан Зейнулла",
                            "热合江·再努拉",
                            "Rakhyzhan Zeinolla",
                            "Rahizhan Zeynulla",
                            "راقىجان زەينوللا"),
                    List.of(
                            "ئابدۇرېھىم تۇرسۇن",
                            "Abdurehim Tursun",
                            "阿布都热依木·吐尔逊",
                            "Abudureyimu Tuerxun",
                            "Абдурехим Турсун",
                            "阿卜杜热依木吐尔逊"),
                    List.of("Гүлнұр Асан", "古丽努尔·艾山", "Gulnur Hasan", "گۈلنۇر ھەسەن"),
                    List.of("张伟强", "Zhang Weiqiang", "Weiqiang Zhang", "Чжан Вэйцян"),
                    List.of("Ерлан Сатаев", "Yerlan Satayev", "叶尔兰·萨塔耶夫", "يەرلان ساتايەۆ"));

    @Test
    void everySpellingSharesAKeyWithEveryOther() {
        for (List<String> person : SPELLINGS) {
            for (String a : person) {
                for (String b : person) {
                    var shared = new HashSet<>(Names.keys(Names.analyse(a)));
                    shared.retainAll(Names.keys(Names.analyse(b)));
                    assertTrue(!shared.isEmpty(), () -> a + " and " + b + " share no key");
                }
            }
        }
    }

    @Test
    void everySpellingSharesASearchTermWithEveryOther() {
        for (List<String> person : SPELLINGS) {
            for (String a : person) {
                for (String b : person) {
                    Set<String> shared = terms(a);
                    shared.retainAll(terms(b));
                    assertTrue(!shared.isEmpty(), () -> a + " and " + b + " share no term");
                }
            }
        }
    }

    private static Set<String> terms(String name) {
        var out = new HashSet<String>();
        Names.searchTerms(Names.analyse(name)).terms().forEach(t -> out.add(t.text()));
        return out;
    }

    @Test
    void keysAreFew() {
        for (List<String> person : SPELLINGS) {
            for (String name : person) {
                int count = Names.keys(Names.analyse(name)).size();
                assertTrue(count <= 64, () -> name + " has " + count + " keys");
            }
        }
    }
}
