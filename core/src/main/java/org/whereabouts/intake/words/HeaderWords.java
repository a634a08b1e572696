package org.whereabouts.intake.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What the headers of one list say, each read in the light of the others: "name" is the given name
/// where another column has the family name, and "name (Chinese)" is another spelling where another
/// column has the name itself.
public final class HeaderWords {
    private static final Pattern NUMBER_SIGN = Pattern.compile("[№＃#]");
    private static final Set<String> NUMBER_WORDS =
            Set.of("no", "nr", "num", "номер", "нөмірі", "نومۇرى", "نومۇر");

    private final List<String> headers;
    private final boolean familyColumn;
    private final boolean plainName;

    public HeaderWords(List<String> headers) {
        this.headers = List.copyOf(headers);
        this.familyColumn = headers.stream().anyMatch(h -> says(h, "family_name"));
        this.plainName =
                headers.stream()
                        .anyMatch(h ->
                                found(h).filter(f -> isName(f.word())).isPresent()
                                        && !Words.namesScript(h));
    }

    /// What a header says.
    ///
    /// @param word of a kind of column
    /// @param whole whether the whole header is a phrase of the lexicon, or only a part of it
    public record Found(String word, boolean whole) {}

    /// What the header of this column (from 1) says; empty where it says nothing that is known.
    public Optional<Found> of(int position) {
        String header = headers.get(position - 1);
        Optional<Found> found = found(header);
        if (found.isEmpty()) {
            return position == 1 && isNumber(header)
                    ? Optional.of(new Found("row_id", false))
                    : Optional.empty();
        }
        String word = found.get().word();
        boolean another = isName(word) && Words.namesScript(header) && named(position);
        return Optional.of(
                new Found(another ? "other_spelling" : kindWord(word), found.get().whole()));
    }

    /// Whether another column has the name without a word for its script, or an earlier one has it.
    private boolean named(int position) {
        return plainName
                || headers.subList(0, position - 1).stream()
                        .anyMatch(h -> found(h).filter(f -> isName(f.word())).isPresent());
    }

    private String kindWord(String word) {
        return word.equals("name_or_given_name") ? familyColumn ? "given_name" : "full_name" : word;
    }

    private static Optional<Found> found(String header) {
        Optional<Found> whole = Words.headers().meaning(header).map(word -> new Found(word, true));
        return whole.isPresent() || header.isBlank()
                ? whole
                : Words.headers().meaningInside(header).map(word -> new Found(word, false));
    }

    private static boolean says(String header, String word) {
        return Words.headers().meaning(header).filter(word::equals).isPresent();
    }

    private static boolean isName(String word) {
        return word.equals("full_name") || word.equals("name_or_given_name");
    }

    /// "Case #", "№ карточки": the first column with such a sign numbers the rows.
    private static boolean isNumber(String header) {
        return NUMBER_SIGN.matcher(header).find()
                || List.of(Folded.phrase(header).split(" ")).stream()
                        .anyMatch(NUMBER_WORDS::contains);
    }
}
