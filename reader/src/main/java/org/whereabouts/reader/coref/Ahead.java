package org.whereabouts.reader.coref;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.language.Pos;
import org.whereabouts.reader.lexicon.Lexicon;
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
    private static final Set<String> BEFORE =
            Set.of("of", "to", "for", "with", "without", "like", "unlike", "from", "through");
    private final Resolver resolver;
    private final Parties parties;
    private final Lexicon words;

    Ahead(Resolver resolver, Parties parties, Lexicon words) {
        this.resolver = resolver;
        this.parties = parties;
        this.words = words;
    }

    /// Whom an object pronoun of a clause does not mean: its subject, and whoever saw it happen
    /// (`Omar watched | as officers beat him`).
    Stream<Party> others(int s, Parse parse, Clause clause) {
        Stream<Phrase> watchers =
                parse.clauses().stream()
                        .filter(c -> c.index() == clause.index() - 1)
                        .filter(c -> c.verb().lemma().matches("watch|see|hear|witness|film|help"))
                        .filter(c -> clause.marker().matches("as|how|while|") && !clause.relative())
                        .flatMap(c -> c.subject().stream());
        return Stream.concat(clause.subject().stream(), watchers)
                .flatMap(p -> parties.of(s, p).stream());
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
                        .filter(c -> c.verb().first() > word && !c.subject().isEmpty())
                        .findFirst();
        boolean front =
                opens(parse, word, main.map(c -> c.verb().first()).orElse(0))
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

    /// `They let him go: | Tarek Nasim is home`, `The judge gave him ten years. | Tarek's mother
    /// wept`: the one person who is named next, for a pronoun that can mean nobody before.
    Optional<Party> next(int s, List<Parse> parses, int word, Sex sex, List<Party> without) {
        var all = new LinkedHashSet<Party>();
        named(s, parses.get(s), word + 1, parses.get(s).tokens().size(), without, all);
        if (all.isEmpty() && s + 1 < parses.size()) {
            Parse after = parses.get(s + 1);
            named(s + 1, after, 0, opening(after), without, all);
        }
        if (all.size() != 1 || !all.getFirst().sex.fits(sex) || all.getFirst().authority) {
            return Optional.empty();
        }
        Party one = all.getFirst();
        one.sex = one.sex == Sex.UNKNOWN ? sex : one.sex;
        return Optional.of(one);
    }

    /// Where the first clause with a tense of its own has its verb.
    private static int opening(Parse parse) {
        return parse.clauses().stream()
                .filter(c -> c.verb().form() == Form.FINITE || c.verb().form() == Form.COPULA)
                .filter(c -> !c.relative())
                .mapToInt(c -> c.verb().first())
                .findFirst()
                .orElse(0);
    }

    private void named(
            int s, Parse parse, int from, int to, List<Party> without, Set<Party> found) {
        for (Phrase phrase : parse.phrases()) {
            boolean near = phrase.first() >= from && phrase.end() <= to;
            boolean told = phrase.named() && tells(parse, phrase);
            if (!near || told || beside(parse, phrase)) {
                continue;
            }
            Optional<Party> party = Optional.empty();
            if (phrase.named()) {
                resolver.phrase(s, parse, phrase);
                party = parties.of(s, phrase);
            } else if (phrase.owned() && parse.tokens().get(phrase.first()).capital()) {
                party = resolver.owner(s, parse, phrase);
            }
            party.filter(p -> p.kind == Mention.Kind.PERSON && p.named && !p.plural)
                    .filter(p -> !without.contains(p))
                    .ifPresent(found::add);
        }
    }

    /// `Omar said`, `according to Omar`: whoever tells it.
    private boolean tells(Parse parse, Phrase phrase) {
        String next = parse.lemma(phrase.end());
        String before = parse.lemma(phrase.first() - 1);
        return words.has("says", next)
                || words.has("says", before)
                || (before.equals("to") && parse.lower(phrase.first() - 2).equals("according"))
                || parse.clauses().stream()
                        .anyMatch(c ->
                                c.subject().contains(phrase)
                                        && words.has("says", c.verb().lemma()));
    }

    /// `his lawyer, | Omar Said,`, `Omar Said, | her brother`: somebody else than whose they are.
    private boolean beside(Parse parse, Phrase phrase) {
        boolean before =
                parse.lower(phrase.first() - 1).equals(",")
                        && parse.phraseTo(phrase.first() - 1)
                                .filter(p -> owned(parse, p))
                                .isPresent();
        boolean after =
                parse.lower(phrase.end()).equals(",")
                        && parse.phraseFrom(phrase.end() + 1)
                                .filter(p -> owned(parse, p))
                                .isPresent();
        boolean own = phrase.named() && phrase.owned();
        return before || after || own;
    }

    private boolean owned(Parse parse, Phrase phrase) {
        String noun = parse.lemma(phrase.head());
        return phrase.owned()
                && (words.kin(noun).isPresent()
                        || words.has("role", noun)
                        || words.has("occupation", noun)
                        || words.has("people", noun)
                        || words.has("relation_noun", noun));
    }

    /// `Since his release`, `Of her five sons`, `Survived by his widow, | Omar died`, `Her brother
    /// having been arrested, | Huda`.
    private static boolean opens(Parse parse, int word, int verb) {
        if (OPENS.contains(parse.lower(0)) || BEFORE.contains(parse.lower(0))) {
            return true;
        }
        boolean comma = false;
        boolean having = false;
        for (int i = word; i < verb; i++) {
            comma |= parse.lower(i).equals(",");
            having |= !comma && parse.lower(i).matches("having|being");
        }
        boolean participle =
                parse.tokens().getFirst().pos() == Pos.VERB
                        && parse.lower(0).matches(".*(?:ed|ing|en|orn|ent|ught)");
        return comma && (participle || (word == 0 && having));
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
