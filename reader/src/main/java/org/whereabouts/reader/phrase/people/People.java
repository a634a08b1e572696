package org.whereabouts.reader.phrase.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.intake.proposal.Spot;
import org.whereabouts.reader.lexicon.Sex;
import org.whereabouts.reader.phrase.mark.Case;
import org.whereabouts.reader.phrase.mark.Known;
import org.whereabouts.reader.phrase.mark.Mark;
import org.whereabouts.reader.phrase.mark.Mark.Owner;
import org.whereabouts.reader.phrase.mark.Reading;
import org.whereabouts.statement.Claim.Relation;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.Mention;

/// Everybody a text spoke of so far, and who is meant by a mark. Belongs to one reading.
public final class People implements Known {
    /// So many sentences back a pronoun reaches.
    private static final int REACH = 2;

    private final List<Someone> all = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final Map<Span, Someone> byPlace = new HashMap<>();
    private final String separator;
    private Optional<Someone> author = Optional.empty();
    private int count;

    /// @param language in which name parts are apart by a space, or in Chinese by a dot
    public People(String language) {
        separator = language.equals("zh") ? "·" : " ";
    }

    @Override
    public boolean part(String nominative) {
        return known.contains(nominative);
    }

    @Override
    public void learn(String nominative) {
        known.add(nominative);
        for (String part : nominative.split(separator, -1)) {
            if (part.length() > 1) {
                known.add(part);
            }
        }
    }

    /// Everybody, in the order of the text.
    public List<Someone> all() {
        return List.copyOf(all);
    }

    /// Whom a place means, once it was asked.
    public Optional<Someone> at(Span span) {
        return Optional.ofNullable(byPlace.get(span));
    }

    /// The one who writes: made when first needed, at a word for "I".
    public Someone author(int sentence, Span at, String word) {
        if (author.isEmpty()) {
            var me = add(Mention.Kind.PERSON, Sex.UNKNOWN, List.of(word));
            me.author = true;
            author = Optional.of(me);
        }
        place(author.get(), sentence, at, Spot.Level.PRONOUN);
        return author.get();
    }

    /// A name that the writer gives as their own.
    public void authorIs(Someone someone) {
        if (author.isEmpty()) {
            someone.author = true;
            author = Optional.of(someone);
        } else if (author.get() != someone && someone.person()) {
            author.get().names = someone.names;
            author.get().named = true;
            author.get().spots.addAll(someone.spots);
            someone.spots.forEach(s -> byPlace.put(s.span(), author.get()));
            all.remove(someone);
        }
    }

    /// The person of a name; nobody where the name may mean two.
    ///
    /// @param sex what stands beside it says
    public Optional<Someone> named(int sentence, Mark mark, int offset, Sex sex) {
        Span at = new Span(mark.start() + offset, mark.end() + offset);
        if (byPlace.containsKey(at)) {
            return Optional.of(byPlace.get(at));
        }
        var readings = mark.readings().stream().filter(r -> r.sex().fits(sex)).toList();
        var fit =
                all.stream()
                        .filter(s -> s.named && readings.stream().anyMatch(r -> same(s, r)))
                        .toList();
        if (fit.size() > 1 || readings.isEmpty()) {
            return Optional.empty();
        }
        Someone found =
                fit.isEmpty()
                        ? add(
                                Mention.Kind.PERSON,
                                sex,
                                readings.stream().map(Reading::name).toList())
                        : fit.getFirst();
        found.named = true;
        narrow(found, readings, sex);
        place(found, sentence, at, Spot.Level.NAME);
        return Optional.of(found);
    }

    private boolean same(Someone someone, Reading reading) {
        return someone.sex.fits(reading.sex())
                && someone.names.stream()
                        .anyMatch(n -> within(n, reading.name()) || within(reading.name(), n));
    }

    /// Whether all parts of a name stand in another.
    private boolean within(String name, String other) {
        var parts = List.of(other.toLowerCase(Locale.ROOT).split(separator, -1));
        return List.of(name.toLowerCase(Locale.ROOT).split(separator, -1)).stream()
                .allMatch(parts::contains);
    }

