package org.whereabouts.reader.opennlp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.whereabouts.reader.language.Analysis;
import org.whereabouts.reader.language.Cutting;
import org.whereabouts.reader.language.Dependencies;
import org.whereabouts.reader.language.Pos;
import org.whereabouts.reader.language.Sentences;
import org.whereabouts.reader.language.TextAnalyzer;
import org.whereabouts.reader.language.Token;

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
        return Cutting.of(
                text,
                language,
                language.startsWith("en") ? new Marks(tags, lemmas)::of : Cutting::plain);
    }

    /// The two taggers keep a cache of the last sentence and so belong to one reading.
    private static final class Marks {
        private final POSTaggerME tagger;
        private final LemmatizerME lemmatizer;
        private final Map<String, String> known = new HashMap<>();

        Marks(POSModel tags, LemmatizerModel lemmas) {
            tagger = new POSTaggerME(tags, POSTagFormat.UD);
            lemmatizer = new LemmatizerME(lemmas);
        }

        Cutting.Marked of(String text, List<Sentences.Stretch> words) {
            String[] forms = Cutting.forms(text, words).toArray(String[]::new);
            String[] kinds = tagger.tag(forms);
            var tokens = new ArrayList<Token>();
            for (int i = 0; i < forms.length; i++) {
                String lower = Cutting.lower(forms[i]);
                tokens.add(
                        new Token(
                                words.get(i).start(),
                                words.get(i).end(),
                                forms[i],
                                lower,
                                Pos.of(kinds[i]),
                                lemma(forms[i], kinds[i], lower)));
            }
            return new Cutting.Marked(tokens, List.of(), Dependencies.None.NONE);
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
