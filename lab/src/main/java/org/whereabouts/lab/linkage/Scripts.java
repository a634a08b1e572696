package org.whereabouts.lab.linkage;

import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Writes the invented names of [People] in other scripts, as lists do: Cyrillic letter by letter,
/// the Arabic script with the letters of Uyghur, Chinese with the characters that transcriptions of
/// Kazakh and Uyghur names use for each syllable, some of which have a second usual choice. The
/// tables are our own and not those that names are read with, so that reading is put to a test.
public enum Scripts {
    LATIN,
    CYRILLIC,
    ARABIC,
    CHINESE;

    private static final Map<String, String> CYRILLIC_LETTERS =
            table(
                    "sh ш ch ч zh ж kh х ya я yu ю a а b б c ц d д e е f ф g г h х i и j дж k к l"
                            + " л m м n н o о p п q к r р s с t т u у v в w в x кс y ы z з ' ь");
    private static final Map<String, String> ARABIC_LETTERS =
            table(
                    "sh ش ch چ zh ژ kh خ a ا b ب c ك d د e ە f ف g گ h ھ i ى j ج k ك l ل m م n ن"
                            + " o و p پ q ق r ر s س t ت u ۇ v ۋ w ۋ x خ y ي z ز");
    private static final Map<String, String> CHARACTERS =
            table(
                    "bek 别克 bai 拜 jan 江/坚 khan 汗 dos 多斯 tai 太/泰 mir 米尔 lan 兰 gul 古丽"
                            + " nur 努尔 mal 马力 sulu 苏鲁 sha 沙 iye 叶 ai 艾/阿依 al 阿勒 ar 阿尔 as"
                            + " 阿斯 ba 巴 be 别 bo 博/波 da 达 do 多 er 叶尔 gu 古 is 伊斯 ja 加/贾 ka"
                            + " 卡 ke 克 ku 库 ma 马/玛 mu 木/穆 na 那/娜 nu 努 ol 奥勒 or 奥尔 ra 拉 sa"
                            + " 萨 se 赛 su 苏 ta 塔 te 铁 to 托/吐 ul 乌勒 ya 亚 ze 泽 bi 比 du 都/杜"
                            + " ge 格 gi 吉 ha 哈 je 杰 ki 克 la 拉 li 力/里 lu 鲁 me 麦/买 ni 尼 re 热"
                            + " ri 日 ti 提 za 扎 at 阿提 en 恩 ur 乌尔 sh 什 ch 奇 zh 扎 kh 赫 yu 尤 a 阿"
                            + " b 布 c 克 d 德 e 叶 f 甫 g 格 h 合 i 伊 j 吉 k 克 l 勒 m 木 n 恩 o 奥 p 普"
                            + " q 克 r 尔 s 斯 t 提 u 乌 v 甫 w 吾 x 西 y 依 z 孜");

    private static Map<String, String> table(String pairs) {
        String[] parts = pairs.split(" ", -1);
        var table = new HashMap<String, String>();
        for (int i = 0; i < parts.length; i += 2) {
            table.put(parts[i], parts[i + 1]);
        }
        return Map.copyOf(table);
    }

    /// The script of a list: of twelve lists six are in Latin letters, three in Cyrillic, two in
    /// Chinese, one in the Arabic script.
    static Scripts of(int list) {
        return list < 6 ? LATIN : list < 9 ? CYRILLIC : list < 11 ? CHINESE : ARABIC;
    }

    /// A name as a writer of this script writes it.
    public String write(String name, RandomGenerator random) {
        return switch (this) {
            case LATIN -> name;
            case CYRILLIC -> cyrillic(name);
            case ARABIC -> {
                String letters = replaced(name, ARABIC_LETTERS, random);
                boolean vowel = !name.isEmpty() && "aeiou".indexOf(name.charAt(0)) >= 0;
                yield vowel ? "ئ" + letters : letters;
            }
            case CHINESE -> replaced(withoutEnding(name), CHARACTERS, random);
        };
    }

    /// A name in Cyrillic letters, letter by letter.
    static String cyrillic(String name) {
        return replaced(name, CYRILLIC_LETTERS, () -> 0);
    }

    /// A place or home that stands for itself, with a first letter of the script.
    String place(String code) {
        String first =
                switch (this) {
                    case LATIN -> code.substring(0, Math.min(1, code.length()));
                    case CYRILLIC -> "с";
                    case ARABIC -> "ي";
                    case CHINESE -> "村";
                };
        return code.isEmpty() ? "" : first + code.substring(1);
    }

    /// Chinese lists leave out the endings that Russian gave to family names.
    private static String withoutEnding(String name) {
        for (String ending : new String[] {"ova", "ov"}) {
            if (name.endsWith(ending) && name.length() > ending.length() + 2) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }

    private static String replaced(String name, Map<String, String> table, RandomGenerator random) {
        var out = new StringBuilder();
        int at = 0;
        while (at < name.length()) {
            int length = Math.min(4, name.length() - at);
            while (length > 1 && !table.containsKey(name.substring(at, at + length))) {
                length--;
            }
            String part = name.substring(at, at + length);
            String[] choices = table.getOrDefault(part, part).split("/", -1);
            out.append(choices[choices.length == 1 || random.nextInt(5) > 0 ? 0 : 1]);
            at += length;
        }
        return out.toString();
    }
}
