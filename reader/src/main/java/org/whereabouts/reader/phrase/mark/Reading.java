package org.whereabouts.reader.phrase.mark;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.reader.lexicon.Sex;

/// One way to read a name: its nominative, and in which cases it then stands.
public record Reading(String name, Set<Case> cases, Sex sex) {
    public Reading {
        cases = Set.copyOf(cases);
    }

    /// Two parts of one name: empty where no case or sex fits both.
    Optional<Reading> with(Reading next) {
        var both = EnumSet.noneOf(Case.class);
        both.addAll(cases);
        both.retainAll(next.cases);
        return both.isEmpty() || !sex.fits(next.sex)
                ? Optional.empty()
                : Optional.of(
                        new Reading(
                                name + " " + next.name, both, sex == Sex.UNKNOWN ? next.sex : sex));
    }
}
