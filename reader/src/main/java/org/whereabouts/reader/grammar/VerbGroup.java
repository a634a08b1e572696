package org.whereabouts.reader.grammar;

/// A verb with its auxiliaries: word numbers in its sentence.
///
/// @param first first word
/// @param end after the last word
/// @param head the verb itself; a copula where nothing else follows
/// @param lemma of the head
/// @param passive whether the subject is acted upon
/// @param negated whether `not`, `never`, `no longer` stands in it
/// @param form how it stands
/// @param modal the modal verb in lower case; empty if there is none
public record VerbGroup(
        int first,
        int end,
        int head,
        String lemma,
        boolean passive,
        boolean negated,
        Form form,
        String modal) {

    /// The same verb as if it were not negated: where the negation is the claim itself.
    ///
    /// @param as the modal verb that stays; empty for none
    VerbGroup stated(String as) {
        return new VerbGroup(first, end, head, lemma, passive, false, form, as);
    }

    /// The same verb as a past participle without an auxiliary.
    VerbGroup participle() {
        return new VerbGroup(first, end, head, lemma, true, negated, Form.PARTICIPLE, modal);
    }

    /// How a verb stands.
    public enum Form {
        /// With a tense of its own.
        FINITE,
        /// `to release`.
        INFINITIVE,
        /// `demanding`, without auxiliary.
        ING,
        /// `held in a camp`, without auxiliary: past participle.
        PARTICIPLE,
        /// `is`, without another verb.
        COPULA
    }
}
