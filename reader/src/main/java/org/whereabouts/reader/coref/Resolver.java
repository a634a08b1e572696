package org.whereabouts.reader.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.reader.attribution.Frames;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.language.Pos;
import org.whereabouts.reader.language.Token;
import org.whereabouts.reader.lexicon.Lexicon;
import org.whereabouts.reader.lexicon.Sex;
import org.whereabouts.statement.Mention;

/// Goes through a text once from left to right and says for each noun phrase and possessive who is
/// meant.
public final class Resolver {
    static final Set<String> SINGULAR =
            Set.of("he", "she", "him", "her", "his", "himself", "herself");
    static final Set<String> PLURAL = Set.of("they", "them", "their", "themselves", "both", "each");
    static final Set<String> FIRST = Set.of("i", "me", "my", "myself", "we", "us", "our");

    /// The most parties of one text; what comes after is not read.
    public static final int PARTIES_MAX = 4_000;

    private final List<Parse> parses;
    private final Lexicon words;
    private final Naming naming;
    private final List<Party> all = new ArrayList<>();
    private final Parties parties = new Parties(all);
    private final Pronouns pronouns;
    private final Map<String, Party> kinOf = new HashMap<>();
    private final Nouns nouns;
    private final Clients clients = new Clients();
    private final Frames frames;

    private Resolver(List<Parse> parses, Lexicon words, Frames frames) {
        this.parses = parses;
        this.words = words;
        this.naming = new Naming(parses, words);
        this.nouns = new Nouns(words, all);
        this.frames = frames;
        this.pronouns = new Pronouns(this, parties, frames, words, parses, all);
    }

    /// Resolves a text.
    ///
    /// @param goOn asked before each sentence; false ends the reading
    public static Parties of(
            List<Parse> parses,
            Lexicon words,
            Frames frames,
            java.util.function.BooleanSupplier goOn) {
        var resolver = new Resolver(parses, words, frames);
        for (int i = 0;
                i < parses.size() && resolver.all.size() < PARTIES_MAX && goOn.getAsBoolean();
                i++) {
            resolver.sentence(i);
        }
        return resolver.parties;
    }

    private void sentence(int s) {
        Parse parse = parses.get(s);
        for (Phrase phrase : parse.phrases()) {
            phrase(s, parse, phrase);
        }
        for (Clause clause : parse.clauses()) {
            if (clause.subject().size() > 1) {
                group(s, parse, clause.subject());
            }
            new Ahead(this, parties, words).unsaid(s, parses, clause);
        }
        for (Phrase phrase : parse.phrases()) {
            parties.of(s, phrase)
                    .filter(p -> p.plural && p.human() && p.members.isEmpty() && !p.named)
                    .ifPresent(p -> members(s, p, Listings.after(parse, phrase)));
        }
        new Crowds(this, parties, words).of(s, parse);
    }

    private void members(int s, Party group, List<Phrase> names) {
        names.stream()
                .flatMap(n -> parties.of(s, n).stream())
                .filter(m -> m.kind == Mention.Kind.PERSON && m != group)
                .forEach(group.members::add);
    }

    void phrase(int s, Parse parse, Phrase phrase) {
        if (parties.of(s, phrase).isPresent()) {
            return;
        }
        Token head = parse.tokens().get(phrase.head());
        Optional<Party> owner = owner(s, parse, phrase);
        if (head.pos() == Pos.PRON || pronoun(head.lower())) {
            new BodyPronouns(parties, all, frames)
                    .replying(s, parses, phrase)
                    .or(() -> pronouns.pronoun(s, parse, phrase.head()))
                    .or(() -> new BodyPronouns(parties, all, frames).it(s, parse, phrase))
                    .ifPresent(p -> put(s, parse, phrase, p, 2));
            return;
        }
        Optional<Phrase> titled = nouns.title(parse, phrase);
        if (titled.isPresent()) {
            phrase(s, parse, titled.get());
            parties.of(s, titled.get())
                    .filter(p -> p.kind == Mention.Kind.PERSON)
                    .ifPresent(p -> put(s, parse, phrase, p, 1));
            return;
        }
        if (phrase.named()) {
            Optional<Party> party = name(s, parse, phrase);
            party.ifPresent(p -> describe(s, parse, phrase, p, owner));
            return;
        }
        noun(s, parse, phrase, owner);
    }

    static boolean pronoun(String lower) {
        return SINGULAR.contains(lower) || PLURAL.contains(lower) || FIRST.contains(lower);
    }

