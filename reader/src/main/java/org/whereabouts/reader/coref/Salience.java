package org.whereabouts.reader.coref;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.whereabouts.reader.attribution.Spoken;
import org.whereabouts.reader.lexicon.Sex;

/// Who a pronoun means: the nearest that fits in sex and number, subjects before objects, those
/// spoken of before those who hold them.
final class Salience {
    /// Weights, set by trial on lab/reading: a sex that is known to fit, a name.
    private static final double KNOWN = 1.2;

    private static final double NAMED = 0.8;

    /// Whoever is spoken of in a quotation is less likely meant outside it.
    private static final double QUOTED = 1.5;

    /// So much more for whoever speaks it.
    private static final double QUOTED_BY = 4;

    /// Those who hold people are seldom `he`, and least where a fate is told.
    private static final double AUTHORITY = 1.2;

    private static final double AUTHORITY_FATE = 3;

    /// The margin where nobody else fits.
    private static final double ALONE = 9;

    private final List<Party> all;
    private final Spoken spoken;

    Salience(List<Party> all, Spoken spoken) {
        this.all = all;
        this.spoken = spoken;
    }

    /// A choice and whether another was nearly as good.
    ///
    /// @param margin by how much it is better than the next
    record Choice(Party party, boolean doubtful, double margin) {
        Choice(Party party, boolean doubtful) {
            this(party, doubtful, 0);
        }
    }

    /// One person for `he` or `she`.
    ///
    /// @param without who cannot be meant
    /// @param fate whether the verb tells a fate: then whoever reports is only meant if nobody else
    ///   is there
    /// @param says whether the pronoun is who says something
    Optional<Choice> one(
            Sex sex, int sentence, int word, List<Party> without, boolean fate, boolean says) {
        var ranked = new ArrayList<Scored>();
        for (Party party : all) {
            boolean fits =
                    party.kind == org.whereabouts.statement.Mention.Kind.PERSON
                            && !party.plural
                            && party.sex.fits(sex)
                            && !party.first;
            if (fits && !without.contains(party)) {
                double score = score(party, sentence, word, says ? QUOTED_BY : QUOTED);
                score += party.sex == sex ? KNOWN : 0;
                score += party.named ? NAMED : 0;
                score -= party.authority && !says ? (fate ? AUTHORITY_FATE : AUTHORITY) : 0;
                if (score > -1) {
                    ranked.add(new Scored(party, score));
                }
            }
        }
        return best(ranked);
    }

    /// Several people for `they`.
    Optional<Choice> several(int sentence, int word, List<Party> without) {
        var ranked = new ArrayList<Scored>();
        for (Party party : all) {
            boolean fits = party.plural && party.human();
            if (fits && !without.contains(party)) {
                ranked.add(
                        new Scored(
                                party,
                                score(party, sentence, word, QUOTED)
                                        + (party.authority ? -1.5 : 0)));
            }
        }
        return best(ranked);
    }

    private record Scored(Party party, double score) {}

    private static Optional<Choice> best(List<Scored> ranked) {
        ranked.sort(Comparator.comparingDouble(Scored::score).reversed());
        if (ranked.isEmpty() || ranked.getFirst().score < -4) {
            return Optional.empty();
        }
        boolean doubtful =
                ranked.size() > 1 && ranked.getFirst().score - ranked.get(1).score < 0.35;
        double margin = ranked.size() > 1 ? ranked.getFirst().score - ranked.get(1).score : ALONE;
        return Optional.of(new Choice(ranked.getFirst().party, doubtful, margin));
    }

    private double score(Party party, int sentence, int word, double quoted) {
        double best = -100;
        for (int i = party.places.size() - 1; i >= 0; i--) {
            Party.Place place = party.places.get(i);
            int distance = sentence - place.sentence();
            if (distance > 8) {
                break;
            }
            if (distance < 0 || (distance == 0 && place.first() >= word)) {
                continue;
            }
            double near =
                    distance == 0
                            ? 3.8 + place.first() / 400.0
                            : 2.6 - 1.1 * (distance - 1) + place.first() / 1000.0;
            near += place.subject() ? 1.0 : 0;
            near += place.level() == 2 && place.subject() ? 0.3 : 0;
            boolean theirs =
                    !spoken.quoted(sentence, word)
                            && spoken.quoted(place.sentence(), place.first());
            near -= theirs ? quoted : 0;
            best = Math.max(best, near);
        }
        return best + Math.min(0.6, party.places.size() * 0.1);
    }
}
