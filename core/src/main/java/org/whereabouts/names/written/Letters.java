package org.whereabouts.names.written;

import com.ibm.icu.lang.UScript;
import java.util.List;
import org.whereabouts.names.Script;

/// Which script a character belongs to.
final class Letters {
    private static final List<Script> WITH_LETTERS =
            List.of(Script.LATIN, Script.CYRILLIC, Script.ARABIC, Script.HAN, Script.OTHER);

    private Letters() {}

    static Script script(int codePoint) {
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
        Script best = Script.NONE;
        long most = 0;
        for (Script script : WITH_LETTERS) {
            long count = text.codePoints().filter(c -> script(c) == script).count();
            if (count > most) {
                most = count;
                best = script;
            }
        }
        return best;
    }
}
