package org.whereabouts.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;

/// To whom something is said: `told | my husband's cousin Firas | that`, `said | to her
/// daughter-in-law`, `told his brother, | Humayun Said, | that`. Whoever speaks says nothing of
/// whose kin they are.
record Addressees(Parse parse, Clause clause) {

    List<Phrase> find() {
        var found = new ArrayList<Phrase>();
        int end = clause.verb().end();
        Optional<Phrase> first =
                clause.verb().lemma().matches("tell|inform|urge|ask|warn|assure|beg|promise|remind")
                        ? parse.phraseFrom(end).or(clause::object)
                        : clause.verb()
                                        .lemma()
                                        .matches(
                                                "say|insist|swear|write|explain|repeat|complain|confirm"
                                                        + "|mention|admit|confess|declare|report|promise")
                                ? clause.adjunct("to")
                                        .map(Clause.Adjunct::phrase)
                                        .filter(p -> p.first() == end + 1)
                                : Optional.empty();
        first.ifPresent(found::add);
        first.filter(f -> parse.lower(f.end()).equals(","))
                .flatMap(f -> parse.phraseFrom(f.end() + 1))
                .filter(p -> parse.lower(p.end()).matches("[,.]"))
                .ifPresent(found::add);
        return found;
    }
}
