package org.whereabouts.intake.words;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What the words of a cell mean.
public final class Words {
    private static final Map<String, Lexicon> VALUES = Lexicon.values();
    private static final Lexicon HEADERS = Lexicon.headers();

    private Words() {}

    /// The headers of columns.
    public static Lexicon headers() {
        return HEADERS;
    }

    /// `male` or `female`.
    public static Optional<String> sex(String cell) {
        return category("sex").meaning(cell);
    }

    /// The word of a relation (`Claim.Relation` in lower case).
    public static Optional<String> relation(String cell) {
        return category("relation").meaning(cell);
    }

    /// The word of a form of detention (`Claim.HeldForm` in lower case).
    public static Optional<String> heldForm(String cell) {
        return category("held_form").meaning(cell);
    }

    /// `released`, `died`, `missing` or `sentenced`.
    public static Optional<String> status(String cell) {
        return category("status").meaning(cell);
    }

    /// True for yes, false for no.
    public static Optional<Boolean> yes(String cell) {
        return category("yes").meaning(cell).map("yes"::equals);
    }

    /// Whether the cell says that nothing is known ("-", "unknown").
    public static boolean saysNothing(String cell) {
        return category("nothing").meaning(cell).isPresent();
    }

    /// Whether a header names a script or a language: "name (Chinese)", "ФИО латиницей".
    public static boolean namesScript(String header) {
        return category("script").meaningInside(header).isPresent();
    }

    static Lexicon category(String name) {
        return Objects.requireNonNull(VALUES.get(name));
    }
}
