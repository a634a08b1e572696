package org.whereabouts.names;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Names across scripts: the entry to this room. Everything is pure and safe for any number of
/// threads; no text makes a method fail.
public final class Names {
    /// Longer text is analysed only up to this many characters (UTF-16 units).
    public static final int CHARACTERS_MAX = 400;

    private static final Transliterator LATIN =
            Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private Names() {}

    /// What a written name is made of.
    ///
    /// @param written any text; an empty or unusable one gives a form that is no evidence
    public static NameForm analyse(String written) {
        String cut =
                written.length() > CHARACTERS_MAX ? written.substring(0, CHARACTERS_MAX) : written;
        var parts = new ArrayList<NamePart>();
        for (String token : cut.split("[^\\p{L}\\p{M}'’]+", -1)) {
            if (!token.isEmpty()) {
                parts.add(new NamePart(token, Role.UNKNOWN, List.of(LATIN.transliterate(token))));
            }
        }
        return new NameForm(written, cut.strip(), Script.NONE, Language.UNKNOWN, parts);
    }

    /// What two names say about each other. Symmetric in level and score.
    public static NameComparison compare(NameForm first, NameForm second) {
        if (!first.isEvidence() || !second.isEvidence()) {
            return new NameComparison(NameLevel.NO_EVIDENCE, 0, List.of(), "nothing to compare");
        }
        if (first.written().equals(second.written())) {
            return new NameComparison(NameLevel.EXACT, 1000, List.of(), "the same characters");
        }
        return keys(first).equals(keys(second))
                ? new NameComparison(NameLevel.SAME_READING, 800, List.of(), "the same reading")
                : new NameComparison(NameLevel.DIFFERENT, 0, List.of(), "different readings");
    }

    /// Keys for blocking: two names of one person, in any two scripts, share at least one of them.
    public static Set<String> keys(NameForm name) {
        var keys = new LinkedHashSet<String>();
        for (NamePart part : name.parts()) {
            part.readings().forEach(r -> keys.add(r.toLowerCase(Locale.ROOT)));
        }
        return keys;
    }

    /// What a search index keeps of a name and what a query for it asks.
    public static SearchTerms searchTerms(NameForm name) {
        return new SearchTerms(
                keys(name).stream().map(k -> new SearchTerms.Term("k" + k, 1)).toList());
    }
}
