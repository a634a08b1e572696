package org.whereabouts.names;

import java.util.ArrayList;
import java.util.Set;
import java.util.function.Supplier;
import org.whereabouts.names.keys.KeyMaker;
import org.whereabouts.names.match.Comparing;
import org.whereabouts.names.match.NameData;
import org.whereabouts.names.match.NameKernel;
import org.whereabouts.names.match.NameNumbers;
import org.whereabouts.names.match.NearParts;
import org.whereabouts.names.parts.Analysis;
import org.whereabouts.names.parts.Tables;

/// Names across scripts: the entry to this room. Everything is pure and safe for any number of
/// threads; no text makes a method fail. For millions of comparisons use {@link NameInterner} and
/// {@link NameComparer}, which give the same levels and scores.
public final class Names {
    /// Longer text is analysed only up to this many characters (UTF-16 units).
    public static final int CHARACTERS_MAX = Analysis.CHARACTERS_MAX;

    private static final Analysis ANALYSIS = new Analysis(Tables.load());
    private static final Comparing COMPARING = new Comparing(ANALYSIS);
    private static final KeyMaker KEYS = new KeyMaker(ANALYSIS.tables());

    private Names() {}

    /// What a written name is made of.
    ///
    /// @param written any text; an empty or unusable one gives a form that is no evidence
    public static NameForm analyse(String written) {
        return ANALYSIS.form(written);
    }

    /// What two names say about each other. Symmetric in level and score.
    public static NameComparison compare(NameForm first, NameForm second) {
        NameNumbers numbers = COMPARING.numbers();
        return compared(
                COMPARING.kernelOnce(),
                numbers.name(first),
                numbers.name(second),
                first,
                () -> second);
    }

    /// @param a the numbers of the first name, by the maker that made those of the second or by one
    ///   apart
    static NameComparison compared(
            NameKernel kernel, NameData a, NameData b, NameForm first, Supplier<NameForm> second) {
        kernel.compare(a, b);
        var parts = new ArrayList<PartComparison>();
        kernel.aligned(a, b).forEach(pair -> parts.add(Reasons.part(pair)));
        String reason = Reasons.whole(kernel.level(), parts, first, second);
        return new NameComparison(kernel.level(), kernel.score(), parts, reason);
    }

    /// Keys for blocking: two names of one person, in any two scripts, share at least one of them.
    /// A key that begins with `w` joins two parts of the name and brings few names together; the
    /// others stand for one part: `x` its letters, `r` a reading, `e` its elements, `s` its
    /// consonants, `v` its consonants without k and q. A name that is no evidence has no keys.
    public static Set<String> keys(NameForm name) {
        return KEYS.keys(name);
    }

    /// What a search index keeps of a name and what a query for it asks.
    public static SearchTerms searchTerms(NameForm name) {
        return SearchTerms.of(KEYS.terms(name));
    }

    /// Analyses many names that have words in common.
    public static NameReader reader() {
        return new NameReader(ANALYSIS);
    }

    /// Makes a name ready to be compared with many.
    public static NameQuery query(NameForm asked) {
        return new NameQuery(asked, COMPARING.numbersApart(), COMPARING.kernelForOne());
    }

    static NameNumbers numbers() {
        return COMPARING.numbers();
    }

    static Set<String> shelved(NamePart part) {
        return KEYS.shelved(part);
    }

    static NearParts near() {
        return COMPARING.near();
    }

    static NameKernel kernel() {
        return COMPARING.kernel();
    }
}
