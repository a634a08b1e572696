package org.whereabouts.names.written;

import com.ibm.icu.lang.UScript;
import java.util.List;
import org.whereabouts.names.Script;

/// Which script a character belongs to.
final class Letters {
    private static final List<Script> WITH_LETTERS =
            List.of(Script.LATIN, Script.CYRILLIC, Script.ARABIC, Script.HAN, Script.OTHER);

    /// Below this there are the letters of ASCII and no others.
    private static final int FIRST_ACCENTED = 0x80;

    private Letters() {}

    static Script script(int codePoint) {
        if (codePoint < FIRST_ACCENTED) {
            boolean letter =
                    (codePoint >= 'a' && codePoint <= 'z')
                            || (codePoint >= 'A' && codePoint <= 'Z');
            return letter ? Script.LATIN : Script.NONE;
        }
        if (!Character.isLetter(codePoint)) {
            return Script.NONE;
        }
        return switch (UScript.getScript(codePoint)) {
            case UScript.LATIN -> Script.LATIN;
            case UScript.CYRILLIC -> Script.CYRILLIC;
            case UScript.ARABIC -> Script.ARABIC;
            case UScript.HAN -> Script.HAN;
            default -> Script.OTHER;
        };
    }

    /// The script of most letters of a text.
    static Script most(String text) {
        var scripts = new Script[text.length()];
        int letters = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            scripts[letters++] = script(codePoint);
            i += Character.charCount(codePoint);
        }
        Script best = Script.NONE;
        int most = 0;
        for (Script script : WITH_LETTERS) {
            int count = 0;
            for (int i = 0; i < letters; i++) {
                count += scripts[i] == script ? 1 : 0;
            }
            if (count > most) {
                most = count;
                best = script;
            }
        }
        return best;
    }
}
