package org.whereabouts.reader.phrase.people;

import java.util.ArrayList;
import java.util.List;
import org.whereabouts.intake.proposal.Spot;
import org.whereabouts.reader.lexicon.Sex;
import org.whereabouts.reader.phrase.mark.Case;
import org.whereabouts.reader.phrase.mark.Mark;
import org.whereabouts.reader.phrase.mark.Reading;
import org.whereabouts.statement.Claim.Relation;
import org.whereabouts.statement.Mention;

/// Somebody a text speaks of. Belongs to one reading and one thread.
public final class Someone {
    final int number;
    final Mention.Kind kind;
    Sex sex;
    boolean named;
    boolean author;
    boolean authority;
    List<String> names;
    final List<Spot> spots = new ArrayList<>();
    final List<Bond> bonds = new ArrayList<>();
    int lastSentence = -100;

    /// Whose kin somebody is.
    record Bond(Relation relation, Someone owner) {}

    Someone(int number, Mention.Kind kind, Sex sex, List<String> names) {
        this.number = number;
        this.kind = kind;
        this.sex = sex;
        this.names = List.copyOf(names);
    }

    /// A name of it stands in a case for certain: the nominatives that do not fit are left out.
    public void stands(Mark mark, Case which) {
        var fit =
                mark.readings().stream()
                        .filter(r -> r.cases().contains(which) && r.sex().fits(sex))
                        .toList();
        var left =
                names.stream().filter(n -> fit.stream().anyMatch(r -> r.name().equals(n))).toList();
        if (left.isEmpty()) {
            return;
        }
        names = left;
        if (left.size() == 1 && sex == Sex.UNKNOWN) {
            sex =
                    fit.stream()
                            .filter(r -> r.name().equals(left.getFirst()))
                            .map(Reading::sex)
                            .filter(x -> x != Sex.UNKNOWN)
                            .findFirst()
                            .orElse(sex);
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

    /// How the text calls it, in the nominative as far as that is known.
    public String label() {
        return names.getFirst();
    }

    /// What the nominative may be besides.
    public List<String> otherLabels() {
        return names.subList(1, names.size());
    }

    /// Whether it is the one who writes.
    public boolean author() {
        return author;
    }

    /// Whether it is a person who can be held.
    public boolean person() {
        return kind == Mention.Kind.PERSON && !author;
    }

    /// Where it stands.
    public List<Spot> spots() {
        return List.copyOf(spots);
    }
}
