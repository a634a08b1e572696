package org.whereabouts.reader.phrase.fate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.whereabouts.reader.phrase.PhraseBook;

/// Finds the cues of a sentence; where two overlap, the one that stands first in the book.
final class Cues {
    private final List<Cue> cues = new ArrayList<>();

    Cues(PhraseBook book) {
        for (var row : book.rows("cues")) {
            cues.add(
                    new Cue(
                            row.getOrDefault("family", ""),
                            row.getOrDefault("form", "OTHER"),
                            Cue.Whom.valueOf(row.getOrDefault("whom", "").toUpperCase(Locale.ROOT)),
                            row.getOrDefault("agrees", "").equals("yes"),
                            book.pattern(row.getOrDefault("words", ""))));
        }
    }

    List<Cue.Match> of(String lower) {
        var found = new ArrayList<Cue.Match>();
        for (Cue cue : cues) {
            Matcher m = cue.words().matcher(lower);
            while (m.find()) {
                int start = m.start();
                int end = m.end();
                if (found.stream().noneMatch(f -> f.start() < end && start < f.end())) {
                    found.add(new Cue.Match(cue, start, end));
                }
            }
        }
        found.sort(Comparator.comparingInt(Cue.Match::start));
        return found;
    }
}
