package org.whereabouts.reader.coref;

import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.lexicon.Lexicon;

/// Whether a clause tells what happened to somebody who is held or gone.
final class Fates {
    private Fates() {}

    static boolean tells(Clause clause, Lexicon words) {
        String lemma = clause.verb().lemma();
        boolean done =
                words.has("detain", lemma)
                        || words.has("hold", lemma)
                        || words.has("sentence", lemma)
                        || words.has("free", lemma)
                        || words.has("kill", lemma)
                        || words.has("hurt", lemma)
                        || words.has("take", lemma)
                        || words.has("send", lemma)
                        || lemma.matches("charge|accuse|see|acquit");
        return (done && clause.verb().passive())
                || words.has("vanish", lemma)
                || lemma.matches("die|spend|serve|languish")
                || (clause.adjunct("in", "under").isPresent() && lemma.equals("be"));
    }
}
