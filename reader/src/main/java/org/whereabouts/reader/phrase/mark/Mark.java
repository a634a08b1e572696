package org.whereabouts.reader.phrase.mark;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.reader.lexicon.Sex;
import org.whereabouts.statement.Claim.Relation;

/// Words that mean somebody.
///
/// @param start first character in the sentence
/// @param end after the last
/// @param readings of a name: each way to read it
/// @param cases in which it may stand
/// @param sex as the word says it
/// @param kin of a kin noun: whose kin, and the name beside it
public record Mark(
        Kind kind,
        int start,
        int end,
        List<Reading> readings,
        Set<Case> cases,
        Sex sex,
        Optional<Kin> kin) {

    public Mark {
        readings = List.copyOf(readings);
        cases = Set.copyOf(cases);
    }

    /// What kind of word.
    public enum Kind {
        NAME,
        KIN,
        /// Third person, singular.
        PRONOUN,
        /// The one who speaks: I, my.
        FIRST,
        /// An authority or organisation.
        BODY,
        /// Several who are not named: neighbours, relatives.
        CROWD
    }

    /// Whose kin somebody is.
    ///
    /// @param owner how the text says whose
    /// @param of the mark that says whose, where there is one
    /// @param name the name that stands beside the noun for the same person
    public record Kin(Relation relation, Owner owner, Optional<Mark> of, Optional<Mark> name) {}

    /// How the text says whose kin.
    public enum Owner {
        NOT_SAID,
        FIRST,
        THIRD,
        NAMED,
        /// Name and noun may be one person or two: neither is read.
        DOUBTFUL
    }

    static Mark name(int start, int end, List<Reading> readings) {
        var cases = EnumSet.noneOf(Case.class);
        readings.forEach(r -> cases.addAll(r.cases()));
        Sex sex = readings.isEmpty() ? Sex.UNKNOWN : readings.getFirst().sex();
        boolean same = readings.stream().allMatch(r -> r.sex() == sex);
        return new Mark(
                Kind.NAME, start, end, readings, cases, same ? sex : Sex.UNKNOWN, Optional.empty());
    }

    static Mark of(Kind kind, int start, int end, Set<Case> cases, Sex sex) {
        return new Mark(kind, start, end, List.of(), cases, sex, Optional.empty());
    }

    Mark kin(Relation relation, Owner owner, Optional<Mark> of, Optional<Mark> name) {
        return new Mark(
                kind,
                start,
                end,
                readings,
                cases,
                sex,
                Optional.of(new Kin(relation, owner, of, name)));
    }

    Mark in(Set<Case> other) {
        return new Mark(kind, start, end, readings, other, sex, kin);
    }

    /// Whether it may stand in a case.
    public boolean may(Case which) {
        return cases.contains(which);
    }

    /// Whether the two share a character.
    public boolean overlaps(int from, int to) {
        return start < to && from < end;
    }
}
