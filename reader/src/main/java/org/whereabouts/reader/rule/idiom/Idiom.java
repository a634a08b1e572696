package org.whereabouts.reader.rule.idiom;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.whereabouts.statement.Claim.HeldForm;

/// A set phrase: what a clause must be like for it, and whose fate it tells. The fields are those
/// of `idioms-en.yml`; an empty set asks for nothing.
///
/// @param passive whether the verb must be passive; empty for both
/// @param negation what the phrase makes of a negation
/// @param captive whether it tells a fate only of those of whom the text tells that they are held
record Idiom(
        String id,
        Set<String> verb,
        Optional<Boolean> passive,
        Set<String> subject,
        Set<String> object,
        Set<String> preposition,
        Set<String> noun,
        Set<String> after,
        Set<String> written,
        Set<String> next,
        String whom,
        Negation negation,
        boolean last,
        String modifier,
        HeldForm form,
        boolean captive,
        Set<String> nextNoun,
        Set<String> then,
        Set<String> subjectWith) {

    /// What a negation means.
    enum Negation {
        /// What is claimed is denied.
        DENIES,
        /// `no news of him`: the object or subject is negative, and that is the claim.
        NONE,
        /// `has not called since`: the verb is negative, and that is the claim.
        NOT,
        /// `did not survive`: whatever stands after.
        IS_NOT,
        /// `could not reach him`, `was unable to reach him`, `failed to return`.
        FAILS
    }

    static Idiom of(Map<?, ?> from) {
        return new Idiom(
                text(from, "id"),
                words(from, "verb"),
                Optional.ofNullable((Boolean) from.get("passive")),
                words(from, "subject"),
                words(from, "object"),
                words(from, "prep"),
                words(from, "noun"),
                words(from, "after"),
                words(from, "written"),
                words(from, "next"),
                text(from, "whom"),
                negation(from),
                Boolean.TRUE.equals(from.get("after-last")),
                String.join("|", words(from, "noun-before")),
                from.get("form") == null ? HeldForm.OTHER : HeldForm.valueOf(text(from, "form")),
                Boolean.TRUE.equals(from.get("captive")),
                words(from, "next-noun"),
                words(from, "then"),
                words(from, "subject-with"));
    }

    private static Negation negation(Map<?, ?> from) {
        if (Boolean.TRUE.equals(from.get("none"))) {
            return Negation.NONE;
        }
        if (Boolean.TRUE.equals(from.get("negated"))) {
            return Negation.NOT;
        }
        if (Boolean.TRUE.equals(from.get("not"))) {
            return Negation.IS_NOT;
        }
        return Boolean.TRUE.equals(from.get("fails")) ? Negation.FAILS : Negation.DENIES;
    }

    private static String text(Map<?, ?> from, String name) {
        Object value = from.get(name);
        return value == null ? "" : value.toString();
    }

    private static Set<String> words(Map<?, ?> from, String name) {
        return from.get(name) instanceof List<?> list
                ? list.stream().map(Object::toString).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
