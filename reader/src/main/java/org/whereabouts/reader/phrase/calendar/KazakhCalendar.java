package org.whereabouts.reader.phrase.calendar;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.whereabouts.reader.phrase.PhraseBook;

/// `2017 жылғы 12 наурызда`, `2019 жылдың желтоқсан айында`, `2017 ж. 5 маусымда`, `13 жылға`, `бір
/// жыл екі ай`, `екі жарым жыл`. A month may carry an ending.
final class KazakhCalendar extends Calendar {
    private static final String YEAR = "((?:19|20)[0-9]{2})\\s*(?:-?жыл(?:ғы|дың|ы|да|дан)?|ж\\.)";
    private final List<Pattern> months;
    private final NumberWords numbers;

    KazakhCalendar(PhraseBook book) {
        months = book.texts("months").stream().map(m -> Pattern.compile(m + "\\p{L}*")).toList();
        numbers = new NumberWords(book);
        String month =
                "("
                        + PhraseBook.any(book.texts("months"))
                        + "(?:ы|і)?(?:нда|нде|да|де|та|те|дан|ден|тан|тен|нан|нен|ға|ге|қа|ке|ның|нің|дың|дің)?)(?:\\s+ай(?:ы|ында|ынан|ының|да)?)?";
        String number = "(" + numbers.pattern() + ")";
        String born = "(?=\\s*(?:туған|туылған|дүниеге|тудым))";
        form(
                book.pattern(YEAR + "(?:\\s+([0-9]{1,2}))?(?:\\s+" + month + ")?" + born),
                (m, story) -> Optional.empty());
        form(
                book.pattern(YEAR + "\\s+([0-9]{1,2})\\s+" + month),
                (m, story) -> closed(m, story, m.group(1), month(m.group(3)), number(m.group(2))));
        form(
                book.pattern(YEAR + "\\s+" + month),
                (m, story) -> closed(m, story, m.group(1), month(m.group(2)), 0));
        form(
                book.pattern("([0-9]{1,2})\\s+" + month + "\\s+" + YEAR),
                (m, story) -> closed(m, story, m.group(3), month(m.group(2)), number(m.group(1))));
        form(
                book.pattern("([0-3]?[0-9])\\.([01]?[0-9])\\.((?:19|20)[0-9]{2})"),
                (m, story) -> closed(m, story, m.group(3), number(m.group(2)), number(m.group(1))));
        form(
                book.pattern(
                        "(былтыр|биыл|өткен жылы|сол жылы|сол жылдың)(?:\\s+([0-9]{1,2}))?(?:\\s+"
                                + month
                                + ")?"),
                (m, story) -> relative(m, story));
        form(book.pattern(YEAR), (m, story) -> closed(m, story, m.group(1), 0, 0));
        form(
                book.pattern("([0-9]{1,2})\\s+" + month),
                (m, story) -> {
                    int n = number(m.group(1));
                    return n < 1 || n > 31
                            ? Optional.empty()
                            : Optional.of(story.open(m.start(), m.end(), month(m.group(2)), n));
                });
        form(
                book.pattern(
                        PhraseBook.any(book.texts("months"))
                                + "(?:да|де|та|те|нан|нен|дан|ден|тан|тен|\\s+айы(?:нда|нан))"),
                (m, story) -> Optional.of(story.open(m.start(), m.end(), month(m.group()), 0)));
        terms(book, number);
    }

    private void terms(PhraseBook book, String number) {
        var units = book.table("units");
        String ends = "(?:ға|ге|ды|ді|дан|ден|дың|дің|да|де|та|те|нан|ша|ы|тан|ның)?";
        String unit =
                "(?:("
                        + units.get("year")
                        + ")|("
                        + units.get("month")
                        + ")|("
                        + units.get("week")
                        + ")|("
                        + units.get("day")
                        + "))"
                        + ends;
        form(
                book.pattern(number + "\\s+(?:жыл|ай|апта|күн)\\s+бұрын"),
                (m, story) -> Optional.empty());
        form(
                book.pattern("жарты\\s+жыл" + ends),
                (m, story) -> Optional.of(When.term(m.start(), m.end(), "P6M")));
        form(
                book.pattern("бірнеше\\s+жыл" + ends),
                (m, story) -> Optional.of(When.term(m.start(), m.end(), "PXY")));
        form(
                book.pattern(
                        number
                                + "(\\s+жарым)?\\s+"
                                + unit
                                + "(?:\\s+(?:және\\s+)?"
                                + number
                                + "\\s+"
                                + unit
                                + ")?"),
                (m, story) -> length(m));
    }

    private Optional<When> length(MatchResult m) {
        int first = numbers.value(m.group(1));
        int[] parts = new int[4];
        for (int unit = 0; unit < 4; unit++) {
            parts[unit] += m.group(3 + unit) != null ? first : 0;
            parts[unit] +=
                    m.group(7) != null && m.group(8 + unit) != null ? numbers.value(m.group(7)) : 0;
        }
        boolean half = m.group(2) != null;
        parts[1] += half ? 6 : 0;
        return first == 0 || (half && m.group(3) == null)
                ? Optional.empty()
                : Optional.of(
                        When.term(
                                m.start(), m.end(), term(parts[0], parts[1], parts[2], parts[3])));
    }

    private static Optional<When> closed(
            MatchResult m, Story story, String year, int month, int day) {
        return Optional.of(story.closed(m.start(), m.end(), number(year), month, day));
    }

    private Optional<When> relative(MatchResult m, Story story) {
        int month = m.group(3) == null ? 0 : month(m.group(3));
        int day = month == 0 || m.group(2) == null ? 0 : number(m.group(2));
        return switch (m.group(1)) {
            case "былтыр", "өткен жылы" -> story.before(m.start(), m.end(), 1, month, day);
            case "биыл" -> story.before(m.start(), m.end(), 0, month, day);
            default -> story.lastYear().map(y -> story.closed(m.start(), m.end(), y, month, day));
        };
    }

    private int month(String word) {
        for (int i = 0; i < months.size(); i++) {
            if (months.get(i).matcher(word).lookingAt()) {
                return i + 1;
            }
        }
        throw new IllegalStateException("no month");
    }
}
