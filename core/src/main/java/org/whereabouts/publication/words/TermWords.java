package org.whereabouts.publication.words;

import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whereabouts.statement.time.Term;

/// Lengths of time in words: "13 years", "about 4 years and 6 months", "5 hours", "for years" where
/// no number was given.
public final class TermWords {
    private static final Pattern PART = Pattern.compile("([0-9]+|X)([YMWDH])|T");

    private final Words words;

    /// Lengths in the language of these words.
    public TermWords(Words words) {
        this.words = words;
    }

    /// The length; "length not given" for [Term#NONE].
    public String term(Term term) {
        if (term.isNone()) {
            return words.word("term.none");
        }
        var parts = new ArrayList<String>();
        Matcher part = PART.matcher(term.text());
        boolean clock = false;
        while (part.find()) {
            if (part.group(1) == null) {
                clock = true;
                continue;
            }
            boolean minutes = clock && part.group(2).equals("M");
            String unit = minutes ? "term.min" : "term." + part.group(2).toLowerCase(Locale.ROOT);
            parts.add(
                    part.group(1).equals("X")
                            ? words.word(unit + "_vague")
                            : words.text(unit, Integer.parseInt(part.group(1))));
        }
        String all = String.join(words.word("term.between"), parts);
        return term.approximate() ? words.text("term.about", all) : all;
    }
}
