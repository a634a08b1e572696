package org.whereabouts.reader.coref;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.lexicon.Sex;
import org.whereabouts.statement.Mention;

/// Who is meant although no word right there names them: a pronoun before its name (`Since his
/// release | Tarek has lived`), and the subject that a note leaves out (`Tarek Nasim, 34. |
/// Detained 3 March.`).
final class Ahead {
    private static final Set<String> OPENS =
            Set.of(
                    "since",
                    "after",
                    "before",
                    "during",
                    "until",
                    "till",
                    "at",
                    "on",
                    "in",
                    "under",
                    "throughout",
                    "despite",
                    "following",
                    "upon",
                    "when",
                    "while",
                    "as",
                    "by");
    private final Resolver resolver;
    private final Parties parties;

    Ahead(Resolver resolver, Parties parties) {
        this.resolver = resolver;
        this.parties = parties;
    }

    /// `him, | Omar Said, | ...`: the name between commas after a pronoun.
    Optional<Party> beside(int s, Parse parse, int word) {
        Optional<Phrase> name =
                parse.lower(word + 1).equals(",") ? parse.phraseFrom(word + 2) : Optional.empty();
        return name.filter(p -> p.onlyName() && parse.lower(p.end()).matches("[,.;)]"))
                .flatMap(p -> {
                    resolver.phrase(s, parse, p);
                    return parties.of(s, p).filter(Party::human);
                });
    }

    /// The subject of the sentence, for a pronoun in what stands before it.
    Optional<Party> subject(int s, Parse parse, int word, Sex sex) {
        Optional<Clause> main =
                parse.clauses().stream()
                        .filter(c ->
                                c.verb().form() == Form.FINITE || c.verb().form() == Form.COPULA)
                        .filter(c -> !c.relative() && !OPENS.contains(c.marker()))
                        .findFirst();
        boolean front =
                OPENS.contains(parse.lower(0))
                        && main.isPresent()
                        && main.get().subject().size() == 1
                        && main.get().subject().getFirst().first() > word;
        if (!front) {
            return Optional.empty();
        }
        Phrase subject = main.get().subject().getFirst();
        if (subject.owned() || !subject.named()) {
            return Optional.empty();
        }
        resolver.phrase(s, parse, subject);
        return parties.of(s, subject)
                .filter(p -> p.kind == Mention.Kind.PERSON && !p.plural && p.sex.fits(sex))
                .filter(p -> !p.authority);
    }

    /// Notes who is meant by the subject that a clause leaves out.
    void unsaid(int s, List<Parse> parses, Clause clause) {
        for (Phrase subject : clause.subject()) {
            if (subject.isUnsaid(parses.get(s))) {
                unsaid(s, parses)
                        .ifPresent(p -> {
                            parties.at.put(Parties.key(s, subject.head()), p);
                            parties.reasons.put(
                                    Parties.key(s, subject.head()),
                                    new Parties.Why("whom the sentence before is about", false));
                        });
            }
        }
    }

    /// Whom a note is about that leaves its subject out: the one person with whom the sentence
    /// before begins.
    private Optional<Party> unsaid(int s, List<Parse> parses) {
        if (s == 0) {
            return Optional.empty();
        }
        Parse before = parses.get(s - 1);
        Optional<Party> same = parties.of(s - 1, Phrase.unsaid(0));
        if (same.isPresent() && before.phraseAt(0).isEmpty()) {
            return same;
        }
        var named =
                before.phrases().stream()
                        .filter(p ->
                                parties.of(s - 1, p)
                                        .filter(x -> x.kind == Mention.Kind.PERSON && x.named)
                                        .isPresent())
                        .toList();
        boolean note = before.clauses().stream().allMatch(c -> c.subject().isEmpty());
        boolean one = named.size() == 1 && (named.getFirst().first() <= 1 || note);
        return one
                ? parties.of(s - 1, named.getFirst()).filter(p -> !p.plural && !p.authority)
                : Optional.empty();
    }
}
