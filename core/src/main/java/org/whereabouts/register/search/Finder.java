package org.whereabouts.register.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.names.NameComparison;
import org.whereabouts.names.NameForm;
import org.whereabouts.names.NameLevel;
import org.whereabouts.names.Names;
import org.whereabouts.register.fold.People;
import org.whereabouts.register.fold.Reading;
import org.whereabouts.register.search.Hit.Why;
import org.whereabouts.register.view.PersonId;
import org.whereabouts.register.view.Said;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.StatementId;

/// Makes hits of the mentions that the index found: compares their names with what was asked, says
/// why each was found, and puts the mentions of one person together.
public final class Finder {
    /// So many more mentions are fetched than hits are asked for, since several can be one person.
    /// Names are compared, which costs most, only until there are hits enough.
    private static final int AMPLE = 3;

    private final Reading reading;
    private final People people;

    public Finder(Reading reading) {
        this.reading = reading;
        this.people = new People(reading.folded());
    }

    /// Persons, groups, bodies and places that match, the best first.
    public List<Hit> find(SearchIndex index, String query, int limit) {
        NameForm asked = Names.analyse(query);
        List<String> words = SearchIndex.words(query);
        Map<PersonId, Hit> hits = new LinkedHashMap<>();
        for (MentionId id : index.find(query, limit * AMPLE)) {
            if (hits.size() == limit) {
                break;
            }
            hit(id, asked, words)
                    .ifPresent(hit ->
                            hits.merge(
                                    hit.person(),
                                    hit,
                                    (a, b) -> strength(b) > strength(a) ? b : a));
        }
        return hits.values().stream()
                .sorted(Comparator.comparingInt(Finder::strength).reversed())
                .limit(limit)
                .toList();
    }

    private static int strength(Hit hit) {
        return hit.why().stream()
                .mapToInt(why ->
                        switch (why) {
                            case Why.ByName n -> 10_000 * n.level().strength() + n.score();
                            case Why.ByLetters _ -> 15_000;
                            case Why.ByText t -> 100 + t.statements().size();
                        })
                .max()
                .orElse(0);
    }

    private Optional<Hit> hit(MentionId id, NameForm asked, List<String> words) {
        Optional<Mention> mention = reading.mention(id);
        Optional<PersonId> person = people.of(id);
        if (mention.isEmpty() || person.isEmpty()) {
            return Optional.empty();
        }
        var names = new ArrayList<>(reading.names(id));
        if (names.isEmpty()) {
            names.add(mention.get().label());
        }
        var why = new ArrayList<Why>();
        byName(names, asked).ifPresent(why::add);
        if (why.isEmpty()) {
            names.stream()
                    .filter(n -> letters(n, words))
                    .findFirst()
                    .ifPresent(n -> why.add(new Why.ByLetters(n)));
        }
        List<StatementId> told = told(id, words);
        if (!told.isEmpty()) {
            why.add(new Why.ByText(told));
        }
        return why.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Hit(
                                person.get(),
                                id,
                                mention.get().kind(),
                                written(why, names.getFirst()),
                                why));
    }

    private static String written(List<Why> why, String first) {
        return switch (why.getFirst()) {
            case Why.ByName(var written, var _, var _, var _) -> written;
            case Why.ByLetters(var written) -> written;
            case Why.ByText _ -> first;
        };
    }

    private static Optional<Why> byName(List<String> names, NameForm asked) {
        Optional<Why.ByName> best = Optional.empty();
        for (String name : names) {
            NameComparison found = Names.compare(asked, Names.analyse(name));
            boolean agrees = found.level().compareTo(NameLevel.DIFFERENT) > 0;
            if (agrees && (best.isEmpty() || found.score() > best.get().score())) {
                best =
                        Optional.of(
                                new Why.ByName(name, found.level(), found.score(), found.reason()));
            }
        }
        return best.map(w -> w);
    }

    /// Whether a word of the name begins with a word that was asked or is one letter from it.
    private static boolean letters(String name, List<String> words) {
        return Words.of(name).stream()
                .anyMatch(own -> words.stream().anyMatch(w -> own.startsWith(w) || near(own, w)));
    }

    /// One letter more, less or other, the first letter the same.
    static boolean near(String a, String b) {
        if (a.length() < b.length()) {
            return near(b, a);
        }
        if (b.isEmpty() || a.charAt(0) != b.charAt(0) || a.length() - b.length() > 1) {
            return false;
        }
        int i = 0;
        while (i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return a.length() == b.length()
                ? a.substring(Math.min(i + 1, a.length()))
                        .equals(b.substring(Math.min(i + 1, b.length())))
                : a.substring(i + 1).equals(b.substring(i));
    }

    private List<StatementId> told(MentionId id, List<String> words) {
        var found = new ArrayList<StatementId>();
        for (Said said : reading.about(id)) {
            Set<String> own = new HashSet<>();
            Texts.of(said.statement()).forEach(t -> own.addAll(Words.of(t)));
            if (words.stream().anyMatch(own::contains)) {
                found.add(said.statement().id());
            }
        }
        return found;
    }
}
