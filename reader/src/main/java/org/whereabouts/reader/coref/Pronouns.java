package org.whereabouts.reader.coref;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.whereabouts.reader.attribution.Frame;
import org.whereabouts.reader.attribution.Frames;
import org.whereabouts.reader.attribution.Spoken;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.lexicon.Lexicon;
import org.whereabouts.reader.lexicon.Sex;
import org.whereabouts.statement.Mention;

/// Whom `he`, `they` and `I` mean. Whoever reports as a relative is not whom the fate befell.
final class Pronouns {
    private static final int NEAR = 2;

    /// So much likelier than anybody else.
    private static final double CLEAR = 1.5;

    private final Resolver resolver;
    private final Parties parties;
    private final Frames frames;
    private final Lexicon words;
    private final List<Parse> parses;
    private final List<Party> all;
    private final Salience salience;
    private final Spoken spoken;

    Pronouns(
            Resolver resolver,
            Parties parties,
            Frames frames,
            Lexicon words,
            List<Parse> parses,
            List<Party> all) {
        this.resolver = resolver;
        this.parties = parties;
        this.frames = frames;
        this.words = words;
        this.parses = parses;
        this.all = all;
        this.spoken = new Spoken(parses, frames);
        this.salience = new Salience(all, spoken);
    }

    Optional<Party> pronoun(int s, Parse parse, int word) {
        Optional<Party> beside = ahead().beside(s, parse, word);
        if (beside.isPresent()) {
            return beside;
        }
        Optional<Party> known = parties.of(s, word);
        if (known.isPresent()) {
            return known;
        }
        String lower = parse.lower(word);
        if (Resolver.FIRST.contains(lower)) {
            return Optional.of(first(s, word, lower.matches("we|us|our")));
        }
        if (lower.matches("himself|herself|themselves")) {
            Optional<Party> right = parse.phraseTo(word).flatMap(p -> parties.of(s, p));
            return right.isPresent()
                    ? right
                    : clauseOf(parse, word)
                            .flatMap(c ->
                                    c.subject().isEmpty()
                                            ? Optional.empty()
                                            : parties.of(s, c.subject().getLast()));
        }
        if (Resolver.SINGULAR.contains(lower)) {
            return one(s, parse, word, lower.matches("she|her") ? Sex.FEMALE : Sex.MALE);
        }
        return Resolver.PLURAL.contains(lower) ? several(s, parse, word) : Optional.empty();
    }

    /// `I` is whoever speaks the words, or the author of the document.
    private Party first(int s, int word, boolean plural) {
        for (Frame frame : frames.over(s, word)) {
            if (!frame.speaker().isEmpty()) {
                Optional<Party> speaker = parties.of(frame.sentence(), frame.speaker().getFirst());
                if (speaker.isEmpty() && frame.sentence() >= s) {
                    Parse parse = parses.get(frame.sentence());
                    frame.speaker().forEach(p -> resolver.phrase(frame.sentence(), parse, p));
                    speaker = parties.of(frame.sentence(), frame.speaker().getFirst());
                }
                if (speaker.isPresent()) {
                    return speaker.get();
                }
            }
        }
        for (Party party : all) {
            if (party.first && party.plural == plural) {
                return party;
            }
        }
        Party author =
                resolver.add(
                        plural ? Mention.Kind.GROUP : Mention.Kind.PERSON,
                        Sex.UNKNOWN,
                        plural ? "we" : "I");
        author.first = true;
        author.plural = plural;
        return author;
    }

