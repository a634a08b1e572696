package org.whereabouts.names.parts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whereabouts.names.tables.TableFile;

/// Chinese characters: simplified form, pinyin, and whether a text is a Chinese person's own name.
public final class Chinese {
    /// Characters that write sounds of other languages and hardly ever stand in a Chinese given
    /// name.
    private static final String SOUND_ONLY = "尔提吐孜甫努依买姆拉热卡帕瓦逊汗罕扎赛萨尼卜不都斯克普布耶夫娃";

    private final Set<String> single = new HashSet<>();
    private final Set<String> twice = new HashSet<>();
    private final Map<String, String> readings = new HashMap<>();
    private final Map<Character, String> pinyin = new HashMap<>();
    private final Map<Character, Character> simple = new HashMap<>();

    public Chinese(TableFile table) {
        table.rows("single").forEach(r -> single.add(r.getFirst()));
        table.rows("double").forEach(r -> twice.add(r.getFirst()));
        for (List<String> r : table.rows("readings")) {
            readings.put(r.get(0), r.get(1));
        }
        for (List<String> r : table.rows("pinyin")) {
            for (int i = 0; i < r.get(1).length(); i++) {
                pinyin.put(r.get(1).charAt(i), r.get(0));
            }
        }
        for (List<String> r : table.rows("simple")) {
            for (int i = 0; i < r.get(0).length(); i++) {
                simple.put(r.get(0).charAt(i), r.get(1).charAt(i));
            }
        }
    }

    /// Simplified characters; everything that is no Chinese character is dropped.
    public String simplified(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char s = simple(c);
            if (pinyin.containsKey(s)) {
                out.append(s);
            }
        }
        return out.toString();
    }

    /// The simplified form of a character; any other character itself.
    public char simple(char character) {
        return simple.getOrDefault(character, character);
    }

    /// The pinyin syllable of a character without tone; empty if it is not known.
    public String syllable(char character) {
        return pinyin.getOrDefault(character, "");
    }

    /// Pinyin without tones and spaces.
    public String pinyin(String characters) {
        var out = new StringBuilder();
        for (int i = 0; i < characters.length(); i++) {
            out.append(syllable(characters.charAt(i)));
        }
        return out.toString();
    }

    /// The pinyin of a family name, which may differ from that of its characters elsewhere.
    public String familyPinyin(String family) {
        return readings.getOrDefault(family, pinyin(family));
    }

    /// The length of the family name a text begins with, if the text is a Chinese person's own
    /// name; 0 if it is not, or is a transcription.
    int familyLength(String characters) {
        int n = characters.length();
        if (n < 2 || n > 4) {
            return 0;
        }
        int length = 0;
        if (n > 2 && twice.contains(characters.substring(0, 2))) {
            length = 2;
        } else if (single.contains(characters.substring(0, 1))) {
            length = 1;
        }
        if (length == 0 || n - length > 2) {
            return 0;
        }
        for (int i = length; i < n; i++) {
            if (SOUND_ONLY.indexOf(characters.charAt(i)) >= 0) {
                return 0;
            }
        }
        return length;
    }

    /// Whether a text is a family name and nothing else.
    boolean isFamily(String characters) {
        return single.contains(characters) || twice.contains(characters);
    }
}
