package org.whereabouts.reader.coref;

import java.util.List;
import java.util.Optional;
import org.whereabouts.reader.grammar.Numbers;
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

    private static int number(Party party) {
        String first = party.label.toLowerCase(java.util.Locale.ROOT).split(" ", 2)[0];
        return (int) Numbers.value(first).orElse(0);
    }
}
