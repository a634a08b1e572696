package org.whereabouts.linkage.plan;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A column, or a part of its value: `surname`, `prefix(surname, 4)`, `year(born)`.
///
/// @param argument the number in the brackets; 0 where there is none
public record Expression(String column, Part part, int argument) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern FORM =
            Pattern.compile(
                    "([a-z][a-z0-9_]*)(?:\\(\\s*([a-z][a-z0-9_]*)\\s*(?:,\\s*(\\d{1,3}))?\\s*\\))?");

    /// What part of a value.
    public enum Part {
        WHOLE,
        /// The first letters.
        PREFIX,
        /// The last letters.
        SUFFIX,
        YEAR,
        MONTH,
        DAY,
        YEAR_MONTH,
        MONTH_DAY,
        FIRST_WORD,
        LAST_WORD,
        /// The digits alone.
        DIGITS,
        /// Soundex, for names in Latin letters.
        SOUNDEX,
        /// Every word.
        WORDS,
        /// Every value of a column of several.
        EACH,
        /// Every key that the names room makes of a name, across scripts.
        KEYS;

        /// Whether the part takes a number.
        public boolean takesNumber() {
            return this == PREFIX || this == SUFFIX;
        }

        /// Whether one value gives several keys.
        public boolean explodes() {
            return this == WORDS || this == EACH || this == KEYS;
        }

        /// Whether the part is one of a date.
        public boolean ofDate() {
            return switch (this) {
                case YEAR, MONTH, DAY, YEAR_MONTH, MONTH_DAY -> true;
                case WHOLE,
                        PREFIX,
                        SUFFIX,
                        FIRST_WORD,
                        LAST_WORD,
                        DIGITS,
                        SOUNDEX,
                        WORDS,
                        EACH,
                        KEYS ->
                        false;
            };
        }
    }

    /// The whole value of a column.
    public static Expression whole(String column) {
        return new Expression(column, Part.WHOLE, 0);
    }

    /// Reads an expression; empty if the text is none.
    static Optional<Expression> read(String text) {
        Matcher m = FORM.matcher(text.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        String column = m.group(2);
        if (column == null) {
            return Optional.of(whole(m.group(1)));
        }
        for (Part part : Part.values()) {
            if (part != Part.WHOLE && part.name().toLowerCase(Locale.ROOT).equals(m.group(1))) {
                String number = m.group(3);
                boolean fits = part.takesNumber() == (number != null);
                int argument = number == null ? 0 : Integer.parseInt(number);
                return fits && (number == null || argument > 0)
                        ? Optional.of(new Expression(column, part, argument))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        if (part == Part.WHOLE) {
            return column;
        }
        String inside = part.takesNumber() ? column + ", " + argument : column;
        return part.name().toLowerCase(Locale.ROOT) + "(" + inside + ")";
    }
}
