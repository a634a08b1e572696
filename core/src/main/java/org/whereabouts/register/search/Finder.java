package org.whereabouts.register.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.names.InternedName;
import org.whereabouts.names.NameComparer;
import org.whereabouts.names.NameForm;
import org.whereabouts.names.NameLevel;
import org.whereabouts.names.NameQuery;
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
    /// What a mention is worth of which only letters or told words match; below every agreement of
    /// whole names.
    private static final int LETTERS = 15_000;

    private static final int TEXT = 100;

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
        NameQuery comparing = Names.query(asked);
        SearchIndex.Found candidates = index.find(query, asked, comparing);
        Map<PersonId, Hit> hits = new LinkedHashMap<>();
        for (Found found : ordered(candidates.candidates(), comparing, words)) {
            if (hits.size() == limit) {
                break;
            }
            List<String> telling = candidates.mayTell(found.mention()) ? words : List.of();
            people.of(found.mention())
                    .filter(person -> !hits.containsKey(person))
                    .flatMap(person -> hit(person, found, comparing, telling))
                    .ifPresent(hit -> hits.put(hit.person(), hit));
        }
        return hits.values().stream()
                .sorted(Comparator.comparingInt(Finder::strength).reversed())
                .toList();
    }

    /// A mention, and how well the best of its names agrees.
    ///
    /// @param name the name that agrees best, or whose letters do
    /// @param strength as [#strength]
    private record Found(MentionId mention, Optional<InternedName> name, int strength) {
        String written() {
            return name.map(InternedName::written).orElse("");
        }
    }

    /// The candidates, the best first, each mention once. Only numbers are compared here; reasons
    /// are given to those who are shown.
    private static List<Found> ordered(
            List<Named> candidates, NameQuery query, List<String> words) {
        Map<MentionId, Found> best = new LinkedHashMap<>();
        for (Named candidate : candidates) {
            Found found = new Found(candidate.mention(), Optional.empty(), TEXT);
            for (InternedName name : candidate.names()) {
                int comparison = query.compare(name);
                NameLevel level = NameComparer.level(comparison);
                int strength =
                        agrees(level)
                                ? worth(level, NameComparer.score(comparison))
                                : letters(name.written(), words) ? LETTERS : 0;
                if (strength > found.strength()) {
                    found = new Found(candidate.mention(), Optional.of(name), strength);
                }
            }
            best.merge(found.mention(), found, (a, b) -> b.strength() > a.strength() ? b : a);
        }
        var ordered = new ArrayList<>(best.values());
        ordered.sort(Comparator.comparingInt(Found::strength).reversed());
        return ordered;
    }

    private static boolean agrees(NameLevel level) {
        return level.compareTo(NameLevel.DIFFERENT) > 0;
    }

    private static int worth(NameLevel level, int score) {
        return 10_000 * level.strength() + score;
    }

    private static int strength(Hit hit) {
        return hit.why().stream()
                .mapToInt(why ->
                        switch (why) {
                            case Why.ByName n -> worth(n.level(), n.score());
                            case Why.ByLetters _ -> LETTERS;
                            case Why.ByText t -> TEXT + t.statements().size();
                        })
                .max()
                .orElse(0);
    }

    private Optional<Hit> hit(PersonId person, Found found, NameQuery asked, List<String> words) {
        Optional<Mention.Kind> kind = people.kind(found.mention(), reading);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        var why = new ArrayList<Why>();
        if (found.strength() > LETTERS) {
            var compared = asked.explain(found.name().orElseThrow());
            why.add(
                    new Why.ByName(
                            found.written(),
                            compared.level(),
                            compared.score(),
                            compared.reason()));
        } else if (found.strength() == LETTERS) {
            why.add(new Why.ByLetters(found.written()));
        }
        List<StatementId> told = told(found.mention(), words);
        if (!told.isEmpty()) {
            why.add(new Why.ByText(told));
        }
        if (why.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Hit(person, found.mention(), kind.get(), written(found.mention(), why), why));
    }

    private String written(MentionId mention, List<Why> why) {
        return switch (why.getFirst()) {
            case Why.ByName(var written, var _, var _, var _) -> written;
            case Why.ByLetters(var written) -> written;
            case Why.ByText _ ->
                    reading.names(mention).stream()
                            .findFirst()
                            .or(() -> reading.mention(mention).map(Mention::label))
                            .orElse("");
        };
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
        if (words.isEmpty()) {
            return found;
        }
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
