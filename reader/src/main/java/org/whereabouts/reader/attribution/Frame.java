package org.whereabouts.reader.attribution;

import java.util.List;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;

/// A word of saying with its speaker and what it covers.
///
/// @param sentence number of the sentence in which the word stands
/// @param clause number of its clause; -1 where the word is no verb ("according to")
/// @param kind what it makes of what it covers
/// @param speaker who says it; empty where the text does not say who
/// @param addressee to whom, the word right after the verb; empty if not said
/// @param cue word number of the word of saying
/// @param from first word that it covers
/// @param to after the last
/// @param carried whether it comes from an earlier sentence
public record Frame(
        int sentence,
        int clause,
        Kind kind,
        List<Phrase> speaker,
        List<Phrase> addressee,
        int cue,
        int from,
        int to,
        boolean carried) {

    public Frame {
        speaker = List.copyOf(speaker);
        addressee = List.copyOf(addressee);
    }

    /// What covers words that nobody says are so.
    static Frame unreal(int sentence, int cue, int from, int to) {
        return unsaid(Kind.UNREAL, sentence, cue, from, to);
    }

    /// What covers words in a stance, and nobody is said to take it.
    static Frame unsaid(Kind kind, int sentence, int cue, int from, int to) {
        return new Frame(sentence, -1, kind, List.of(), List.of(), cue, from, to, false);
    }

    /// The same speaker over all of a later sentence.
    Frame carriedInto(Parse later) {
        return new Frame(
                sentence, clause, kind, speaker, List.of(), cue, 0, later.tokens().size(), true);
    }

    /// What a word of saying makes of what it covers.
    public enum Kind {
        SAYS,
        BELIEVES,
        PRESUMES,
        FEARS,
        DEMANDS,
        DENIES,
        PREDICTS,
        /// Hopes, plans, tries: nothing is said to be so.
        UNREAL
    }
}
