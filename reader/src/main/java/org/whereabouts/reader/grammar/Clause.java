package org.whereabouts.reader.grammar;

import java.util.List;
import java.util.Optional;

/// A verb with what belongs to it.
///
/// @param index its number in the sentence
/// @param verb the verb group
/// @param subject whose verb it is; several where they are listed; empty where it is not clear
/// @param object the noun phrase right after the verb
/// @param objects the object and those listed with it
/// @param adjuncts prepositional phrases after the verb, in order
/// @param start first word of the clause, its subject included
/// @param end after its last word
/// @param relative whether the subject is taken up by `who`, `which`, `that`
/// @param governor number of the clause on which an infinitive, participle or second verb depends;
///   -1 where there is none
/// @param marker the word that opens the clause (`that`, `if`, `before`, `and`, `but`); empty where
///   there is none
public record Clause(
        int index,
        VerbGroup verb,
        List<Phrase> subject,
        Optional<Phrase> object,
        List<Phrase> objects,
        List<Adjunct> adjuncts,
        int start,
        int end,
        boolean relative,
        int governor,
        String marker) {

    public Clause {
        subject = List.copyOf(subject);
        objects = List.copyOf(objects);
        adjuncts = List.copyOf(adjuncts);
    }

    /// A preposition and its noun phrase.
    ///
    /// @param at the preposition's word number
    public record Adjunct(String preposition, int at, Phrase phrase) {}

    /// The clause without its negation, where that is the claim itself (`would not meet them`, `has
    /// not been heard from`).
    ///
    /// @param as the modal verb that stays; empty for none
    public Clause stated(String as) {
        return new Clause(
                index,
                verb.stated(as),
                subject,
                object,
                objects,
                adjuncts,
                start,
                end,
                relative,
                governor,
                marker);
    }

    /// The same clause of somebody else.
    Clause of(List<Phrase> whose) {
        return new Clause(
                index, verb, whose, object, objects, adjuncts, start, end, relative, governor,
                marker);
    }

    /// The first adjunct with one of these prepositions.
    public Optional<Adjunct> adjunct(String... prepositions) {
        return adjuncts.stream()
                .filter(a -> List.of(prepositions).contains(a.preposition()))
                .findFirst();
    }
}
