package org.whereabouts.reader.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.reader.grammar.VerbGroup.Form;

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

    /// `"My father," | Omar said, | "was arrested."`: whom the verb behind it is about.
    ///
    /// @param done the clauses to the left of the verb
    /// @param at the token before the verb
    Optional<Phrase> subject(List<Clause> done, VerbGroup verb, int at) {
        boolean told = verb.form() == Form.FINITE || verb.form() == Form.COPULA;
        if (!told || done.isEmpty() || !between(at)) {
            return Optional.empty();
        }
        Clause said = done.getLast();
        int end = end(said);
        while (end >= 0 && end < at && between(end)) {
            end++;
        }
        if (end != at || !SAYS.contains(said.verb().lemma())) {
            return Optional.empty();
        }
        int before = first(said);
        while (before > 0 && between(before - 1)) {
            before--;
        }
        return parse.phraseTo(before);
    }

    private boolean between(int word) {
        return parse.lower(word).matches("[,\"”“]|''|``");
    }

    boolean is(Clause clause) {
        return SAYS.contains(clause.verb().lemma())
                && end(clause) >= 0
                && between(end(clause))
                && between(first(clause) - 1);
    }

    private int first(Clause clause) {
        return inverted(clause) ? clause.verb().first() : clause.subject().getFirst().first();
    }

    /// After its last word; below 0 where it says more than who says it.
    private int end(Clause clause) {
        int verb = clause.verb().end();
        if (inverted(clause)) {
            return parse.phraseFrom(verb).map(Phrase::end).orElse(-1);
        }
        boolean plain =
                clause.subject().size() == 1
                        && clause.subject().getFirst().end() == clause.verb().first();
        return plain ? verb : -1;
    }

    /// `said Omar`.
    private boolean inverted(Clause clause) {
        return between(clause.verb().first() - 1);
    }
}
