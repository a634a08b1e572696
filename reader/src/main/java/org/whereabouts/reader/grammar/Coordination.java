package org.whereabouts.reader.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.language.Pos;
import org.whereabouts.reader.language.Token;
import org.whereabouts.reader.lexicon.Lexicon;

/// What verbs and objects share that are joined by a comma or `and`.
///
/// @param done the clauses to the left
record Coordination(Parse parse, List<Token> tokens, Lexicon words, List<Clause> done) {
    /// Verbs that nobody undergoes: `was arrested and died`.
    private static final Set<String> ALONE =
            Set.of(
                    "die",
                    "disappear",
                    "vanish",
                    "flee",
                    "escape",
                    "go",
                    "come",
                    "leave",
                    "return",
                    "remain",
                    "serve",
                    "spend",
                    "confess",
                    "survive",
                    "live",
                    "succumb",
                    "perish",
                    "become",
                    "begin",
                    "continue",
                    "write",
                    "appear",
                    "suffer",
                    "lose",
                    "say",
                    "stay",
                    "walk",
                    "fall",
                    "languish",
                    "collapse",
                    "protest",
                    "work",
                    "get",
                    "join");

    /// `had been taken away and kept`: the second verb shares the auxiliaries of the first.
    VerbGroup inherit(VerbGroup verb, int governor) {
        boolean bare = verb.first() == verb.head() && verb.form() == Form.FINITE;
        boolean or =
                governor >= 0
                        && done.get(governor).verb().negated()
                        && verb.form() == Form.PARTICIPLE
                        && parse.lower(verb.first() - 1).matches(",|or|nor");
        if (or) {
            return new VerbGroup(
                    verb.first(),
                    verb.end(),
                    verb.head(),
                    verb.lemma(),
                    verb.passive(),
                    true,
                    verb.form(),
                    verb.modal());
        }
        if (governor < 0 || !bare) {
            return verb;
        }
        VerbGroup from = done.get(governor).verb();
        boolean participle = tokens.get(verb.head()).lower().matches(".*(ed|en|n|t|d|g)");
        boolean object =
                (parse.lower(verb.end()).equals("that") && Clauses.says(words, verb.lemma()))
                        || (parse.phraseFrom(verb.end()).filter(p -> !awarded(verb, p)).isPresent()
                                && !tokens.get(verb.end()).is("incommunicado"));
        boolean passive =
                from.passive()
                        && participle
                        && !ALONE.contains(verb.lemma())
                        && !object
                        && (parse.lower(verb.first() - 1).matches("and|or|nor|then")
                                || (from.negated() && parse.lower(verb.first() - 1).equals(",")));
        return new VerbGroup(
                verb.first(),
                verb.end(),
                verb.head(),
                verb.lemma(),
                passive || verb.passive(),
                verb.negated()
                        || (from.negated() && parse.lower(verb.first() - 1).matches(",|or|nor")),
                verb.form(),
                verb.modal().isEmpty() ? from.modal() : verb.modal());
    }

    /// `was found guilty and | given five years`: what somebody was given is no object that the
    /// verb has of its own.
    private boolean awarded(VerbGroup verb, Phrase object) {
        return verb.lemma().matches("give|hand|award|grant|deny|refuse|fine")
                && (object.isTime(parse, words)
                        || parse.lower(object.head())
                                .matches("terms?|sentences?|bail|amnesty|shocks?|lashes|life"));
    }

    /// `arrested Tarek, Omar and his brother`: what is listed after the object, if the list closes
    /// with `and`.
    List<Phrase> listed(Phrase first, int end) {
        var all = new ArrayList<Phrase>();
        all.add(first);
        boolean closed = false;
        for (int at = first.end(); at < end && !closed && all.size() < 30; ) {
            boolean comma = parse.lower(at).equals(",");
            boolean and = parse.lower(comma ? at + 1 : at).equals("and");
            if (comma && !and && apposed(at, end) > at) {
                at = apposed(at, end);
                continue;
            }
            int from = at + (comma ? 1 : 0) + (and ? 1 : 0);
            Optional<Phrase> next = comma || and ? parse.phraseFrom(from) : Optional.empty();
            boolean age =
                    comma
                            && next.isPresent()
                            && tokens.get(next.get().head()).pos() == Pos.NUM
                            && next.get().end() - next.get().first() == 1;
            if (next.isEmpty() || next.get().end() > end) {
                break;
            }
            if (!age) {
                all.add(next.get());
                closed = and;
            }
            at = next.get().end();
        }
        return closed ? all : List.of(first);
    }

    /// `Tarek, | a baker critical of the state, | and his father`: the comma after what is said of
    /// the first, if the list goes on there.
    private int apposed(int comma, int end) {
        boolean opens = parse.lower(comma + 1).matches("a|an|the|who|his|her|himself");
        for (int i = comma + 2; opens && i < Math.min(end, comma + 12); i++) {
            if (parse.lower(i).equals(",")) {
                return parse.lower(i + 1).equals("and") ? i : comma;
            }
            if (tokens.get(i).pos() == Pos.VERB || tokens.get(i).is("and")) {
                return comma;
            }
        }
        return comma;
    }
}
