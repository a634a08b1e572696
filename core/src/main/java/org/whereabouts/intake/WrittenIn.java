package org.whereabouts.intake;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/// The script in which a name is written, as claims record it.
public final class WrittenIn {
    private static final int SCRIPTS = UCharacter.getIntPropertyMaxValue(UProperty.SCRIPT) + 1;

    private WrittenIn() {}

    /// The ISO 15924 code of the script that most letters of the text have (`Cyrl`, `Hani`); empty
    /// where it has no letters.
    public static String script(String text) {
        var counts = new int[SCRIPTS];
        int best = UScript.COMMON;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int script = Character.isLetter(c) ? UScript.getScript(c) : UScript.COMMON;
            if (script > UScript.INHERITED && ++counts[script] > counts[best]) {
                best = script;
            }
        }
        return best == UScript.COMMON ? "" : UScript.getShortName(best);
    }
}
