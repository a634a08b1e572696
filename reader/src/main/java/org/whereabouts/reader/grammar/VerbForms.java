package org.whereabouts.reader.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.reader.lexicon.Lexicon;

/// The dictionary form of a verb that our lists know. The statistical model gives `apprehende`,
/// `indicte` and `presum` for rare ones; a list is right wherever it has the word.
final class VerbForms {
    private static final Set<Character> DOUBLED =
            Set.of('b', 'd', 'g', 'l', 'm', 'n', 'p', 'r', 't');
    private static final List<String> LISTS =
            List.of(
                    "verbs",
                    "detain",
                    "take",
                    "hold",
                    "send",
                    "sentence",
                    "free",
                    "vanish",
                    "kill",
                    "hurt",
                    "says",
                    "believes",
                    "presumes",
                    "denies",
                    "demands",
                    "hopes",
                    "befall",
                    "befalls_too");
    private final Lexicon words;

    VerbForms(Lexicon words) {
        this.words = words;
    }

    /// The verb of our lists of which this is a form; empty where it is of none.
    ///
    /// @param form in lower case
    Optional<String> known(String form) {
        if (Verbs.isIrregular(form)) {
            return Optional.of(Verbs.lemma(form));
        }
        return candidates(form).stream().filter(this::listed).findFirst();
    }

    private boolean listed(String verb) {
        return LISTS.stream().anyMatch(list -> words.has(list, verb));
    }

    private static List<String> candidates(String form) {
        var all = new ArrayList<String>();
        all.add(form);
        if (form.length() < 4) {
            return all;
        }
        if (form.endsWith("s") && !form.endsWith("ss")) {
            all.add(cut(form, 1));
            all.add(cut(form, 2));
            all.add(form.endsWith("ies") ? cut(form, 3) + "y" : form);
        } else if (form.endsWith("ed")) {
            stems(cut(form, 2), all);
            all.add(form.endsWith("ied") ? cut(form, 3) + "y" : form);
        } else if (form.endsWith("ing") && form.length() > 4) {
            stems(cut(form, 3), all);
        }
        return all;
    }

    /// `rap-`: `rape` before `rap`, then `stab` of `stabb-`.
    private static void stems(String stem, List<String> all) {
        all.add(stem + "e");
        all.add(stem);
        int n = stem.length();
        boolean twice =
                n > 2
                        && stem.charAt(n - 1) == stem.charAt(n - 2)
                        && DOUBLED.contains(stem.charAt(n - 1));
        if (twice) {
            all.add(cut(stem, 1));
        }
    }

    private static String cut(String word, int by) {
        return word.substring(0, word.length() - by);
    }
}
