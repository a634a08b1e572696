package org.whereabouts.reader.grammar;

import java.util.List;
import java.util.Optional;
import org.whereabouts.reader.language.Pos;
import org.whereabouts.reader.language.Sentence;
import org.whereabouts.reader.language.Token;

/// A sentence with its phrases and clauses.
public record Parse(
        Sentence sentence, List<Token> tokens, List<Phrase> phrases, List<Clause> clauses) {

    public Parse {
        tokens = List.copyOf(tokens);
        phrases = List.copyOf(phrases);
        clauses = List.copyOf(clauses);
    }

    /// The phrase that holds this word.
    public Optional<Phrase> phraseAt(int word) {
        return phrases.stream().filter(p -> p.first() <= word && word < p.end()).findFirst();
    }

    /// The phrase that begins with this word.
    public Optional<Phrase> phraseFrom(int word) {
        return phrases.stream().filter(p -> p.first() == word).findFirst();
    }

    /// The phrase that ends before this word.
    public Optional<Phrase> phraseTo(int word) {
        return phrases.stream().filter(p -> p.end() == word).findFirst();
    }

    /// The word, or an empty sign outside the sentence.
    public String lower(int word) {
        return word < 0 || word >= tokens.size() ? "" : tokens.get(word).lower();
    }

    /// The lemma, or an empty sign outside the sentence.
    public String lemma(int word) {
        return word < 0 || word >= tokens.size() ? "" : tokens.get(word).lemma();
    }

    /// Characters of these words in the text.
    public int start(int word) {
        return tokens.get(word).start();
    }

    /// After the last character of the word before this one.
    public int endBefore(int word) {
        return tokens.get(word - 1).end();
    }

    /// Whether a clause stands between commas and says only who says it: `she said`.
    public boolean inserted(Clause clause) {
        return new Inserted(this).is(clause);
    }

    /// Whether a quotation opens or closes between two words, so that one of them stands in it
    /// alone.
    public boolean apart(int from, int to) {
        return tokens().subList(from, Math.max(from, to)).stream()
                                .filter(t -> t.text().matches("[\"“”]"))
                                .count()
                        % 2
                == 1;
    }

    /// `asks the government | to request a visit`: somebody is asked to do it.
    public boolean asked(Clause clause) {
        if (clause.verb().form() != VerbGroup.Form.INFINITIVE || clause.governor() < 0) {
            return false;
        }
        Clause above = clauses().get(clause.governor());
        return above.verb().lemma().matches("ask|urge|beg|request|call|tell|press|want")
                && !above.subject().equals(clause.subject());
    }

    /// Whether one of the words from one on and before another, as written in lower case, is such a
    /// word.
    ///
    /// @param such a pattern of the whole word
    public boolean has(int from, int to, String such) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (lower(i).matches(such)) {
                return true;
            }
        }
        return false;
    }

    /// The first word of a line after what marks it: a dash, a dot, a number or a letter (`-`, `•`,
    /// `(a)`, `2.`).
    public int afterMark() {
        int at = 0;
        while (at < Math.min(4, tokens.size() - 1) && mark(at)) {
            at++;
        }
        return at;
    }

    private boolean mark(int at) {
        boolean numbered =
                lower(at).matches("[0-9]+|[a-hivx]{1,3}") && lower(at + 1).matches("[.)]");
        return numbered || tokens.get(at).pos() == Pos.PUNCT;
    }
}
