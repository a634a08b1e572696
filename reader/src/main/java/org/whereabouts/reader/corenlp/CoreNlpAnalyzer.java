package org.whereabouts.reader.corenlp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.whereabouts.reader.corenlp.install.Installation;
import org.whereabouts.reader.language.Analysis;
import org.whereabouts.reader.language.Cutting;
import org.whereabouts.reader.language.Dependencies;
import org.whereabouts.reader.language.Dependencies.Arc;
import org.whereabouts.reader.language.NameSpan;
import org.whereabouts.reader.language.Sentences;
import org.whereabouts.reader.language.TextAnalyzer;
import org.whereabouts.reader.language.Token;

/// Sentences and words by ICU and rules, everything else of English by Stanford CoreNLP: the
/// tagger, the three-class names and the dependency parser. Its own cutting, dates and coreference
/// are not used; ours are made for this kind of text.
public final class CoreNlpAnalyzer implements TextAnalyzer {
    private final Engine engine;

    CoreNlpAnalyzer(Engine engine) {
        this.engine = engine;
    }

    /// The analyser from where it is installed. Takes some seconds and about 350 MB.
    ///
    /// @throws org.whereabouts.reader.corenlp.install.AnalyserException if it is not installed, not
    ///   as it was installed, or does not run
    public static CoreNlpAnalyzer load(Installation installation) {
        return new CoreNlpAnalyzer(JarEngine.load(installation.verified()));
    }

    @Override
    public String id() {
        return "corenlp";
    }

    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public Analysis analyze(String text, String language) {
        return Cutting.of(text, language, language.startsWith("en") ? this::mark : Cutting::plain);
    }

    private Cutting.Marked mark(String text, List<Sentences.Stretch> words) {
        var forms = Cutting.forms(text, words);
        var marks = engine.mark(forms.stream().map(CoreNlpAnalyzer::plain).toList());
        if (marks.tags().size() != words.size()
                || marks.lemmas().size() != words.size()
                || marks.names().size() != words.size()) {
            throw new IllegalStateException("the engine lost words");
        }
        var arcs = arcs(marks.arcs(), words.size());
        var tokens = new ArrayList<Token>();
        for (int i = 0; i < forms.size(); i++) {
            String lower = Cutting.lower(forms.get(i));
            String lemma = marks.lemmas().get(i).toLowerCase(Locale.ROOT);
            tokens.add(
                    new Token(
                            words.get(i).start(),
                            words.get(i).end(),
                            forms.get(i),
                            lower,
                            Tags.universal(marks.tags().get(i), lower, arcs.get(i)),
                            lemma.isEmpty() ? lower : lemma));
        }
        return new Cutting.Marked(tokens, names(marks.names()), new Dependencies.Tree(arcs));
    }

    /// The models know straight signs best.
    private static String plain(String form) {
        return form.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
    }

    private static List<Arc> arcs(List<Engine.Link> links, int words) {
        var arcs = new ArrayList<>(Collections.nCopies(words, Arc.NONE));
        for (var link : links) {
            if (link.word() < 1 || link.word() > words || link.head() > words) {
                throw new IllegalStateException("the engine links a word that is not there");
            }
            arcs.set(link.word() - 1, new Arc(link.head() - 1, link.relation()));
        }
        return arcs;
    }

    /// Words of one kind side by side are one name.
    private static List<NameSpan> names(List<String> labels) {
        var names = new ArrayList<NameSpan>();
        for (int i = 0; i < labels.size(); ) {
            int end = i + 1;
            while (end < labels.size() && labels.get(end).equals(labels.get(i))) {
                end++;
            }
            if (!labels.get(i).equals("O")) {
                names.add(new NameSpan(i, end, kind(labels.get(i))));
            }
            i = end;
        }
        return names;
    }

    private static NameSpan.Kind kind(String label) {
        return switch (label) {
            case "PERSON" -> NameSpan.Kind.PERSON;
            case "LOCATION" -> NameSpan.Kind.PLACE;
            case "ORGANIZATION" -> NameSpan.Kind.BODY;
            default -> NameSpan.Kind.UNKNOWN;
        };
    }
}