    /// The possessor: `her | husband`, `Tarek 's | wife`, `the wife of Tarek`.
    Optional<Party> owner(int s, Parse parse, Phrase phrase) {
        if (!phrase.owned()) {
            return Optional.empty();
        }
        int last = phrase.owner() - 1;
        String lower = parse.lower(last);
        if (pronoun(lower)) {
            Optional<Party> party = pronouns.pronoun(s, parse, last);
            party.ifPresent(
                    p -> put(s, parse, new Phrase(last, last + 1, last, last, last + 1), p, 2));
            return party;
        }
        if (lower.equals("whose")) {
            int before = parse.lower(last - 1).equals(",") ? last - 1 : last;
            return parse.phraseTo(before).flatMap(p -> parties.of(s, p));
        }
        int head = last - 1;
        if (head < phrase.first() || parse.tokens().get(last).pos() != Pos.PART) {
            return Optional.empty();
        }
        int name = head + 1;
        while (name > phrase.first() && parse.tokens().get(name - 1).capital()) {
            name--;
        }
        int inner = phrase.first();
        if (parse.lower(phrase.first()).matches("his|her|their|my|our") && phrase.first() < head) {
            inner = phrase.first() + 1;
        }
        Phrase possessor = new Phrase(phrase.first(), head + 1, head, inner, name);
        phrase(s, parse, possessor);
        return parties.of(s, possessor);
    }

    private Optional<Party> name(int s, Parse parse, Phrase phrase) {
        Naming.Kind kind = naming.kind(parse, phrase);
        if (kind == Naming.Kind.NONE) {
            return Optional.empty();
        }
        if (kind == Naming.Kind.PEOPLE && nouns.oneOf(parse, phrase)) {
            return oneOfPeople(s, parse, phrase);
        }
        var parts =
                kind == Naming.Kind.PERSON
                        ? Naming.parts(parse, phrase)
                        : List.of(
                                Naming.text(parse, phrase.name(), phrase.end())
                                        .toLowerCase(java.util.Locale.ROOT));
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Mention.Kind as =
                switch (kind) {
                    case PERSON -> Mention.Kind.PERSON;
                    case PLACE -> Mention.Kind.PLACE;
                    case PEOPLE -> Mention.Kind.GROUP;
                    default -> Mention.Kind.BODY;
                };
        Sex sex = kind == Naming.Kind.PERSON ? naming.sex(parse, phrase) : Sex.UNKNOWN;
        Optional<Nouns.Named> before = nouns.named(as, parts, sex);
        before.filter(named -> named.rival() > 0)
                .ifPresent(named ->
                        parties.reasons.put(
                                Parties.key(s, phrase.head()), Parties.Why.sharedName(named)));
        Party party = before.map(Nouns.Named::party).orElse(null);
        if (party == null) {
            party = add(as, sex, Naming.text(parse, phrase.name(), phrase.end()));
            party.name = parts;
            party.named = true;
            party.plural = as == Mention.Kind.GROUP;
            if (as == Mention.Kind.PERSON) {
                alike(party);
            }
        } else if (parts.size() > party.name.size()) {
            party.name = parts;
            party.label = Naming.text(parse, phrase.name(), phrase.end());
        }
        put(s, parse, phrase, party, 0);
        return Optional.of(party);
    }

    /// `another Crimean Tatar, Enver Seytosmanov,`, `an ethnic Kazakh`: one of a people.
    private Optional<Party> oneOfPeople(int s, Parse parse, Phrase phrase) {
        Optional<Party> named = nextName(s, parse, phrase, false);
        Party party =
                named.orElseGet(() ->
                        add(
                                Mention.Kind.PERSON,
                                Sex.UNKNOWN,
                                Naming.text(parse, phrase.first(), phrase.end())));
        put(s, parse, phrase, party, 1);
        return Optional.of(party);
    }

    private void alike(Party party) {
        for (Party other : all) {
            if (other != party
                    && other.kind == Mention.Kind.PERSON
                    && other.named
                    && Spellings.near(party.name, other.name)) {
                parties.alike.add(new Parties.Alike(other, party));
            }
        }
    }

    /// What stands before a name in its phrase (`her brother | Ahmed`) is said of it.
    private void describe(int s, Parse parse, Phrase phrase, Party party, Optional<Party> owner) {
        for (int i = phrase.owner(); i < phrase.name(); i++) {
            String lemma = parse.lemma(i);
            party.nouns.add(lemma);
            party.authority |= words.has("authority_role", lemma);
            var kin = words.kin(lemma);
            if (party.sex == Sex.UNKNOWN) {
                party.sex = kin.map(Lexicon.Kin::sex).orElse(words.sex(lemma));
            }
            clients.note(party, lemma, owner);
            if (kin.isPresent() && owner.isPresent() && party.kind == Mention.Kind.PERSON) {
                kin(party, owner.get(), lemma, s, i, phrase.first(), phrase.end());
            }
        }
        if (phrase.onlyName() && party.kind == Mention.Kind.PERSON) {
            new Appositions(this, words).after(s, parse, phrase, party);
        }
    }

    void noteNoun(Party party, String lemma) {
        party.nouns.add(lemma);
        party.authority |= words.has("authority_role", lemma);
        Sex sex = words.kin(lemma).map(Lexicon.Kin::sex).orElse(words.sex(lemma));
        party.sex = party.sex == Sex.UNKNOWN ? sex : party.sex;
    }

