package org.whereabouts.intake.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A part of a written date.
sealed interface DateToken {
    /// A number, with as many digits as were written.
    record Digits(String digits) implements DateToken {}

    /// Numbers joined by one mark: `12.05.2017`, `2017-05`.
    record Joined(List<String> numbers, char mark) implements DateToken {}

    /// A word of the category `date` of the word file.
    record Word(String meaning) implements DateToken {}

    /// A month's name.
    record Month(int number) implements DateToken {}

    /// A question mark.
    enum Doubt implements DateToken {
        DOUBT
    }

    /// The parts of a folded text; empty where something in it belongs to no date.
    static Optional<List<DateToken>> of(String folded) {
        return new Scan(folded).tokens();
    }

    /// Walks over the text once.
    final class Scan {
        private static final Pattern JOINED =
                Pattern.compile(
                        "([0-9]{1,4})([./-])([0-9]{1,4})(?:\\2([0-9]{1,4}))?(?![0-9]|[./-][0-9])");
        private static final Pattern TIME =
                Pattern.compile("t?[0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?z?(?![0-9])");
        private static final Pattern YEARS = Pattern.compile("[0-9]{4} ?-(?= ?[0-9]{4}(?![0-9]))");

        private final String text;
        private final List<DateToken> tokens = new ArrayList<>();
        private int at;

        Scan(String text) {
            this.text = ChineseNumerals.toDigits(text);
        }

        Optional<List<DateToken>> tokens() {
            while (at < text.length()) {
                if (!step()) {
                    return Optional.empty();
                }
            }
            return Optional.of(tokens);
        }

        private boolean step() {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                number();
                return true;
            }
            if (text.startsWith(" - ", at)) {
                tokens.add(new Word("to"));
                at += 3;
                return true;
            }
            if (" ,.()-'/[]".indexOf(c) >= 0) {
                at++;
                return true;
            }
            if (c == '?') {
                tokens.add(Doubt.DOUBT);
                at++;
                return true;
            }
            if (c == 't' && TIME.matcher(text).region(at, text.length()).lookingAt()) {
                return time();
            }
            return word();
        }

        private boolean time() {
            Matcher time = TIME.matcher(text).region(at, text.length());
            if (time.lookingAt()) {
                at = time.end();
            }
            return true;
        }

        private void number() {
            Matcher time = TIME.matcher(text).region(at, text.length());
            Matcher years = YEARS.matcher(text).region(at, text.length());
            Matcher joined = JOINED.matcher(text).region(at, text.length());
            years.useTransparentBounds(true);
            joined.useTransparentBounds(true);
            if (time.lookingAt()) {
                at = time.end();
            } else if (years.lookingAt()) {
                tokens.add(new Digits(text.substring(at, at + 4)));
                tokens.add(new Word("to"));
                at = years.end();
            } else if (joined.lookingAt()) {
                var numbers = new ArrayList<String>();
                numbers.add(joined.group(1));
                numbers.add(joined.group(3));
                if (joined.group(4) != null) {
                    numbers.add(joined.group(4));
                }
                tokens.add(new Joined(numbers, joined.group(2).charAt(0)));
                at = joined.end();
            } else {
                int start = at;
                while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                    at++;
                }
                tokens.add(new Digits(text.substring(start, at)));
            }
        }

        /// The longest phrase of the word file that ends where a word ends; between characters of a
        /// script without spaces every place is such an end.
        private boolean word() {
            Lexicon months = Words.category("month");
            Lexicon dates = Words.category("date");
            for (int end = Math.min(text.length(), at + 24); end > at; end--) {
                if (!endsWord(end)) {
                    continue;
                }
                String phrase = text.substring(at, end);
                String month = months.exact(phrase);
                if (!month.isEmpty()) {
                    tokens.add(new Month(Integer.parseInt(month)));
                    at = end;
                    return true;
                }
                String date = dates.exact(phrase);
                if (!date.isEmpty()) {
                    tokens.add(new Word(date));
                    at = end;
                    return true;
                }
            }
            return false;
        }

        private boolean endsWord(int end) {
            if (text.charAt(end - 1) == ' ') {
                return false;
            }
            if (end == text.length() || Character.isIdeographic(text.charAt(at))) {
                return true;
            }
            char next = text.charAt(end);
            return !Character.isLetter(next) || Character.isIdeographic(next);
        }
    }
}
