package org.whereabouts.reader.coref;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.lexicon.Sex;
import org.whereabouts.statement.Mention;

/// Which words mean whom.
public final class Parties {
    final List<Party> all;
    final Map<Long, Party> at = new HashMap<>();
    final Map<Long, Why> reasons = new HashMap<>();
    final LinkedHashSet<Alike> alike = new LinkedHashSet<>();
    final LinkedHashSet<KinFact> kin = new LinkedHashSet<>();
    private final Map<Integer, List<KinFact>> firstKin = new HashMap<>();

    Parties(List<Party> all) {
        this.all = all;
    }

    /// Two parties whose names may be spellings of one.
    public record Alike(Party first, Party second) {}

    /// That `person` is the kin of `other` that the noun says.
    ///
    /// @param noun word number of the kin noun
    /// @param first first word that says it
    /// @param end after the last
    public record KinFact(
            Party person, Party other, String word, int sentence, int noun, int first, int end) {}

    /// What a pronoun, a noun or a name that several have was resolved by.
    ///
    /// @param doubtful whether somebody else is nearly as likely
    public record Why(String words, boolean doubtful) {
        /// Nobody else who fits is nearly as likely.
        public static final String CLEAR = "the nearest person that fits; nobody else is near";

        /// For a name that several have. Of whom the text speaks twice as often, it is taken to
        /// mean, and says so; otherwise it could as well be the other.
        static Why sharedName(Nouns.Named named) {
            return new Why(
                    "of several with this name, the one of whom the text speaks most",
                    named.weight() < 2 * named.rival());
        }
    }

    static long key(int sentence, int word) {
        return ((long) sentence << 32) | word;
    }

    /// Who is meant by a phrase; found by the head.
    public Optional<Party> of(int sentence, Phrase phrase) {
        return Optional.ofNullable(at.get(key(sentence, phrase.head())));
    }

    /// Who is meant by a word: the head of a phrase, or a possessive.
    public Optional<Party> of(int sentence, int word) {
        return Optional.ofNullable(at.get(key(sentence, word)));
    }

    /// How a pronoun or noun was resolved, or a name that several have; empty for other names.
    public Optional<Why> why(int sentence, int word) {
        return Optional.ofNullable(reasons.get(key(sentence, word)));
    }

    /// All parties in the order of the text.
    public List<Party> all() {
        return List.copyOf(all);
    }

    /// Pairs that may be one.
    public List<Alike> alike() {
        return List.copyOf(alike);
    }

    /// A group of whom the text tells nothing but how many they are; it is made where a count needs
    /// it, so that no pronoun is ever taken for it.
    public Party counted(int sentence, Parse parse, int first, int end) {
        Party party =
                new Party(
                        all.size() + 1,
                        Mention.Kind.GROUP,
                        Sex.UNKNOWN,
                        Naming.text(parse, first, end));
        party.plural = true;
        all.add(party);
        at.put(key(sentence, first), party);
        party.place(sentence, parse, first, end, 1, false);
        return party;
    }

    /// Whether something holds of any kinship that a noun of the text says.
    public boolean anyKin(Predicate<KinFact> what) {
        return kin.stream().anyMatch(what);
    }

    /// Who is whose kin, as the nouns of one sentence say it for the first time.
    public List<KinFact> kin(int sentence) {
        if (firstKin.isEmpty()) {
            var seen = new java.util.HashSet<String>();
            for (KinFact fact : kin) {
                if (seen.add(
                        fact.person().number + "/" + fact.other().number + "/" + fact.word())) {
                    firstKin.computeIfAbsent(fact.sentence(), s -> new java.util.ArrayList<>())
                            .add(fact);
                }
            }
        }
        return firstKin.getOrDefault(sentence, List.of());
    }
}
