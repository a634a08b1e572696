package org.whereabouts.reader.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Cuts a text into sentences and words, for every analyser in the same way: rules over words then
/// hold whichever analyser says what kind of word each is.
public final class Cutting {
    private static final Map<String, String> KIN =
            Map.of("s/", "son", "d/", "daughter", "w/", "wife");

    private Cutting() {}

    /// What an analyser says of the words of one sentence.
    public record Marked(List<Token> tokens, List<NameSpan> names, Dependencies dependencies) {
        public Marked {
            tokens = List.copyOf(tokens);
            names = List.copyOf(names);
        }
    }

    /// Marks the words of one sentence, or of a piece of one that is too long.
    public interface Marking {
        /// One token for each word.
        Marked of(String text, List<Sentences.Stretch> words);
    }

    /// A text in sentences of at most [TextAnalyzer#WORDS_MAX] words.
    ///
    /// @param language BCP 47 tag
    public static Analysis of(String text, String language, Marking marking) {
        var sentences = new ArrayList<Sentence>();
        int cut = 0;
        for (var stretch : Sentences.of(text, language)) {
            var words = Words.of(text, stretch.start(), stretch.end(), language);
            boolean whole = words.size() <= TextAnalyzer.WORDS_MAX;
            cut += whole ? 0 : 1;
            for (int from = 0; from < words.size(); from += TextAnalyzer.WORDS_MAX) {
                int to = Math.min(words.size(), from + TextAnalyzer.WORDS_MAX);
                var piece = words.subList(from, to);
                Marked marked = marking.of(text, piece);
                sentences.add(
                        new Sentence(
                                sentences.size(),
                                piece.getFirst().start(),
                                piece.getLast().end(),
                                marked.tokens(),
                                marked.names(),
                                marked.dependencies(),
                                whole,
                                opensLine(text, piece.getFirst().start())));
            }
        }
        return new Analysis(text, language, sentences, cut);
    }

    private static boolean opensLine(String text, int start) {
        int at = start - 1;
        while (at >= 0 && text.charAt(at) != '\n' && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at < 0 || text.charAt(at) == '\n';
    }

    /// Words whose kind nobody knows: [Pos#X], numbers and signs excepted.
    public static Marked plain(String text, List<Sentences.Stretch> words) {
        var tokens = new ArrayList<Token>();
        for (var word : words) {
            String form = text.substring(word.start(), word.end());
            String lower = form.toLowerCase(Locale.ROOT);
            tokens.add(new Token(word.start(), word.end(), form, lower, sign(form), lower));
        }
        return new Marked(tokens, List.of(), Dependencies.None.NONE);
    }

    /// The words as they stand; `s/o`, which stands for two, in words.
    public static List<String> forms(String text, List<Sentences.Stretch> words) {
        var forms = new ArrayList<String>();
        for (var word : words) {
            String form = text.substring(word.start(), word.end());
            boolean of =
                    form.equalsIgnoreCase("o")
                            && word.start() > 0
                            && text.charAt(word.start() - 1) == '/';
            forms.add(of ? "of" : KIN.getOrDefault(form.toLowerCase(Locale.ROOT), form));
        }
        return List.copyOf(forms);
    }

    /// A word in lower case, with the straight apostrophe that the lists have.
    public static String lower(String form) {
        return form.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static Pos sign(String form) {
        int first = form.codePointAt(0);
        if (Character.isDigit(first)) {
            return Pos.NUM;
        }
        return Character.isLetter(first) ? Pos.X : Pos.PUNCT;
    }
}
