package org.whereabouts.reader.opennlp;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.lemmatizer.LemmatizerContextGenerator;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.ml.model.MaxentModel;
import org.whereabouts.reader.language.Cutting;

/// The dictionary forms of words. A word by itself and its kind settle it; asked in a sentence, the
/// model gives the same and takes four times as long, and its beam of one word is the best of its
/// answers. Answers are kept, since most words of a text were asked before.
///
/// Safe for several threads.
final class Lemmas {
    private static final int KEPT_MAX = 20_000;
    private static final int LONG = 40;
    private static final String[] NONE = {};
    private static final String MODEL = "lemmatizer.model";
    private final MaxentModel model;
    private final LemmatizerContextGenerator contexts;
    private final Map<Asked, String> kept = new ConcurrentHashMap<>();

    private record Asked(String form, String kind) {}

    Lemmas(LemmatizerModel lemmas) {
        this.model = lemmas.getArtifact(MODEL);
        this.contexts = lemmas.getFactory().getContextGenerator();
    }

    /// The dictionary form in lower case; the word itself where the model knows none.
    ///
    /// @param kind the part of speech as the tagger writes it
    String of(String form, String kind) {
        var asked = new Asked(form, kind);
        String known = kept.get(asked);
        if (known != null) {
            return known;
        }
        String found = ask(form, kind);
        if (kept.size() < KEPT_MAX && form.length() <= LONG) {
            kept.put(asked, found);
        }
        return found;
    }

    private String ask(String form, String kind) {
        String[] forms = {form};
        double[] likely = model.eval(contexts.getContext(0, forms, new String[] {kind}, NONE));
        String[] best = {model.getBestOutcome(likely)};
        String found = LemmatizerME.decodeLemmas(forms, best)[0].toLowerCase(Locale.ROOT);
        boolean unknown = found.isEmpty() || found.equals("o") || found.equals("_");
        return unknown ? Cutting.lower(form) : found;
    }
}
