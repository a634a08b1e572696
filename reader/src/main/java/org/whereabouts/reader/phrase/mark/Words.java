package org.whereabouts.reader.phrase.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.whereabouts.reader.lexicon.Sex;
import org.whereabouts.reader.phrase.PhraseBook;

/// Pronouns, bodies and crowds of a book, and the names that stand in runs of capitals.
final class Words {
    private final Endings endings;
    private final Pattern noName;
    private final List<Of> fixed = new ArrayList<>();

    private record Of(Pattern words, Mark.Kind kind, java.util.Set<Case> cases, Sex sex) {}

    Words(PhraseBook book) {
        endings = new Endings(book);
        noName = Pattern.compile(book.text("no_name"));
        for (var row : book.rows("pronouns")) {
            fixed.add(
                    new Of(
                            book.pattern(row.getOrDefault("words", "")),
                            Mark.Kind.valueOf(row.getOrDefault("kind", "PRONOUN")),
                            Case.read(row.getOrDefault("cases", "nom")),
                            Endings.sex(row.getOrDefault("sex", "-"))));
        }
    }

    /// Pronouns, bodies and crowds.
    List<Mark> fixed(String lower) {
        var marks = new ArrayList<Mark>();
        for (Of of : fixed) {
            var matcher = of.words.matcher(lower);
            while (matcher.find()) {
                int start = matcher.start();
                int end = matcher.end();
                if (marks.stream().noneMatch(m -> m.overlaps(start, end))) {
                    marks.add(Mark.of(of.kind, start, end, of.cases, of.sex));
                }
            }
        }
        return marks;
    }

    /// Whether a word with a capital is no part of a person's name.
    boolean noName(Piece piece) {
        return !piece.nameLike() || noName.matcher(piece.lower()).matches();
    }

    /// The ways to read a run of words as one name.
    ///
    /// @param lastOnly whether the last word alone has an ending
    List<Reading> readings(List<Piece> run, boolean lastOnly) {
        List<Reading> all = List.of();
        for (int i = 0; i < run.size(); i++) {
            boolean plain = lastOnly && i < run.size() - 1;
            List<Reading> own =
                    plain
                            ? List.of(new Reading(run.get(i).text(), Case.all(), Sex.UNKNOWN))
                            : endings.of(run.get(i).text());
            if (i == 0) {
                all = own;
                continue;
            }
            var next = new ArrayList<Reading>();
            for (Reading a : all) {
                for (Reading b : own) {
                    a.with(b).ifPresent(next::add);
                }
            }
            all = next;
        }
        return all.stream().distinct().limit(6).toList();
    }
}
