package org.whereabouts.reader.scene;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whereabouts.reader.grammar.Clause;

/// Words beside what is told that take no responsibility for it: `perhaps`, `allegedly`, `the
/// reported death`.
record Hedge(Scene scene) {
    private static final Set<String> PERHAPS =
            Set.of("perhaps", "maybe", "possibly", "probably", "presumably", "apparently");

    /// What stands near a word: `doubt`, `hearsay`, or nothing.
    ///
    /// @param clause the clause of the word, if it is a verb
    String at(int word, @Nullable Clause clause) {
        int from = clause == null ? Math.max(0, word - 3) : clause.verb().first() - 2;
        if (PERHAPS.contains(scene.parse().lower(0))) {
            return "doubt";
        }
        // `the reported death of Omar`; not `they reported the death of Omar`.
        boolean rumour =
                clause == null
                        && scene.parse().lower(word - 1).equals("reported")
                        && scene.parse().lower(word - 2).matches("the|his|her|their|its|this|a|'s");
        if (rumour) {
            return "doubt";
        }
        int to = clause == null ? word + 1 : clause.verb().end() + 1;
        for (int i = Math.max(0, from); i < Math.min(to, scene.parse().tokens().size()); i++) {
            if (scene.words().has("doubt", scene.parse().lower(i))) {
                return "doubt";
            }
            if (scene.words().has("hearsay", scene.parse().lower(i))) {
                return "hearsay";
            }
        }
        return "";
    }
}
