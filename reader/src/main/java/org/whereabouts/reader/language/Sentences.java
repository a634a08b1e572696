package org.whereabouts.reader.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Where sentences begin and end: ICU's rules, joined again after initials, titles and months. A
/// line break always ends a sentence: headings and captions have no full stop.
public final class Sentences {
    private static final Pattern INITIALS = Pattern.compile("(?:^|[\\s(\"“])(?:\\p{Lu}\\.){1,4}$");
    private static final Set<String> SHORT =
            Set.of(
                    "mr.", "mrs.", "ms.", "dr.", "prof.", "st.", "gen.", "col.", "lt.", "sgt.",
                    "maj.", "capt.", "gov.", "sen.", "rep.", "rev.", "hon.", "no.", "vs.", "jr.",
                    "sr.", "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sep.", "sept.",
                    "oct.", "nov.", "dec.", "art.", "г.", "гг.", "ул.", "им.", "т.", "т.б.", "т.д.",
                    "т.п.", "т.е.", "т.к.", "т.с.с.", "ж.", "жж.", "обл.", "пос.", "тыс.", "млн.",
                    "др.", "пр.", "см.", "ст.", "ч.", "п.", "д.", "кв.", "акад.", "проф.", "ген.",
                    "гр.", "полк.", "кап.", "пер.", "просп.", "респ.", "н.э.", "б.з.");

    /// `2017 г.`, `2017 ж.`: they end a sentence as often as not. What follows begins a new one if
    /// a capital stands there, and more than the date stands before.
    private static final Pattern YEAR_SHORT =
            Pattern.compile("\\S+\\s+\\S+\\s+\\S.*[0-9]{4}\\s*(?:г|гг|ж|жж)\\.$");

    private Sentences() {}

    /// A stretch of text.
    public record Stretch(int start, int end) {}

    /// The sentences of a text, without the white space around them.
    ///
    /// @param language BCP 47 tag
    public static List<Stretch> of(String text, String language) {
        var breaks = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language));
        var found = new ArrayList<Stretch>();
        for (int line = 0; line < text.length(); ) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            line(text, line, end, breaks, found);
            line = end + 1;
        }
        return found;
    }

    private static void line(
            String text, int from, int to, BreakIterator breaks, List<Stretch> found) {
        String line = text.substring(from, to);
        breaks.setText(line);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end < line.length() && goesOn(line, start, end)) {
                continue;
            }
            int first = start;
            int last = end;
            while (first < last && Character.isWhitespace(line.charAt(first))) {
                first++;
            }
            while (last > first && Character.isWhitespace(line.charAt(last - 1))) {
                last--;
            }
            if (first < last) {
                found.add(new Stretch(from + first, from + last));
            }
            start = end;
        }
    }

    private static boolean goesOn(String line, int start, int end) {
        int from = Math.max(start, end - 24);
        String tail = line.substring(from, end).stripTrailing();
        int space = Math.max(tail.lastIndexOf(' '), tail.lastIndexOf('('));
        String last = tail.substring(space + 1);
        boolean year =
                YEAR_SHORT.matcher(line.substring(start, end).stripTrailing()).find()
                        && line.substring(start, end).split("\\s+", -1).length > 5
                        && Character.isUpperCase(line.codePointAt(end));
        if (year) {
            return false;
        }
        return SHORT.contains(last.toLowerCase(java.util.Locale.ROOT))
                || INITIALS.matcher(tail).find();
    }
}
