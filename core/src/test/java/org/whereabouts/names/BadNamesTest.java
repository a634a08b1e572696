package org.whereabouts.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What stands in name fields and is no name: never a match by accident, never an exception.
class BadNamesTest {
    private static final List<String> NO_NAMES =
            List.of(
                    "",
                    " ",
                    "\t\n",
                    "-",
                    "?",
                    "???",
                    "·",
                    "...",
                    "12345",
                    "!!! @#$ %^&",
                    "😀😀",
                    "unknown",
                    "Unknown",
                    "UNKNOWN NAME",
                    "NN",
                    "N.N.",
                    "n/a",
                    "неизвестно",
                    "Неизвестный",
                    "имя неизвестно",
                    "不详",
                    "未知",
                    "无名氏",
                    "белгісіз",
                    "نامەلۇم",
                    "مجهول",
                    "xxx",
                    "аааа",
                    "Mr.",
                    "qari",
                    "haji imam",
                    "г-н",
                    "қажы",
                    "先生",
                    "阿訇",
                    "12.03.2017",
                    "2017-03-12",
                    "12 марта 2017",
                    "March 12, 2017",
                    "2017年3月12日",
                    "man",
                    "женщина",
                    "男",
                    "А.",
                    "A. B.",
                    "я",
                    "\u200f\u200e",
                    "\u0674",
                    "\u0301",
                    "null",
                    "нет данных",
                    "неустановленное лицо",
                    "his wife",
                    "three men",
                    "an elderly woman",
                    "his wife and two children",
                    "двое мужчин",
                    "его жена",
                    "wife of Ali",
                    "Ali's wife",
                    "Bolat Ermekov's younger brother",
                    "family of Ali",
                    "сын Болата",
                    "Болаттың әйелі",
                    "阿里的妻子",
                    "زوجة علي",
                    "hijo de Alí",
                    "данные отсутствуют",
                    "имя не указано",
                    "аты белгісіз",
                    "аты-жөні белгісіз",
                    "мәлімет жоқ",
                    "белгісіз ер адам",
                    "belgisiz",
                    "姓名不详",
                    "名字不详",
                    "ئىسمى نامەلۇم",
                    "نامعلوم",
                    "namelum",
                    "name withheld",
                    "N/A",
                    "NN NN",
                    "Unknown Unknown",
                    "TBD",
                    "№ 12",
                    "id 3345",
                    "姓名",
                    "ФИО",
                    "имя",
                    "аты",
                    "1985年",
                    "2017 жылы 12 наурыз",
                    "١٢-٣-٢٠١٧",
                    "Herr Dr.",
                    "\u202eunknown\u202c",
                    "ＵＮＫＮＯＷＮ",
                    "u n k n o w n",
                    "неизвестный мужчина");

    @Test
    void whatIsNoNameIsNoEvidence() {
        for (String no : NO_NAMES) {
            NameForm form = Names.analyse(no);
            assertFalse(form.isEvidence(), () -> "taken for a name: " + no + " " + form.parts());
            assertTrue(Names.keys(form).isEmpty(), () -> "keys of no name: " + no);
            assertTrue(Names.searchTerms(form).terms().isEmpty(), () -> "terms: " + no);
        }
    }

    @Test
    void noNameMatchesAnything() {
        var names = List.of("Ерлан Сатаев", "张伟", "Tursun", "محمد كريم");
        for (String no : NO_NAMES) {
            for (String other : NO_NAMES) {
                assertEquals(NameLevel.NO_EVIDENCE, level(no, other), no + "|" + other);
            }
            for (String name : names) {
                assertEquals(NameLevel.NO_EVIDENCE, level(no, name), no + "|" + name);
                assertEquals(NameLevel.NO_EVIDENCE, level(name, no), no + "|" + name);
            }
        }
    }

    @Test
    void noNameIsNoEvidenceWhereOnlyTheLevelIsAsked() {
        var interner = new NameInterner();
        var comparer = new NameComparer();
        var name = interner.intern(Names.analyse("Ерлан Сатаев"));
        for (String no : NO_NAMES) {
            var nothing = interner.intern(Names.analyse(no));
            assertEquals(NameLevel.NO_EVIDENCE, comparer.levelOf(nothing, name), no);
            assertEquals(NameLevel.NO_EVIDENCE, comparer.levelOf(name, nothing), no);
            assertEquals(NameLevel.NO_EVIDENCE, comparer.levelOf(nothing, nothing), no);
        }
    }

    @Test
    void veryLongAndVeryMixedNamesAreRead() {
        var longs =
                List.of(
                        "а".repeat(10_000),
                        "Ерлан ".repeat(2_000),
                        "x".repeat(10_000) + "y",
                        "艾".repeat(10_000),
                        "ئابدۇ".repeat(2_000),
                        "Tursun تۇرسۇن 吐尔逊 Турсун \u202eнусруТ",
                        "a·b·c·d·e·f·g·h·i·j·k·l·m·n·o·p",
                        "(((Ali))) \"Vali\" [qari]",
                        "\ud800\udc00\ud83d",
                        "O'o'o' g'g' '''",
                        "----a----b----");
        var interner = new NameInterner();
        var comparer = new NameComparer();
        for (String a : longs) {
            for (String b : longs) {
                NameComparison found = Names.compare(Names.analyse(a), Names.analyse(b));
                assertTrue(found.score() >= 0 && found.score() <= 1000);
                var x = interner.intern(Names.analyse(a));
                var y = interner.intern(Names.analyse(b));
                assertEquals(found.level(), comparer.levelOf(x, y));
            }
        }
    }

    @Test
    void randomTextNeverFailsAndNeverMatchesOtherRandomText() {
        var random = new Random(20_261_123);
        int matches = 0;
        for (int i = 0; i < 2_000; i++) {
            NameForm a = Names.analyse(noise(random));
            NameForm b = Names.analyse(noise(random));
            NameComparison found = Names.compare(a, b);
            assertEquals(found.level(), Names.compare(b, a).level());
            Names.keys(a);
            matches += found.level().compareTo(NameLevel.CLOSE) >= 0 ? 1 : 0;
        }
        assertTrue(matches <= 4, "random texts that match: " + matches);
    }

    private static String noise(Random random) {
        String letters =
                "abcdefgqxyzğşäéабвгдежзиқғәұйьئابتسنڭۇە艾买提尔江张·•-.,' ?12\u200f\u0301\ud83d";
        var out = new StringBuilder();
        int length = 6 + random.nextInt(24);
        for (int i = 0; i < length; i++) {
            out.append(letters.charAt(random.nextInt(letters.length())));
        }
        return out.toString();
    }

    private static NameLevel level(String a, String b) {
        return Names.compare(Names.analyse(a), Names.analyse(b)).level();
    }
}
