package org.whereabouts.reader.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.whereabouts.reader.language.Analysis;
import org.whereabouts.reader.language.Pos;
import org.whereabouts.reader.language.Sentence;
import org.whereabouts.reader.language.Sentences;
import org.whereabouts.reader.language.TextAnalyzer;
import org.whereabouts.reader.language.Token;
import org.whereabouts.reader.language.Words;

/// Sentences and words by ICU and rules, parts of speech and lemmas by OpenNLP (English). In other
/// languages every word is of kind [Pos#X], numbers and signs excepted.
public final class OpenNlpAnalyzer implements TextAnalyzer {
    private final POSModel tags;
    private final LemmatizerModel lemmas;

    private OpenNlpAnalyzer(POSModel tags, LemmatizerModel lemmas) {
        this.tags = tags;
        this.lemmas = lemmas;
    }

    /// The analyser with the models of the class path.
    ///
    /// @throws ModelUnreadableException if they are not there or broken
    public static OpenNlpAnalyzer load() {
        return new OpenNlpAnalyzer(
                Models.read("pos", POSModel::new), Models.read("lemmas", LemmatizerModel::new));
    }

    @Override
    public String id() {
        return "opennlp";
    }

    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public Analysis analyze(String text, String language) {
        var sentences = new ArrayList<Sentence>();
        var marks = language.startsWith("en") ? new Marks(tags, lemmas) : null;
        int cut = 0;
        for (var stretch : Sentences.of(text, language)) {
            var words = Words.of(text, stretch.start(), stretch.end(), language);
            boolean whole = words.size() <= WORDS_MAX;
            cut += whole ? 0 : 1;
            for (int from = 0; from < words.size(); from += WORDS_MAX) {
                var piece = words.subList(from, Math.min(words.size(), from + WORDS_MAX));
                var tokens = marks == null ? plain(text, piece) : marks.of(text, piece);
                sentences.add(
                        new Sentence(
                                sentences.size(),
                                piece.getFirst().start(),
                                piece.getLast().end(),
                                tokens,
                                List.of(),
                                whole));
            }
        }
        return new Analysis(text, language, sentences, cut);
    }

    private static List<Token> plain(String text, List<Sentences.Stretch> words) {
        var tokens = new ArrayList<Token>();
        for (var word : words) {
            String form = text.substring(word.start(), word.end());
            String lower = form.toLowerCase(Locale.ROOT);
            tokens.add(new Token(word.start(), word.end(), form, lower, sign(form), lower));
        }
        return tokens;
    }

    static Pos sign(String form) {
        int first = form.codePointAt(0);
        if (Character.isDigit(first)) {
            return Pos.NUM;
        }
        return Character.isLetter(first) ? Pos.X : Pos.PUNCT;
    }

    /// The two taggers keep a cache of the last sentence and so belong to one reading.
    private static final class Marks {
        private final POSTaggerME tagger;
        private final LemmatizerME lemmatizer;
        private final java.util.Map<String, String> known = new java.util.HashMap<>();

        Marks(POSModel tags, LemmatizerModel lemmas) {
            tagger = new POSTaggerME(tags, POSTagFormat.UD);
            lemmatizer = new LemmatizerME(lemmas);
        }

        List<Token> of(String text, List<Sentences.Stretch> words) {
            String[] forms =
                    words.stream()
                            .map(w -> text.substring(w.start(), w.end()))
                            .toArray(String[]::new);
            String[] kinds = tagger.tag(forms);
            var tokens = new ArrayList<Token>();
            for (int i = 0; i < forms.length; i++) {
                String lower = forms[i].toLowerCase(Locale.ROOT).replace('’', '\'');
                Pos pos = Pos.of(kinds[i]);
                tokens.add(
                        new Token(
                                words.get(i).start(),
                                words.get(i).end(),
                                forms[i],
                                lower,
                                pos,
                                lemma(forms[i], kinds[i], lower)));
            }
            return tokens;
        }

        /// A word by itself and its kind settle the lemma; asked in a sentence, the model gives the
        /// same and takes four times as long.
        private String lemma(String form, String kind, String lower) {
            return known.computeIfAbsent(
                    form + '/' + kind,
                    key -> {
                        String found =
                                lemmatizer.lemmatize(new String[] {form}, new String[] {kind})[0]
                                        .toLowerCase(Locale.ROOT);
                        return found.isEmpty() || found.equals("o") || found.equals("_")
                                ? lower
                                : found;
                    });
        }
    }
}
