package org.whereabouts.reader.coref;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.whereabouts.reader.lexicon.Sex;
import org.whereabouts.statement.Mention;

/// Somebody or something a text speaks of, while it is read. Belongs to one reading and one thread.
public final class Party {
    final int number;
    Mention.Kind kind;
    Sex sex;
    boolean named;
    boolean plural;
    boolean authority;
    boolean first;
    final List<Place> places = new ArrayList<>();
    private final Set<Place> known = new HashSet<>();
    final Set<Party> members = new LinkedHashSet<>();
    final Set<String> nouns = new LinkedHashSet<>();
    List<String> name = List.of();
    String label;

    Party(int number, Mention.Kind kind, Sex sex, String label) {
        this.number = number;
        this.kind = kind;
        this.sex = sex;
        this.label = label;
    }

    /// A place in the text.
    ///
    /// @param level 0 name, 1 noun, 2 pronoun
    public record Place(int sentence, int first, int start, int end, int level, boolean subject) {}

    /// Notes that words of a sentence mean this party.
    void place(
            int sentence,
            org.whereabouts.reader.grammar.Parse parse,
            int first,
            int end,
            int level,
            boolean subject) {
        stands(
                new Place(
                        sentence, first, parse.start(first), parse.endBefore(end), level, subject));
    }

    /// Adds a place, once.
    void stands(Place place) {
        if (known.add(place)) {
            places.add(place);
        }
    }

    /// Its number, in the order of the text.
    public int number() {
        return number;
    }

    public Mention.Kind kind() {
        return kind;
    }

    public Sex sex() {
        return sex;
    }

    /// How the text calls it, as fully as it does.
    public String label() {
        return label;
    }

    /// Whether it speaks or acts for those who hold people.
    public boolean authority() {
        return authority;
    }

    /// Whether a name is known.
    public boolean named() {
        return named;
    }

    /// Whether it is the `I` or `we` of whoever wrote the text.
    public boolean writer() {
        return first;
    }

    /// Nouns by which the text calls it, dictionary forms.
    public Set<String> nouns() {
        return Collections.unmodifiableSet(nouns);
    }

    /// Whether several are meant.
    public boolean plural() {
        return plural;
    }

    /// Where it stands, in the order of the text.
    public List<Place> places() {
        return Collections.unmodifiableList(places);
    }

    public Set<Party> members() {
        return Collections.unmodifiableSet(members);
    }

    /// Whether it can be somebody of whom a fate is told.
    public boolean human() {
        return kind == Mention.Kind.PERSON || kind == Mention.Kind.GROUP;
    }

    /// Whether one is the other or among them.
    public boolean touches(Party other) {
        return this == other || members.contains(other) || other.members.contains(this);
    }
}
