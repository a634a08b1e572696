package org.whereabouts.reader.phrase.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.whereabouts.reader.lexicon.Sex;
import org.whereabouts.reader.phrase.PhraseBook;

/// Endings of names by case: which nominatives a word may have. The book's list `name_endings` has
/// for each ending what stands there in the nominative.
final class Endings {
    private final List<Ending> endings = new ArrayList<>();
    private final Pattern male;
    private final Pattern female;

    /// @param after what must stand before the ending
    private record Ending(String end, String to, Pattern after, Set<Case> cases, Sex sex) {}

    Endings(PhraseBook book) {
        for (Map<String, String> row : book.rows("name_endings")) {
            endings.add(
                    new Ending(
                            row.getOrDefault("end", ""),
                            row.getOrDefault("to", ""),
                            Pattern.compile(row.getOrDefault("after", ".*") + "$"),
                            Case.read(row.getOrDefault("cases", "nom")),
                            sex(row.getOrDefault("sex", "-"))));
        }
        male = Pattern.compile(book.text("name_male"));
        female = Pattern.compile(book.text("name_female"));
    }

    static Sex sex(String letter) {
        return switch (letter) {
            case "m" -> Sex.MALE;
            case "f" -> Sex.FEMALE;
            default -> Sex.UNKNOWN;
        };
    }

    /// The ways to read one word of a name.
    List<Reading> of(String word) {
        var readings = new ArrayList<Reading>();
        for (Ending e : endings) {
            if (!word.endsWith(e.end) || word.length() - e.end.length() < 2) {
                continue;
            }
            String stem = word.substring(0, word.length() - e.end.length());
            if (!e.after.matcher(stem).find()) {
                continue;
            }
            String nominative = stem + e.to;
            Sex form = form(nominative);
            if (form.fits(e.sex)) {
                readings.add(new Reading(nominative, e.cases, e.sex == Sex.UNKNOWN ? form : e.sex));
            }
        }
        return readings;
    }

    private Sex form(String nominative) {
        if (female.matcher(nominative).find()) {
            return Sex.FEMALE;
        }
        return male.matcher(nominative).find() ? Sex.MALE : Sex.UNKNOWN;
    }
}