    private void noun(int s, Parse parse, Phrase phrase, Optional<Party> owner) {
        String lemma = nouns.lemma(parse.tokens().get(phrase.head()));
        Optional<Party> subject =
                owner.isEmpty()
                        ? new Predicates(parties, words).predicate(s, parse, phrase)
                        : owner;
        boolean human = words.has("role", lemma) || words.has("people", lemma);
        if (owner.isEmpty() && subject.isPresent() && human) {
            put(s, parse, phrase, subject.get(), 1);
            return;
        }
        Optional<Party> client = clients.meant(lemma, owner);
        if (client.isPresent()) {
            put(s, parse, phrase, client.get(), 2);
            return;
        }
        boolean plural = nouns.plural(parse, phrase);
        var kin = words.kin(lemma);
        Optional<Party> of =
                kin.isPresent() && owner.isEmpty()
                        ? ofOwner(s, parse, phrase)
                                .or(() -> new BareKin(parties).owner(s, parse, phrase, lemma))
                        : owner;
        if (kin.isPresent() && of.isPresent()) {
            String key = of.get().number + "/" + lemma + "/" + plural;
            Party party = kinOf.get(key);
            Optional<Party> named =
                    nextName(s, parse, phrase, plural)
                            .or(() ->
                                    new Predicates(parties, words)
                                            .is(s, parse, phrase, of.get(), lemma));
            if (named.isPresent()) {
                party = named.get();
            } else if (party == null) {
                party = nouns.kinAlready(parties, of.get(), lemma, plural).orElse(null);
            }
            if (party == null) {
                party =
                        add(
                                plural ? Mention.Kind.GROUP : Mention.Kind.PERSON,
                                kin.get().sex(),
                                Naming.text(parse, phrase.first(), phrase.end()));
                party.plural = plural;
            }
            kinOf.put(key, party);
            noteNoun(party, lemma);
            put(s, parse, phrase, party, 1);
            kin(party, of.get(), lemma, s, phrase.head(), phrase.first(), phrase.end());
            return;
        }
        nouns.party(s, parse, phrase, lemma, plural, nextName(s, parse, phrase, plural), this)
                .or(() -> new Sayers(this, words, frames).unknown(s, parse, phrase, plural))
                .ifPresent(p -> {
                    put(s, parse, phrase, p, 1);
                    clients.note(p, lemma, owner);
                });
    }

    /// `the wife of Tarek`, `brother to Tarek`.
    Optional<Party> ofOwner(int s, Parse parse, Phrase phrase) {
        boolean to =
                parse.lower(phrase.end()).equals("to")
                        && parse.lower(phrase.first() - 1).matches(",|and|is|was");
        if (!to && !parse.lower(phrase.end()).equals("of")) {
            return Optional.empty();
        }
        Optional<Phrase> of = parse.phraseFrom(phrase.end() + 1);
        of.ifPresent(p -> phrase(s, parse, p));
        return of.flatMap(p -> parties.of(s, p));
    }

    private Optional<Party> nextName(int s, Parse parse, Phrase phrase, boolean plural) {
        return plural
                ? Optional.empty()
                : new NextName(parse, naming).after(phrase).flatMap(n -> name(s, parse, n));
    }

    void kin(Party person, Party other, String word, int s, int noun, int first, int end) {
        if (person != other && !person.members.contains(other) && other.human()) {
            parties.kin.add(new Parties.KinFact(person, other, word, s, noun, first, end));
        }
    }

    Optional<Party> group(int s, Parse parse, List<Phrase> list) {
        var members =
                list.stream()
                        .map(p -> parties.of(s, p))
                        .flatMap(Optional::stream)
                        .filter(Party::human)
                        .toList();
        if (members.size() < 2) {
            return members.stream().findFirst();
        }
        for (Party party : all) {
            if (party.members.size() == members.size() && party.members.containsAll(members)) {
                party.place(s, parse, list.getFirst().first(), list.getLast().end(), 0, true);
                return Optional.of(party);
            }
        }
        Optional<Party> before = new Listings(all).before(s, members);
        if (before.isPresent()) {
            before.get().members.addAll(members);
            before.get().place(s, parse, list.getFirst().first(), list.getLast().end(), 0, true);
            return before;
        }
        Party group =
                add(
                        Mention.Kind.GROUP,
                        Sex.UNKNOWN,
                        Naming.text(parse, list.getFirst().first(), list.getLast().end()));
        group.plural = true;
        group.members.addAll(members);
        group.place(s, parse, list.getFirst().first(), list.getLast().end(), 0, true);
        return Optional.of(group);
    }

    Party add(Mention.Kind kind, Sex sex, String label) {
        Party party = new Party(all.size() + 1, kind, sex, label);
        all.add(party);
        return party;
    }

    void put(int s, Parse parse, Phrase phrase, Party party, int level) {
        parties.at.put(Parties.key(s, phrase.head()), party);
        boolean subject =
                parse.clauses().stream()
                        .flatMap(c -> c.subject().stream())
                        .anyMatch(p ->
                                p.equals(phrase)
                                        || (level == 0
                                                && p.owned()
                                                && p.first() == phrase.first()
                                                && phrase.end() <= p.owner()));
        party.place(s, parse, phrase.first(), phrase.end(), level, subject);
    }
}
