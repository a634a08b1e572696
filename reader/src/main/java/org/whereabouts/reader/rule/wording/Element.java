package org.whereabouts.reader.rule.wording;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.whereabouts.reader.grammar.Numbers;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.lexicon.Lexicon;

/// One place of a row of words.
sealed interface Element {

    /// Words of which one stands here.
    ///
    /// @param words as written, in lower case; with `+` any form of the word, with `@` a list
    record Word(Set<String> words, boolean optional, boolean cue) implements Element {
        boolean fits(Parse parse, int at, Lexicon lexicon) {
            return Element.fits(words, parse.lower(at), parse.lemma(at), lexicon);
        }
    }

    /// At most so many words, none of which ends a sentence or a part of it.
    record Gap(int most) implements Element {}

    /// A noun phrase, with what is said of it (`the ministry of order`, `Omar, a baker,`).
    ///
    /// @param heads of which its noun must be one; empty for any
    record Noun(String name, Set<String> heads, boolean optional) implements Element {
        boolean fits(Parse parse, Phrase phrase, Lexicon lexicon) {
            return heads.isEmpty()
                    || Element.fits(
                            heads, parse.lower(phrase.head()), parse.lemma(phrase.head()), lexicon);
        }
    }

    /// A duration.
    record Lasts(boolean optional) implements Element {}

    /// A verb with its auxiliaries.
    ///
    /// @param passive whether it must be; empty for both
    record Verb(Optional<Boolean> passive, Set<String> words, boolean cue) implements Element {
        boolean fits(String lemma, Lexicon lexicon) {
            return words.isEmpty() || Element.fits(words, lemma, lemma, lexicon);
        }
    }

    /// A number of people.
    record Many() implements Element {}

    /// The beginning of a sentence, of a quotation, or of what follows a colon.
    record Begins() implements Element {}

    /// The end of a sentence or of a part of it.
    record Ends() implements Element {}

    private static boolean fits(Set<String> words, String lower, String lemma, Lexicon lexicon) {
        for (String word : words) {
            boolean same =
                    word.startsWith("@")
                            ? (word.equals("@age") && years(lower))
                                    || lexicon.has(word.substring(1), lemma)
                                    || lexicon.has(word.substring(1), lower)
                            : word.equals(lower)
                                    || (word.endsWith("+")
                                            && word.length() == lemma.length() + 1
                                            && word.startsWith(lemma));
            if (same) {
                return true;
            }
        }
        return false;
    }

    /// `thirty-four`.
    private static boolean years(String lower) {
        return lower.indexOf('-') > 0 && Numbers.value(lower).isPresent();
    }

    /// Reads one place of a row: `went|go+`, `not?`, `!unanswered`, `..4`, `<who>`, `<to>?`,
    /// `<whose:cell|jailer>` (a noun that is one of these), `<term>`, `V:say`, `P:deny|refuse`,
    /// `A:be` (active or passive), `<n>`, `^`, `$`.
    ///
    /// @throws IllegalArgumentException if it is none of these
    static Element of(String written) {
        if (written.equals("^")) {
            return new Begins();
        }
        if (written.equals("$")) {
            return new Ends();
        }
        if (written.startsWith("..")) {
            return new Gap(Integer.parseInt(written.substring(2)));
        }
        boolean optional = written.endsWith("?") && written.length() > 1;
        String bare = optional ? written.substring(0, written.length() - 1) : written;
        if (bare.startsWith("<") && bare.endsWith(">")) {
            String name = bare.substring(1, bare.length() - 1);
            String[] part = name.split(":", 2);
            return switch (part[0]) {
                case "n" -> new Many();
                case "term" -> new Lasts(optional);
                default -> new Noun(part[0], part.length > 1 ? words(part[1]) : Set.of(), optional);
            };
        }
        boolean cue = bare.startsWith("!") && bare.length() > 1;
        bare = cue ? bare.substring(1) : bare;
        if (bare.matches("[VPA]:.*")) {
            Optional<Boolean> passive =
                    bare.startsWith("A") ? Optional.empty() : Optional.of(bare.startsWith("P"));
            return new Verb(passive, words(bare.substring(2)), cue);
        }
        return new Word(words(bare), optional, cue);
    }

    private static Set<String> words(String written) {
        if (written.isEmpty()) {
            throw new IllegalArgumentException("a place without a word");
        }
        return Arrays.stream(written.split("\\|")).collect(Collectors.toUnmodifiableSet());
    }
}
