package org.whereabouts.reader.grammar;

import java.util.Set;

/// A clause between commas that says who says it: `He was sentenced, | she said, | and was moved.`
/// What follows goes on with the clause before it.
record Inserted(Parse parse) {
    private static final Set<String> SAYS =
            Set.of(
                    "say",
                    "add",
                    "tell",
                    "recall",
                    "explain",
                    "believe",
                    "think",
                    "report",
                    "write",
                    "claim",
                    "note",
                    "insist",
                    "continue",
                    "remember",
                    "learn",
                    "hear",
                    "understand");

    boolean is(Clause clause) {
        return SAYS.contains(clause.verb().lemma())
                && clause.subject().size() == 1
                && clause.subject().getFirst().end() == clause.verb().first()
                && parse.lower(clause.subject().getFirst().first() - 1).matches("[,\"”“]")
                && parse.lower(clause.verb().end()).matches("[,\"”“]");
    }
}
