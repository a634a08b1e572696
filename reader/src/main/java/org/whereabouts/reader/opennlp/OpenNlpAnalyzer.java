package org.whereabouts.reader.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    private final Lemmas lemmas;

    private OpenNlpAnalyzer(POSModel tags, Lemmas lemmas) {
        this.tags = tags;
        this.lemmas = lemmas;
    }

    /// The analyser with the models of the class path.
    ///
    /// @throws ModelUnreadableException if they are not there or broken
    public static OpenNlpAnalyzer load() {
        return new OpenNlpAnalyzer(
                Models.read("pos", POSModel::new),
                new Lemmas(Models.read("lemmas", LemmatizerModel::new)));
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

    /// The tagger keeps a cache of the last sentence and so belongs to one reading.
    private static final class Marks {
        private final POSTaggerME tagger;
        private final Lemmas lemmas;

        Marks(POSModel tags, Lemmas lemmas) {
            this.tagger = new POSTaggerME(tags, POSTagFormat.UD);
            this.lemmas = lemmas;
        }

        Cutting.Marked of(String text, List<Sentences.Stretch> words) {
            String[] forms = Cutting.forms(text, words).toArray(String[]::new);
            String[] kinds = tagger.tag(forms);
            var tokens = new ArrayList<Token>();
            for (int i = 0; i < forms.length; i++) {
                tokens.add(
                        new Token(
                                words.get(i).start(),
                                words.get(i).end(),
                                forms[i],
                                Cutting.lower(forms[i]),
                                Pos.of(kinds[i]),
                                lemmas.of(forms[i], kinds[i])));
            }
            return new Cutting.Marked(tokens, List.of(), Dependencies.None.NONE);
        }
    }
}