    private Optional<Party> one(int s, Parse parse, int word, Sex sex) {
        boolean possessive =
                parse.phraseAt(word).map(p -> p.owned() && p.first() == word).orElse(false);
        Optional<Clause> clause = clauseOf(parse, word);
        var without = new ArrayList<Party>();
        boolean subject =
                clause.isPresent()
                        && clause.get().subject().stream().anyMatch(p -> p.head() == word);
        if (clause.isPresent() && !subject && !possessive) {
            ahead().others(s, parse, clause.get()).forEach(without::add);
        }
        speakers(s, parse, word).forEach(without::add);
        Optional<Party> beside = possessive ? beside(s, parse, word, sex) : Optional.empty();
        if (beside.isPresent()) {
            beside.get().sex = sex;
            return beside;
        }
        if (!subject && !possessive) {
            Optional<Party> same = clause.flatMap(c -> objectBefore(s, parse, c, sex, without));
            if (same.isPresent()) {
                parties.reasons.put(
                        Parties.key(s, word),
                        new Parties.Why("the object of the verb before", false));
                return same;
            }
        }
        Optional<Party> goesOn = subject && !possessive ? goesOn(s, word, sex) : Optional.empty();
        if (goesOn.isPresent()) {
            goesOn.get().sex = sex;
            parties.reasons.put(
                    Parties.key(s, word),
                    new Parties.Why("whoever spoke in the sentence before", false));
            return goesOn;
        }
        boolean fate = clause.isPresent() && Fates.tells(clause.get(), words);
        boolean object =
                !subject && !possessive && clause.filter(c -> Fates.done(c, words)).isPresent();
        if (clause.isPresent() && possessive && !subject && Fates.own(parse, word)) {
            // `The judge ordered | her detention`: not the judge's own.
            clause.get().subject().stream()
                    .flatMap(p -> parties.of(s, p).stream())
                    .filter(p -> p.authority)
                    .forEach(without::add);
        }
        boolean both =
                subject
                        && clause.get().objects().stream()
                                .anyMatch(o -> parse.lower(o.head()).matches("him|her"));
        if ((possessive || both) && subject) {
            Optional<Party> speaking =
                    speaking(s, word, sex).filter(p -> possessive || !without.contains(p));
            if (speaking.isPresent()) {
                speaking.get().sex = sex;
                return speaking;
            }
        }
        Optional<Party> reporter = speaking(s, word, Sex.UNKNOWN);
        if (fate && (subject || !possessive) && reporter.filter(this::onlyReports).isPresent()) {
            without.add(reporter.get());
        }
        Optional<Salience.Choice> choice =
                salience.one(sex, s, word, without, fate, subject && says(s, word))
                        .filter(c -> !object || !c.party().authority)
                        .map(c ->
                                fate && relativeNear(c.party(), s, sex)
                                        ? new Salience.Choice(c.party(), true)
                                        : c);
        boolean open = choice.filter(c -> !c.party().authority).isEmpty();
        Optional<Party> ahead =
                choice.isEmpty() ? ahead().subject(s, parse, word, sex) : Optional.empty();
        if (ahead.isEmpty() && open && !spoken.quoted(s, word) && !says(s, word)) {
            ahead = ahead().next(s, parses, word, sex, without);
        }
        if (ahead.isPresent()) {
            parties.reasons.put(
                    Parties.key(s, word), new Parties.Why("whoever is named next", false));
            return ahead;
        }
        choice.ifPresent(c -> {
            if (c.party().sex == Sex.UNKNOWN) {
                c.party().sex = sex;
            }
            parties.reasons.put(
                    Parties.key(s, word),
                    new Parties.Why(
                            c.doubtful()
                                    ? "the nearest that fits; another is as near"
                                    : c.margin() < CLEAR
                                            ? "the nearest person that fits"
                                            : Parties.Why.CLEAR,
                            c.doubtful()));
        });
        return choice.map(Salience.Choice::party);
    }

    private Ahead ahead() {
        return new Ahead(resolver, parties, words);
    }

