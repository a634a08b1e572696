package org.whereabouts.reader.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.language.Pos;

/// What stands between a subject and its verb: a clause between commas that says who says it (`He
/// was sentenced, | she said, | and was moved.`), where what follows goes on with the clause before
/// it; and what somebody is accused of.
record Inserted(Parse parse) {
    private static final Set<String> ACCUSED =
            Set.of("accuse", "convict", "find", "suspect", "charge", "blame", "indict", "try");

    /// Words between an act and whom it befell.
    private static final int OBJECT_NEAR = 3;

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
        if (!told || done.isEmpty()) {
            return Optional.empty();
        }
        Clause said = done.getLast();
        // `a guard who escaped | said`
        boolean after =
                said.relative()
                        && said.verb().end() == verb.first()
                        && said.verb().form() == Form.FINITE
                        && parse.lower(said.start()).matches("who|which|that");
        if (after && !said.subject().isEmpty()) {
            return Optional.of(said.subject().getLast());
        }
        Optional<Phrase> whom =
                whom(said, at).or(() -> apart(said, at)).or(() -> relative(done, verb, at));
        if (whom.isPresent()) {
            return whom;
        }
        if (!between(at)) {
            return Optional.empty();
        }
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

    /// `The mayor whom he had written about, | Omar Said, | was sentenced`: the mayor, by his name.
    private Optional<Phrase> whom(Clause said, int at) {
        boolean about = parse.lower(at).equals(",") && parse.lower(said.start() - 1).equals("whom");
        Optional<Phrase> name = about ? parse.phraseTo(at) : Optional.empty();
        return name.filter(p ->
                        p.onlyName()
                                && p.first() > said.verb().end()
                                && parse.lower(p.first() - 1).equals(","))
                .or(() ->
                        about && said.verb().end() >= at - 1
                                ? parse.phraseTo(said.start() - 1)
                                : Optional.empty());
    }

    /// `A woman who slept there and was freed in July | has told us`: after two verbs of a relative
    /// clause the verb of whom it describes.
    private Optional<Phrase> relative(List<Clause> done, VerbGroup verb, int at) {
        Clause last = done.getLast();
        Optional<Phrase> near = parse.phraseTo(at + 1);
        if (near.isEmpty() || last.governor() < 0 || !last.marker().matches("and|or|but")) {
            return Optional.empty();
        }
        Clause first = done.get(last.governor());
        boolean aside =
                parse.tokens().get(Math.max(0, near.get().first() - 1)).pos() == Pos.ADP
                        || parse.lower(near.get().head()).matches("day|week|month|year|night");
        boolean open =
                first.relative()
                        && parse.lower(first.start()).matches("who|which|that")
                        && parse.tokens().subList(first.start(), verb.first()).stream()
                                .noneMatch(t -> t.pos() == Pos.PUNCT);
        return open && aside && near.get().first() >= last.verb().end()
                ? first.subject().stream().reduce((a, b) -> b)
                : Optional.empty();
    }

    /// `The colonel of the remark about running off, | Omar Said, | got life`: by his name, where
    /// nothing else can be what stands before it.
    private Optional<Phrase> apart(Clause said, int at) {
        int end = said.verb().end();
        boolean about =
                said.verb().form() == Form.ING
                        && parse.lower(at).equals(",")
                        && said.verb().first() > 0
                        && parse.tokens().get(said.verb().first() - 1).pos() == Pos.ADP
                        && parse.phraseFrom(end).isEmpty();
        return (about ? parse.phraseTo(at) : Optional.<Phrase>empty())
                .filter(p -> p.onlyName() && p.first() <= end + 2)
                .filter(p -> parse.lower(p.first() - 1).equals(","));
    }

    /// Whose verb it is where it is not that of the phrase before it: `a guard accused of beating a
    /// prisoner | was jailed` is told of the guard, `All but Omar | were released` of nobody who is
    /// named.
    ///
    /// @param done the clauses to the left of the verb
    /// @param near the phrase before it
    Optional<List<Phrase>> other(List<Clause> done, Phrase near) {
        if (excepted(near)) {
            return Optional.of(List.of());
        }
        int act = act(done, near);
        return done.stream()
                .filter(c -> act >= 0 && !c.subject().isEmpty())
                .filter(c -> ACCUSED.contains(c.verb().lemma()))
                .filter(c -> act >= c.verb().end() && act - c.verb().end() <= 2)
                .findFirst()
                .map(Clause::subject);
    }

    private boolean excepted(Phrase near) {
        return parse.lower(near.first() - 1).matches("but|except|save|bar|excepting")
                && parse.lower(near.first() - 2)
                        .matches("all|everybody|everyone|nobody|none|anyone|anybody");
    }

    /// The word of an act that befell the phrase (`of beating | a prisoner`); -1 where there is
    /// none.
    private int act(List<Clause> done, Phrase near) {
        int before = near.first() - 1;
        if (parse.lower(before).endsWith("ing") && charged(before)) {
            return before;
        }
        for (Clause act : done) {
            int from = act.verb().end();
            boolean object =
                    act.verb().form() == Form.ING
                            && from <= near.first()
                            && near.first() - from <= OBJECT_NEAR;
            if (object && charged(act.verb().first())) {
                return act.verb().first();
            }
        }
        return -1;
    }

    private boolean charged(int act) {
        return parse.lower(act - 1).matches("of|for|with|over");
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
