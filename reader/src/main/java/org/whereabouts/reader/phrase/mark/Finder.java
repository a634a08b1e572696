package org.whereabouts.reader.phrase.mark;

import java.util.Comparator;
import java.util.List;
import org.whereabouts.reader.phrase.PhraseBook;

/// Finds the marks of one language. Keeps no state; safe for several threads.
public sealed interface Finder permits RussianFinder, KazakhFinder, ChineseFinder {

    /// The finder of a book's language.
    static Finder of(PhraseBook book) {
        return switch (book.language()) {
            case "ru" -> new RussianFinder(book);
            case "kk" -> new KazakhFinder(book);
            case "zh" -> new ChineseFinder(book);
            default -> throw new IllegalArgumentException("no finder of this language");
        };
    }

    /// Learns what can only be seen in a whole text, before its sentences are read.
    void learn(String text, Known known);

    /// The marks of one sentence in their order.
    List<Mark> of(String sentence, Known known);

    /// In the order of the sentence.
    static List<Mark> sorted(List<Mark> marks) {
        return marks.stream()
                .sorted(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end))
                .toList();
    }
}