    /// Those who speak the word themselves: they would say `I`.
    private Stream<Party> speakers(int s, Parse parse, int word) {
        return spoken.by(s, word)
                .flatMap(f -> {
                    if (f.sentence() == s) {
                        f.speaker().stream()
                                .filter(p -> !p.named() || p.first() > word)
                                .filter(p -> !Resolver.pronoun(parse.lower(p.head())))
                                .forEach(p -> resolver.phrase(s, parse, p));
                    }
                    return f.speaker().stream().flatMap(p -> parties.of(f.sentence(), p).stream());
                });
    }

    /// `Maryam said that he was arrested. | She | added that`: whoever says more is whoever spoke,
    /// not of whom they spoke.
    private Optional<Party> goesOn(int s, int word, Sex sex) {
        if (s == 0 || speaks(s, word).noneMatch(f -> f.from() > f.cue())) {
            return Optional.empty();
        }
        return frames.in(s - 1).stream()
                .filter(f -> f.kind() == Frame.Kind.SAYS && f.speaker().size() == 1)
                .filter(f -> !f.carried())
                .flatMap(f -> parties.of(f.sentence(), f.speaker().getFirst()).stream())
                .filter(p -> p.kind == Mention.Kind.PERSON && !p.plural && !p.first)
                .filter(p -> p.sex.fits(sex))
                .findFirst();
    }

    private boolean says(int s, int word) {
        return speaks(s, word).findAny().isPresent();
    }

    /// The words of saying whose speaker the pronoun is.
    private Stream<Frame> speaks(int s, int word) {
        return frames.in(s).stream()
                .filter(f -> f.kind() == Frame.Kind.SAYS && !f.carried())
                .filter(f -> f.speaker().stream().anyMatch(p -> p.head() == word));
    }

    /// `they moved Omar to the jail, and a year later they released | him`.
    private Optional<Party> objectBefore(
            int s, Parse parse, Clause clause, Sex sex, List<Party> without) {
        if (!clause.marker().equals("and") && !joined(parse, clause)) {
            return Optional.empty();
        }
        List<Clause> before = parse.clauses().subList(0, clause.index());
        return before.isEmpty()
                ? Optional.empty()
                : before.getLast().objects().stream()
                        .flatMap(p -> parties.of(s, p).stream())
                        .filter(p -> p.kind == Mention.Kind.PERSON && !p.plural && p.sex.fits(sex))
                        .filter(p -> !without.contains(p))
                        .reduce((a, b) -> b);
    }

    private static boolean joined(Parse parse, Clause clause) {
        for (int i = clause.start() - 1; i > 0 && i > clause.start() - 12; i--) {
            if (parse.lower(i).equals("and")) {
                return true;
            }
        }
        return false;
    }

    /// `Ivan O., 19, and his cousin`: whoever stands right before.
    private Optional<Party> beside(int s, Parse parse, int word, Sex sex) {
        if (!parse.lower(word - 1).equals("and")) {
            return Optional.empty();
        }
        int end = parse.lower(word - 2).equals(",") ? word - 2 : word - 1;
        boolean age =
                end < word - 1
                        && parse.lower(end - 1).matches("[0-9]{1,2}")
                        && parse.lower(end - 2).equals(",");
        return parse.phraseTo(age ? end - 2 : end)
                .flatMap(p -> parties.of(s, p))
                .filter(p -> p.kind == Mention.Kind.PERSON && !p.plural && p.sex.fits(sex));
    }

    /// `Omar came for his cousin. | He was moved to a prison`: whether a relative of somebody of
    /// whom no fate is told stands near and could as well be meant.
    private boolean relativeNear(Party party, int s, Sex sex) {
        boolean here = party.places.stream().anyMatch(x -> x.sentence() == s && x.subject());
        boolean near =
                parties.kin.stream()
                        .filter(k -> k.person() == party || k.other() == party)
                        .map(k -> k.person() == party ? k.other() : k.person())
                        .filter(p -> !p.plural && !p.first && p.kind == Mention.Kind.PERSON)
                        .filter(p -> p.sex.fits(sex))
                        .anyMatch(p -> p.places.stream().anyMatch(x -> x.sentence() >= s - NEAR));
        return near && !here && !befallen(party);
    }

