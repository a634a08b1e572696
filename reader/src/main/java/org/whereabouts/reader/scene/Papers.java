package org.whereabouts.reader.scene;

import java.util.Optional;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.language.Pos;

/// Whose words a paper holds.
record Papers(Scene scene) {
    private static final String GIVES =
            "issue|give|send|publish|post|release|write|sign|hand|produce|file|submit|issue|show|leave"
                    + "|circulate|record|make|submit";
    private static final String GETS = "receive|write|send|get|file|sign|publish|post|issue|submit";

    /// `the ministry's statement says`, `a report by the committee says`, `a letter that her sister
    /// received`, `the registry issued a certificate stating that`.
    Optional<Party> writer(int of, Phrase paper) {
        Parse there = scene.parses().get(of);
        if (!scene.words().has("paper", there.lemma(paper.head()))) {
            return Optional.empty();
        }
        if (paper.owned()) {
            int last = paper.owner() - 1;
            boolean sign = there.tokens().get(last).pos() == Pos.PART;
            return scene.parties().of(of, sign ? last - 1 : last);
        }
        String next = there.lower(paper.end());
        if (next.matches("by|from|of")) {
            return there.phraseFrom(paper.end() + 1).flatMap(p -> scene.parties().of(of, p));
        }
        for (Clause clause : there.clauses()) {
            boolean relative =
                    (next.matches("that|which")
                                    || there.phraseFrom(paper.end())
                                            .filter(clause.subject()::contains)
                                            .isPresent())
                            && clause.verb().lemma().matches(GETS)
                            && clause.subject().stream().anyMatch(p -> p.first() >= paper.end());
            boolean object =
                    clause.verb().lemma().matches(GIVES)
                            && !clause.verb().passive()
                            && clause.verb().end() <= paper.first()
                            && paper.end() <= clause.end();
            if ((relative || object) && clause.subject().size() == 1) {
                return scene.parties().of(of, clause.subject().getFirst());
            }
        }
        return Optional.empty();
    }
}
