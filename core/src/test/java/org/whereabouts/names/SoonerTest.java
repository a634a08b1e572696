package org.whereabouts.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The level that is found soon is the level that is found in full, for invented people whose names
/// are written in several scripts, orders and lengths, well and badly.
class SoonerTest {
    /// Given names in Cyrillic, Latin, Arabic letters and Chinese characters.
    private static final String[][] GIVEN = {
        {"Ерлан", "Yerlan", "ەرلان", "叶尔兰"},
        {"Айгүл", "Aigul", "ايگۇل", "阿依古丽"},
        {"Тұрсын", "Tursun", "تۇرسۇن", "吐尔逊"},
        {"Әбдірахым", "Abdurehim", "ئابدۇرېھىم", "阿布都热依木"},
        {"Нұрлан", "Nurlan", "نۇرلان", "努尔兰"},
        {"Мұхаммед", "Muhammad", "محمد", "买买提"},
        {"Гүлнар", "Gulnar", "گۈلنار", "古丽娜尔"},
        {"Бақытжан", "Bakytzhan", "باقىتجان", "巴合提江"},
        {"Қайрат", "Kairat", "قايرات", "海拉提"},
        {"Жәмила", "Jamila", "جميلة", "加米拉"},
        {"Уэйцян", "Weiqiang", "ۋېيچياڭ", "伟强"},
        {"Ибраһим", "Ibrahim", "إبراهيم", "依布拉音"}
    };

    private static final String[] ENDINGS = {"", "ов", "ова", "ұлы", "қызы", "ович"};
    private static final String[] LATIN_ENDINGS = {"", "ov", "ova", "uly", "qyzy", "ovich"};

    @Test
    void theLevelFoundSoonIsTheLevelFoundInFull() {
        List<String> names = names();
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
        List<String> names = names();
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

    private static List<String> names() {
        var random = new Random(20_261_128);
        var names = new LinkedHashSet<String>(List.of("", "unknown", "不详", "А. Б.", "qari"));
        while (names.size() < 240) {
            String name = name(random);
            names.add(name);
            if (random.nextInt(3) == 0) {
                names.add(damaged(random, name));
            }
        }
        return new ArrayList<>(names);
    }

    private static String name(Random random) {
        int script = random.nextInt(4);
        String given = GIVEN[random.nextInt(GIVEN.length)][script];
        String father = GIVEN[random.nextInt(GIVEN.length)][script];
        String family = GIVEN[random.nextInt(GIVEN.length)][script];
        String[] endings = script == 0 ? ENDINGS : script == 1 ? LATIN_ENDINGS : new String[] {""};
        String gap = script == 3 ? "·" : " ";
        father += endings[random.nextInt(endings.length)];
        family += endings[random.nextInt(endings.length)];
        return switch (random.nextInt(7)) {
            case 0 -> given;
            case 1 -> family + gap + given;
            case 2 -> given + gap + father + gap + family;
            case 3 -> family + gap + given + gap + father;
            case 4 -> script < 2 ? given.charAt(0) + ". " + family : given + father;
            case 5 -> given + (script == 3 ? "" : "-") + father + gap + family;
            default -> given + gap + father;
        };
    }

    /// A name with one letter lost, doubled or moved.
    private static String damaged(Random random, String name) {
        int at = random.nextInt(name.length());
        String before = name.substring(0, at);
        String after = name.substring(at + 1);
        char letter = name.charAt(at);
        return switch (random.nextInt(3)) {
            case 0 -> before + after;
            case 1 -> before + letter + letter + after;
            default -> letter + before + after;
        };
    }
}
