package org.whereabouts.reader.grammar;

import java.util.ArrayList;
import java.util.List;
import org.whereabouts.reader.language.Analysis;
import org.whereabouts.reader.language.Sentence;
import org.whereabouts.reader.lexicon.Lexicon;

/// From words to clauses.
public final class Grammar {
    private Grammar() {}

    /// The sentences of a text with their phrases and clauses; pieces of a sentence that was too
    /// long are left out.
    public static List<Parse> of(Analysis analysis, Lexicon words) {
        var sentences = ClosedClass.held(analysis.sentences());
        var retag = new Retag(words, sentences);
        var parses = new ArrayList<Parse>();
        for (Sentence sentence : sentences) {
            if (!sentence.whole()) {
                continue;
            }
            var tokens = retag.of(sentence);
            var phrases = new Chunks(tokens).all();
            var plain = new Parse(sentence, tokens, phrases, List.of());
            var verbs = new VerbGroups(plain, words).all();
            parses.add(
                    new Parse(sentence, tokens, phrases, new Clauses(plain, verbs, words).all()));
        }
        return parses;
    }
}
