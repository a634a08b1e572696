package org.whereabouts.names.written;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.whereabouts.names.Script;
import org.whereabouts.names.tables.TableFile;

/// Puts right what keyboards, fonts and encodings do to a name: compatibility forms, invisible
/// characters, apostrophes of many kinds, and letters borrowed from another script.
public final class Repair {
    private static final String APOSTROPHES = "’‘ʼʻʹʽˈ`´′＇‛ʾʿ";

    private final Map<Character, Character> toCyrillic = new HashMap<>();
    private final Map<Character, Character> toLatin = new HashMap<>();

    public Repair(TableFile table) {
        table.rows("latin-cyrillic")
                .forEach(r -> toCyrillic.put(r.get(0).charAt(0), r.get(1).charAt(0)));
        table.rows("cyrillic-latin")
                .forEach(r -> toLatin.put(r.get(0).charAt(0), r.get(1).charAt(0)));
    }

    /// One form for each character: compatibility forms resolved, invisible characters gone, one
    /// kind of apostrophe, form C.
    String characters(String written) {
        // Before NFKC, which takes some apostrophes apart into a space and an accent.
        var plain = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            plain.append(APOSTROPHES.indexOf(written.charAt(i)) >= 0 ? '\'' : written.charAt(i));
        }
        String form = Normalizer.normalize(plain, Normalizer.Form.NFKC);
        var out = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c == '\u00A0' || Character.isWhitespace(c)) {
                out.append(' ');
            } else if (Character.getType(c) != Character.FORMAT && !Character.isISOControl(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /// A word with the letters put right that it borrowed from another script.
    ///
    /// @param around the script of the whole name; decides for a word whose letters all look the
    ///   same in both scripts
    String word(String word, Script around) {
        int latin = count(word, Script.LATIN);
        int cyrillic = count(word, Script.CYRILLIC);
        if (latin > 0 && cyrillic > 0) {
            boolean asCyrillic = mostlyCyrillic(word, latin, cyrillic, around);
            return replaced(word, asCyrillic ? toCyrillic : toLatin);
        }
        boolean shortWord = latin < 3;
        if (around == Script.CYRILLIC && latin > 0 && !shortWord && all(word, toCyrillic)) {
            return replaced(word, toCyrillic);
        }
        return word;
    }

    /// Letters that look like no letter of the other script decide; then the number of letters.
    private boolean mostlyCyrillic(String word, int latin, int cyrillic, Script around) {
        int latinOnly = 0;
        int cyrillicOnly = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            Script script = Letters.script(c);
            if (script == Script.LATIN && !toCyrillic.containsKey(c)) {
                latinOnly++;
            } else if (script == Script.CYRILLIC && !toLatin.containsKey(c)) {
                cyrillicOnly++;
            }
        }
        if (latinOnly != cyrillicOnly) {
            return cyrillicOnly > latinOnly;
        }
        return cyrillic == latin ? around == Script.CYRILLIC : cyrillic > latin;
    }

    private static int count(String word, Script script) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            count += Letters.script(word.charAt(i)) == script ? 1 : 0;
        }
        return count;
    }

    private static boolean all(String word, Map<Character, Character> table) {
        return word.chars()
                .allMatch(c -> Letters.script(c) == Script.NONE || table.containsKey((char) c));
    }

    private static String replaced(String word, Map<Character, Character> table) {
        var out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            out.append((char) table.getOrDefault(c, c));
        }
        return out.toString();
    }
}
