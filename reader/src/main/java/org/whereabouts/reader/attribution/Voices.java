package org.whereabouts.reader.attribution;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.lexicon.Lexicon;

/// Whoever speaks a quotation that names nobody: `Maryam Qadir speaks slowly. "They came at
/// night."`, `"They came at night." Maryam Qadir wipes her eyes.` Only in the same paragraph, and
/// only a name or a pronoun whose verb is one of a voice or a face.
record Voices(List<Parse> parses, Lexicon words) {

    /// A frame of the sentence before the quotation, or of the one after it.
    @Nullable Frame beside(int quoted) {
        Optional<Frame> before =
                quoted > 0 && near(quoted - 1, quoted) ? frame(quoted - 1) : Optional.empty();
        if (before.isPresent()) {
            return before.get();
        }
        for (int i = quoted + 1; i < Math.min(parses.size(), quoted + 4); i++) {
            if (!near(i - 1, i)) {
                return null;
            }
            Optional<Frame> after = frame(i);
            if (after.isPresent()) {
                return after.get();
            }
        }
        return null;
    }

    private boolean near(int a, int b) {
        return parses.get(b).sentence().start() - parses.get(a).sentence().end() <= 1;
    }

    private Optional<Frame> frame(int index) {
        Parse parse = parses.get(index);
        boolean quotes = parse.tokens().stream().anyMatch(t -> t.text().matches("[\"“”?]"));
        if (quotes || parse.clauses().isEmpty()) {
            return Optional.empty();
        }
        Clause first = parse.clauses().getFirst();
        boolean voice =
                parse.clauses().stream()
                        .anyMatch(c ->
                                words.has("voice", c.verb().lemma())
                                        && !c.verb().passive()
                                        && !c.verb().negated());
        boolean finite = first.verb().form() == Form.FINITE || first.verb().form() == Form.COPULA;
        Optional<Phrase> who =
                first.subject().size() == 1
                        ? first.subject().stream().findFirst()
                        : Optional.empty();
        return who.filter(w -> voice && finite && w.first() == 0)
                .filter(w -> w.named() || parse.lower(w.head()).matches("he|she"))
                .map(w ->
                        new Frame(
                                index,
                                first.index(),
                                Frame.Kind.SAYS,
                                List.of(w),
                                List.of(),
                                first.verb().head(),
                                0,
                                0,
                                false));
    }
}
