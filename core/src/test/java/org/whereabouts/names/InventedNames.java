package org.whereabouts.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;

/// Names of invented people in several scripts, orders and lengths, well and badly written. Nobody
/// is called so but by accident.
public final class InventedNames {
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

    /// Syllables in Cyrillic, Latin, Arabic letters, Chinese characters and pinyin.
    private static final String[][] SYLLABLES = {
        {"нұр", "nur", "نۇر", "努尔", "nuer"},
        {"бек", "bek", "بەك", "别克", "bieke"},
        {"ай", "ai", "ئاي", "阿依", "ayi"},
        {"гүл", "gul", "گۈل", "古丽", "guli"},
        {"жан", "zhan", "جان", "江", "jiang"},
        {"тас", "tas", "تاس", "塔斯", "tasi"},
        {"рат", "rat", "رات", "拉提", "lati"},
        {"дәу", "dau", "داۋ", "达吾", "dawu"},
        {"әлі", "ali", "ئالى", "艾力", "aili"},
        {"тоқ", "toq", "توق", "托合", "tuohe"},
        {"ман", "man", "مان", "曼", "man"},
        {"сын", "syn", "سىن", "森", "sen"}
    };

    private InventedNames() {}

    /// So many different names.
    public static List<String> of(int count, long seed) {
        var random = new Random(seed);
        var names = new LinkedHashSet<String>(List.of("", "unknown", "不详", "А. Б.", "qari"));
        while (names.size() < count) {
            String name = random.nextInt(3) > 0 ? name(random) : ofSyllables(random);
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

    /// Two words of two or three syllables; the Latin letters of some are pinyin.
    private static String ofSyllables(Random random) {
        int script = random.nextInt(5);
        var out = new StringBuilder();
        for (int word = 0; word < 2; word++) {
            out.append(word == 0 ? "" : script == 3 ? "·" : " ");
            for (int i = 0; i < 2 + random.nextInt(2); i++) {
                out.append(SYLLABLES[random.nextInt(SYLLABLES.length)][script]);
            }
        }
        return out.toString();
    }

    /// Names of people who have little in common, in Latin and Cyrillic letters, Arabic letters and
    /// Chinese characters; some words end as words of respect do.
    public static List<String> ofStrangers(int count, long seed) {
        var random = new Random(seed);
        var names = new LinkedHashSet<String>();
        while (names.size() < count) {
            int script = random.nextInt(6);
            if (script < 4) {
                int letters = script / 2;
                String[] endings = letters == 0 ? ENDINGS : LATIN_ENDINGS;
                var words = new ArrayList<String>();
                for (int word = 0; word < 2 + random.nextInt(2); word++) {
                    String ending = word == 0 ? "" : endings[random.nextInt(endings.length)];
                    words.add(stranger(random, letters) + ending);
                }
                names.add(String.join(" ", words));
            } else {
                names.add(ofSyllables(random));
            }
        }
        return new ArrayList<>(names);
    }

    /// Two or three open syllables, and perhaps a closed one that is a word of respect.
    private static String stranger(Random random, int letters) {
        String consonants = letters == 0 ? "бгдзклмнпрстшқ" : "bgdzklmnprstyq";
        String vowels = letters == 0 ? "аеиоуұә" : "aeiouüö";
        var out = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            out.append(consonants.charAt(random.nextInt(consonants.length())));
            out.append(vowels.charAt(random.nextInt(vowels.length())));
        }
        if (random.nextInt(4) == 0) {
            out.append(SYLLABLES[3 + random.nextInt(2)][letters]);
        }
        out.setCharAt(0, Character.toUpperCase(out.charAt(0)));
        return out.toString();
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
