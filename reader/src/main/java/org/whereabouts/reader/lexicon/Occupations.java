package org.whereabouts.reader.lexicon;

import java.util.Set;

/// The endings of English nouns for what people do: `beekeeper`, `agronomist`, `cameraman`. Only
/// where the place of the noun already says that it is somebody (`Omar Said, a beekeeper,`).
public final class Occupations {
    private static final Set<String> ENDINGS =
            Set.of(
                    "ist", "ian", "man", "woman", "eer", "er", "or", "ant", "ent", "smith",
                    "wright", "monk", "vet", "coach", "aide", "clerk", "cook", "guide", "chef",
                    "figure");
    private static final Set<String> OTHERS =
            Set.of(
                    "father",
                    "mother",
                    "brother",
                    "sister",
                    "daughter",
                    "prisoner",
                    "member",
                    "former",
                    "order",
                    "letter",
                    "number",
                    "center",
                    "matter",
                    "error",
                    "parent",
                    "resident",
                    "inmate",
                    "adult",
                    "detainee",
                    "moment",
                    "statement",
                    "government",
                    "department",
                    "movement",
                    "event",
                    "newspaper",
                    "computer",
                    "teenager",
                    "other",
                    "winner",
                    "another",
                    "stranger",
                    "leader");

    private Occupations() {}

    /// Whether a noun ends as such nouns do.
    ///
    /// @param lemma in lower case
    public static boolean ends(String lemma) {
        if (lemma.length() < 4 || OTHERS.contains(lemma)) {
            return false;
        }
        for (int from = lemma.length() - 6; from < lemma.length() - 1; from++) {
            if (from >= 0 && ENDINGS.contains(lemma.substring(from))) {
                return true;
            }
        }
        return false;
    }
}
