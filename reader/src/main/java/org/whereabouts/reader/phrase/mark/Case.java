package org.whereabouts.reader.phrase.mark;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// A case of Russian or Kazakh. Chinese has none: there a word stands in all of them and its place
/// decides.
public enum Case {
    NOM,
    GEN,
    DAT,
    ACC,
    INS,
    LOC,
    ABL;

    /// All of them.
    public static Set<Case> all() {
        return EnumSet.allOf(Case.class);
    }

    /// Of words in a list: `gen acc`; `all`.
    static Set<Case> read(String words) {
        if (words.equals("all")) {
            return all();
        }
        var cases = EnumSet.noneOf(Case.class);
        for (String word : words.split(" ", -1)) {
            cases.add(valueOf(word.toUpperCase(Locale.ROOT)));
        }
        return cases;
    }
}
