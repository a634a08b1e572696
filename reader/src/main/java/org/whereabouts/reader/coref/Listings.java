package org.whereabouts.reader.coref;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.whereabouts.reader.grammar.Numbers;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.statement.Mention;

/// A number of people first and their names after it: `Three women demonstrated. A, B and C held up
/// pictures.` The list names the members of the group.
final class Listings {
    private static final int NEAR = 2;
    private final List<Party> all;

    Listings(List<Party> all) {
        this.all = all;
    }

    /// The only group of so many that was spoken of right before and has no names; nobody where the
    /// sex of one does not fit.
    Optional<Party> before(int s, List<Party> members) {
        boolean named = members.stream().allMatch(m -> m.named && !m.plural);
        var groups =
                all.stream()
                        .filter(p -> p.kind == Mention.Kind.GROUP && p.plural && !p.named)
                        .filter(p -> p.members.isEmpty() && !p.places.isEmpty())
                        .filter(p -> s - p.places.getFirst().sentence() <= NEAR)
                        .filter(p -> p.places.getFirst().sentence() < s)
                        .filter(p -> number(p) == members.size())
                        .toList();
        boolean fits =
                groups.size() == 1
                        && members.stream().allMatch(m -> m.sex.fits(groups.getFirst().sex));
        return named && fits ? groups.stream().findFirst() : Optional.empty();
    }

    /// `Omar and Tarek were held. | The latter | was freed`: of the only two who are named before
    /// it in the sentence, else in the sentence before.
    Optional<Party> ofTwo(int s, Parse parse, Phrase phrase) {
        boolean latter = parse.lower(phrase.head()).equals("latter");
        boolean such =
                phrase.end() - phrase.first() == 2
                        && parse.lower(phrase.first()).equals("the")
                        && (latter || parse.lower(phrase.head()).equals("former"));
        for (int of = s; such && of >= Math.max(0, s - 1); of--) {
            int sentence = of;
            var two =
                    all.stream()
                            .filter(p -> p.kind == Mention.Kind.PERSON && p.named && !p.plural)
                            .filter(p -> first(p, sentence) >= 0)
                            .sorted(Comparator.comparingInt(p -> first(p, sentence)))
                            .toList();
            if (!two.isEmpty()) {
                return two.size() == 2
                        ? Optional.of(latter ? two.getLast() : two.getFirst())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Where the party is named first in a sentence; -1 where it is not.
    private static int first(Party party, int sentence) {
        return party.places.stream()
                .filter(p -> p.sentence() == sentence && p.level() == 0)
                .mapToInt(Party.Place::start)
                .min()
                .orElse(-1);
    }

    /// `Two neighbours, Hashim and Bakri,`: the names after a plural noun and a comma, or after a
    /// dash or colon; nothing where there are fewer than two.
    static List<Phrase> after(Parse parse, Phrase noun) {
        var names = new ArrayList<Phrase>();
        boolean opens = parse.lower(noun.end()).matches("[,:–—-]|--");
        int at = noun.end() + 1;
        while (opens) {
            Optional<Phrase> name = parse.phraseFrom(at).filter(Phrase::onlyName);
            if (name.isEmpty()) {
                return List.of();
            }
            names.add(name.get());
            at = name.get().end();
            boolean and = parse.lower(at).equals("and") || parse.lower(at + 1).equals("and");
            if (names.size() > 1 && parse.lower(at - 1 - length(name.get())).equals("and")) {
                break;
            }
            if (!parse.lower(at).matches(",|and")) {
                return List.of();
            }
            at += and && parse.lower(at).equals(",") ? 2 : 1;
        }
        return names.size() > 1 ? names : List.of();
    }

    private static int length(Phrase phrase) {
        return phrase.end() - phrase.first();
    }

    private static int number(Party party) {
        String first = party.label.toLowerCase(java.util.Locale.ROOT).split(" ", 2)[0];
        return (int) Numbers.value(first).orElse(0);
    }
}