    /// A relative, or somebody without a name who was not held: `the source reports that he was
    /// transferred`, `a guard said he had died`.
    private boolean onlyReports(Party reporter) {
        boolean kin = reporter.nouns.stream().anyMatch(n -> words.kin(n).isPresent());
        boolean inside = reporter.nouns.stream().anyMatch(n -> words.has("held_noun", n));
        return (kin || (!reporter.named && !reporter.first && !inside)) && !befallen(reporter);
    }

    /// Whether a fate was told of them under their own name: then they may well tell of themselves.
    private boolean befallen(Party party) {
        return party.places.stream()
                .filter(p -> p.level() == 0 && p.subject())
                .anyMatch(p ->
                        parses.get(p.sentence()).clauses().stream()
                                .filter(c -> c.verb().passive() && Fates.tells(c, words))
                                .flatMap(c -> c.subject().stream())
                                .anyMatch(x ->
                                        parties.of(p.sentence(), x)
                                                .filter(party::equals)
                                                .isPresent()));
    }

    /// Who is said to speak the word, in the same sentence and before it.
    private Optional<Party> speaking(int s, int word, Sex sex) {
        for (Frame frame : frames.over(s, word).reversed()) {
            for (Phrase phrase : frame.speaker()) {
                Optional<Party> party = parties.of(frame.sentence(), phrase);
                if (party.isPresent()
                        && party.get().kind == Mention.Kind.PERSON
                        && party.get().sex.fits(sex)) {
                    return party;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Party> several(int s, Parse parse, int word) {
        var without = new ArrayList<Party>();
        Optional<Clause> clause = clauseOf(parse, word);
        boolean possessive =
                parse.phraseAt(word).map(p -> p.owned() && p.first() == word).orElse(false);
        boolean subject =
                clause.isPresent()
                        && clause.get().subject().stream()
                                .anyMatch(p -> p.first() <= word && word < p.end());
        for (Frame frame : frames.over(s, word).reversed()) {
            if (!frame.speaker().isEmpty() && (possessive || frame.addressee().isEmpty())) {
                Optional<Party> speaker = groupOf(frame.sentence(), frame.speaker());
                boolean own =
                        speaker.isPresent()
                                && speaker.get().plural
                                && speaker.get().human()
                                && !speaker.get().authority;
                if (own && (possessive || subject)) {
                    return speaker;
                }
            }
        }
        if (clause.isPresent() && !subject) {
            Clause here = clause.get();
            Optional<Party> acting =
                    here.subject().isEmpty() ? Optional.empty() : groupOf(s, here.subject());
            if (possessive && acting.isPresent() && acting.get().plural && acting.get().human()) {
                return acting;
            }
            acting.ifPresent(without::add);
        }
        Optional<Salience.Choice> choice = salience.several(s, word, without);
        if (possessive && choice.filter(c -> !c.party().authority).isEmpty()) {
            // `Her husband said that their son`: a son of whoever speaks.
            Optional<Party> speaker = speaking(s, word, Sex.UNKNOWN);
            if (speaker.isPresent()) {
                return speaker;
            }
        }
        choice.ifPresent(c ->
                parties.reasons.put(
                        Parties.key(s, word), new Parties.Why("the nearest group", c.doubtful())));
        return choice.map(Salience.Choice::party);
    }

    /// The party of a subject; for a list the group of its parties.
    private Optional<Party> groupOf(int s, List<Phrase> subject) {
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        return subject.size() == 1
                ? parties.of(s, subject.getFirst())
                : resolver.group(s, parses.get(s), subject);
    }

    private static Optional<Clause> clauseOf(Parse parse, int word) {
        return parse.clauses().stream()
                .filter(c -> c.start() <= word && word < c.end())
                .reduce((a, b) -> b.start() <= word ? b : a);
    }
}