    /// What two places of a name leave of its nominatives; the fuller form is kept.
    private void narrow(Someone someone, List<Reading> readings, Sex sex) {
        var both = new ArrayList<String>();
        for (String name : someone.names) {
            for (Reading r : readings) {
                if (within(r.name(), name)) {
                    both.add(name);
                } else if (within(name, r.name())) {
                    both.add(r.name());
                }
            }
        }
        if (!both.isEmpty()) {
            someone.names = both.stream().distinct().toList();
        }
        var sexes = readings.stream().map(Reading::sex).distinct().toList();
        Sex own = sex != Sex.UNKNOWN || sexes.size() != 1 ? sex : sexes.getFirst();
        if (someone.sex == Sex.UNKNOWN) {
            someone.sex = own;
        }
    }

    /// A body or crowd by its words.
    public Someone body(int sentence, Span at, String words, Mention.Kind kind, boolean authority) {
        var same =
                all.stream()
                        .filter(s -> s.kind == kind && s.label().equalsIgnoreCase(words))
                        .findFirst();
        Someone body = same.orElseGet(() -> add(kind, Sex.UNKNOWN, List.of(words)));
        body.authority = authority;
        place(body, sentence, at, Spot.Level.NOMINAL);
        return body;
    }

    /// Somebody's kin without a name, told before or new.
    public Optional<Someone> kin(
            int sentence,
            Span at,
            String words,
            Relation relation,
            Sex sex,
            Optional<Someone> owner) {
        var fit =
                all.stream()
                        .filter(s ->
                                s.bonds.stream()
                                        .anyMatch(b ->
                                                b.relation() == relation
                                                        && (owner.isEmpty()
                                                                || b.owner() == owner.get())))
                        .toList();
        if (fit.size() > 1 || (fit.isEmpty() && owner.isEmpty())) {
            return Optional.empty();
        }
        Someone found =
                fit.isEmpty() ? add(Mention.Kind.PERSON, sex, List.of(words)) : fit.getFirst();
        owner.ifPresent(o -> bond(found, relation, o));
        place(found, sentence, at, Spot.Level.NOMINAL);
        return Optional.of(found);
    }

    /// Keeps whose kin somebody is.
    public void bond(Someone someone, Relation relation, Someone owner) {
        var bond = new Someone.Bond(relation, owner);
        if (someone != owner && !someone.bonds.contains(bond)) {
            someone.bonds.add(bond);
        }
    }

    /// Whom a pronoun means: the only person near who fits, and is not somebody who only speaks.
    public Optional<Someone> pronoun(
            int sentence, Span at, Sex sex, Set<Someone> not, boolean place) {
        var fit =
                all.stream()
                        .filter(s ->
                                s.person()
                                        && s.sex.fits(sex)
                                        && !not.contains(s)
                                        && sentence - s.lastSentence <= REACH
                                        && s.spots.stream()
                                                .anyMatch(p -> p.span().start() < at.start()))
                        .toList();
        if (fit.size() != 1) {
            return Optional.empty();
        }
        if (place) {
            place(fit.getFirst(), sentence, at, Spot.Level.PRONOUN);
        }
        return Optional.of(fit.getFirst());
    }

    /// Adds a place of somebody.
    public void place(Someone someone, int sentence, Span at, Spot.Level level) {
        if (!byPlace.containsKey(at)) {
            byPlace.put(at, someone);
            someone.spots.add(new Spot(at, level));
        }
        someone.lastSentence = Math.max(someone.lastSentence, sentence);
    }

    /// Whether a name or noun can stand in a case, given what is known of its sex by now.
    public static boolean may(Mark mark, Someone someone, Case which) {
        if (mark.kind() != Mark.Kind.NAME) {
            return mark.may(which);
        }
        return mark.readings().stream()
                .anyMatch(r -> r.sex().fits(someone.sex) && r.cases().contains(which));
    }

    /// Whether a noun's owner is told by a mark.
    public static boolean owned(Mark mark) {
        return mark.kin().filter(k -> k.owner() != Owner.NOT_SAID).isPresent();
    }

    private Someone add(Mention.Kind kind, Sex sex, List<String> names) {
        var someone = new Someone(++count, kind, sex, names);
        all.add(someone);
        return someone;
    }
}
