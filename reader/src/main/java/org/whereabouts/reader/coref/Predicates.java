package org.whereabouts.reader.coref;

import java.util.Optional;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.grammar.VerbGroup;
import org.whereabouts.reader.lexicon.Lexicon;
import org.whereabouts.statement.Mention;

/// Whom a noun after `is` and `was` means: the subject.
record Predicates(Parties parties, Lexicon words) {

    /// `X is a baker`, `was a criminal who`: what somebody is said to be is nobody else.
    Optional<Party> predicate(int s, Parse parse, Phrase phrase) {
        boolean indefinite = parse.lower(phrase.first()).matches("a|an|no");
        return parse.clauses().stream()
                .filter(c -> indefinite && c.verb().form() == VerbGroup.Form.COPULA)
                .filter(c -> c.object().filter(phrase::equals).isPresent())
                .filter(c -> c.verb().lemma().equals("be") && c.subject().size() == 1)
                .flatMap(c -> parties.of(s, c.subject().getFirst()).stream())
                .filter(p -> p.kind == Mention.Kind.PERSON && !p.plural)
                .findFirst();
    }

    /// `Maryam is the wife of Tarek`, `is Tarek's sister`: whoever the subject is.
    Optional<Party> is(int s, Parse parse, Phrase phrase, Party of, String lemma) {
        var kin = words.kin(lemma);
        return parse.clauses().stream()
                .filter(c -> c.verb().form() == VerbGroup.Form.COPULA && !c.verb().negated())
                .filter(c -> c.object().filter(phrase::equals).isPresent())
                .filter(c -> c.verb().lemma().equals("be") && c.subject().size() == 1)
                .flatMap(c -> parties.of(s, c.subject().getFirst()).stream())
                .filter(p -> p.kind == Mention.Kind.PERSON && !p.plural && p != of)
                .filter(p -> kin.isPresent() && kin.get().sex().fits(p.sex))
                .findFirst();
    }
}
