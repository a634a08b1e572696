package org.whereabouts.reader.lexicon;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.canonical.WhereaboutsException;
import org.whereabouts.statement.Claim.Relation;

/// Lists of words by name, kin nouns, and the names of countries from ICU.
public final class Lexicon {
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, Kin> kin = new HashMap<>();
    private final Set<String> countries = new HashSet<>();

    /// A kin noun.
    public record Kin(Relation relation, Sex sex) {}

    private Lexicon() {}

    /// The lexicon of English.
    ///
    /// @throws WhereaboutsException if the file in the jar is not there or broken
    public static Lexicon english() {
        var lexicon = new Lexicon();
        lexicon.fill(WordFile.read("lexicon/en.yml"));
        lexicon.lists.merge(
                "role",
                lexicon.lists.getOrDefault("occupation", Set.of()),
                (roles, work) -> {
                    roles.addAll(work);
                    return roles;
                });
        return lexicon;
    }

    private void fill(Map<String, Object> root) {
        root.forEach((name, value) -> {
            if (value instanceof List<?> words) {
                var set = new HashSet<String>();
                words.forEach(w -> set.add(w.toString().toLowerCase(Locale.ROOT)));
                lists.put(name, set);
            } else if (value instanceof Map<?, ?> nouns) {
                nouns.forEach((noun, is) -> kin.put(noun.toString(), kin((List<?>) is)));
            }
        });
        for (String region : ULocale.getISOCountries()) {
            countries.add(
                    new ULocale("", region)
                            .getDisplayCountry(ULocale.ENGLISH)
                            .toLowerCase(Locale.ROOT));
        }
        countries.addAll(Set.of("burma", "turkey", "czech republic", "ivory coast"));
    }

    private static Kin kin(List<?> is) {
        var relation = Relation.valueOf(is.get(0).toString().toUpperCase(Locale.ROOT));
        return new Kin(
                relation,
                switch (is.get(1).toString()) {
                    case "m" -> Sex.MALE;
                    case "f" -> Sex.FEMALE;
                    default -> Sex.UNKNOWN;
                });
    }

    /// Whether a word stands in a list.
    ///
    /// @param word in lower case
    public boolean has(String list, String word) {
        Set<String> words = lists.get(list);
        if (words == null) {
            throw new IllegalArgumentException("no such list: " + list);
        }
        return words.contains(word);
    }

    /// What a noun says of kinship; its plural too.
    ///
    /// @param word in lower case, the lemma
    public Optional<Kin> kin(String word) {
        return Optional.ofNullable(kin.get(word));
    }

    /// Whether a country of ICU's list is called so.
    public boolean country(String name) {
        return countries.contains(name.toLowerCase(Locale.ROOT));
    }

    /// What a given name, title or noun says of the sex; a help for pronouns only.
    public Sex sex(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (has("male", lower) || has("given_male", lower)) {
            return Sex.MALE;
        }
        return has("female", lower) || has("given_female", lower) ? Sex.FEMALE : Sex.UNKNOWN;
    }
}
