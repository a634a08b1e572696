package org.whereabouts.reader.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where words begin and end. English is cut as in the Universal Dependencies (`did n't`, `her
/// 's`), but a hyphenated word stays whole; other languages as ICU cuts them (Chinese by its
/// dictionary).
public final class Words {
    private static final Pattern ENGLISH =
            Pattern.compile(
                    "(?:\\p{Lu}\\.){2,}"
                            + "|\\p{N}+(?:[.,:/]\\p{N}+)*(?:st|nd|rd|th|s)?(?:[-‐‑]\\p{L}+)*"
                            + "|(?i:[sdw]/o)(?=\\s)"
                            + "|\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:(?:[-‐‑'’ʻʼ`]|\\.(?=\\p{Ll}))[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*\\.?"
                            + "|--+|\\.\\.\\.+|\\S");
    private static final Pattern TAIL =
            Pattern.compile("(?i)^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$");

    /// `s/o`, `d/o`, `w/o` before a name: son, daughter, wife of.
    private static final String KIN = "(?i)[sdw]/o";

    private Words() {}

    /// The words of a stretch.
    ///
    /// @param language BCP 47 tag
    public static List<Sentences.Stretch> of(String text, int start, int end, String language) {
        return language.startsWith("en")
                ? english(text, start, end)
                : other(text, start, end, language);
    }

    private static List<Sentences.Stretch> english(String text, int start, int end) {
        var words = new ArrayList<Sentences.Stretch>();
        Matcher matcher = ENGLISH.matcher(text).region(start, end);
        while (matcher.find()) {
            add(text, matcher.start(), matcher.end(), words);
        }
        return words;
    }

    private static void add(String text, int start, int end, List<Sentences.Stretch> words) {
        int last = end;
        boolean dotted = text.charAt(end - 1) == '.' && end - start > 1;
        if (dotted && !keepsDot(text, start, end)) {
            last = end - 1;
        }
        String word = text.substring(start, last);
        if (word.matches(KIN)) {
            words.add(new Sentences.Stretch(start, start + 2));
            words.add(new Sentences.Stretch(start + 2, last));
            return;
        }
        Matcher tail = TAIL.matcher(word);
        if (word.length() > 2 && tail.matches()) {
            int cut = start + tail.end(1);
            words.add(new Sentences.Stretch(start, cut));
            words.add(new Sentences.Stretch(cut, last));
        } else {
            words.add(new Sentences.Stretch(start, last));
        }
        if (last < end) {
            words.add(new Sentences.Stretch(last, end));
        }
    }

    private static boolean keepsDot(String text, int start, int end) {
        String word = text.substring(start, end);
        boolean initials = word.matches("(?:\\p{Lu}\\.)+");
        boolean title =
                word.matches(
                        "(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Lt|Sgt|Maj|Capt|Gov|Sen|Rep|Rev|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.");
        return initials || title;
    }

    private static List<Sentences.Stretch> other(String text, int start, int end, String language) {
        var breaks = BreakIterator.getWordInstance(ULocale.forLanguageTag(language));
        breaks.setText(text.substring(start, end));
        var words = new ArrayList<Sentences.Stretch>();
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (!text.substring(start + from, start + to).isBlank()) {
                words.add(new Sentences.Stretch(start + from, start + to));
            }
            from = to;
        }
        return words;
    }
}
