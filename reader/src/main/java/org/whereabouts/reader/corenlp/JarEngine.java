package org.whereabouts.reader.corenlp;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.whereabouts.reader.corenlp.install.AnalyserException;
import org.whereabouts.reader.corenlp.install.Installation.Verified;

/// CoreNLP out of its jar, called by the names of its methods (4.5.10): the program is built
/// without it. The jar has a class loader of its own and sees nothing of the program. It logs
/// nothing: its log has text of the document in it.
final class JarEngine implements Engine {
    private static final String ROOT = "edu.stanford.nlp.";
    private final Object tagger;
    private final Object names;
    private final Object parser;
    private final Calls calls;

    private JarEngine(Object tagger, Object names, Object parser, Calls calls) {
        this.tagger = tagger;
        this.names = names;
        this.parser = parser;
        this.calls = calls;
    }

    /// Loads code and models; three to ten seconds.
    static JarEngine load(Verified from) {
        try {
            var loader =
                    new URLClassLoader(
                            new URL[] {from.code().toUri().toURL()},
                            ClassLoader.getPlatformClassLoader());
            silence(loader);
            var calls = new Calls(loader);
            return new JarEngine(
                    type(loader, "tagger.maxent.MaxentTagger")
                            .getConstructor(String.class)
                            .newInstance(name(from.tagger())),
                    given(
                            type(loader, "ie.crf.CRFClassifier")
                                    .getMethod("getClassifier", String.class)
                                    .invoke(null, name(from.names()))),
                    given(
                            type(loader, "parser.nndep.DependencyParser")
                                    .getMethod("loadFromModelFile", String.class, Properties.class)
                                    .invoke(null, name(from.parser()), parserOptions())),
                    calls);
        } catch (IOException | ReflectiveOperationException | LinkageError e) {
            throw AnalyserException.unusable(e);
        }
    }

    /// A quarter of the vectors that CoreNLP works out beforehand: as quick on documents of our
    /// length, with 120 MB less and a second less to start.
    private static Properties parserOptions() {
        var options = new Properties();
        options.setProperty("numPreComputed", "5000");
        return options;
    }

    private static String name(Path file) {
        return file.toAbsolutePath().toString();
    }

    private static Class<?> type(ClassLoader loader, String name) throws ClassNotFoundException {
        return Class.forName(ROOT + name, true, loader);
    }

    private static void silence(ClassLoader loader) throws ReflectiveOperationException {
        Class<?> log = type(loader, "util.logging.RedwoodConfiguration");
        Object empty = given(log.getMethod("empty").invoke(null));
        log.getMethod("apply").invoke(empty);
    }

    private static Object given(@org.jspecify.annotations.Nullable Object value) {
        if (value == null) {
            throw new IllegalStateException("CoreNLP gave nothing where it gives something");
        }
        return value;
    }

    @Override
    public Marks mark(List<String> forms) {
        try {
            var words = new ArrayList<Object>();
            for (String form : forms) {
                words.add(calls.word(form, ""));
            }
            var tagged = (List<?>) given(calls.tag.invoke(tagger, words));
            var tags = new ArrayList<String>();
            var lemmas = new ArrayList<String>();
            var labels = new ArrayList<Object>();
            for (int i = 0; i < forms.size(); i++) {
                String tag = text(calls.tagOf.invoke(tagged.get(i)));
                tags.add(tag);
                lemmas.add(text(calls.lemma.invoke(null, forms.get(i), tag)));
                labels.add(calls.word(forms.get(i), tag));
            }
            var kinds = new ArrayList<String>();
            for (Object label : (List<?>) given(calls.classify.invoke(names, labels))) {
                kinds.add(text(calls.get.invoke(label, calls.answer)));
            }
            return new Marks(tags, lemmas, kinds, links(tagged));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException inside) {
                throw inside;
            }
            throw AnalyserException.unusable(e);
        } catch (ReflectiveOperationException e) {
            throw AnalyserException.unusable(e);
        }
    }

    private List<Link> links(List<?> tagged) throws ReflectiveOperationException {
        Object tree = given(calls.predict.invoke(parser, tagged));
        var links = new ArrayList<Link>();
        for (Object each : (Iterable<?>) given(calls.dependencies.invoke(tree))) {
            int word = (Integer) given(calls.index.invoke(given(calls.dependent.invoke(each))));
            int head = (Integer) given(calls.index.invoke(given(calls.governor.invoke(each))));
            links.add(new Link(word, head, text(given(calls.relation.invoke(each)))));
        }
        return links;
    }

    private static String text(@org.jspecify.annotations.Nullable Object value) {
        return given(value).toString();
    }

    /// The methods that are called for every sentence.
    private static final class Calls {
        private final Constructor<?> label;
        private final Method setWord;
        private final Method setValue;
        private final Method setTag;
        private final Method get;
        private final Method tag;
        private final Method tagOf;
        private final Method lemma;
        private final Method classify;
        private final Method predict;
        private final Method dependencies;
        private final Method dependent;
        private final Method governor;
        private final Method relation;
        private final Method index;
        private final Class<?> answer;

        Calls(ClassLoader loader) throws ReflectiveOperationException {
            Class<?> core = type(loader, "ling.CoreLabel");
            label = core.getConstructor();
            setWord = core.getMethod("setWord", String.class);
            setValue = core.getMethod("setValue", String.class);
            setTag = core.getMethod("setTag", String.class);
            get = core.getMethod("get", Class.class);
            answer = type(loader, "ling.CoreAnnotations$AnswerAnnotation");
            tag = type(loader, "tagger.maxent.MaxentTagger").getMethod("tagSentence", List.class);
            tagOf = type(loader, "ling.TaggedWord").getMethod("tag");
            lemma =
                    type(loader, "process.Morphology")
                            .getMethod("lemmaStatic", String.class, String.class);
            classify =
                    type(loader, "ie.AbstractSequenceClassifier")
                            .getMethod("classifySentence", List.class);
            predict =
                    type(loader, "parser.nndep.DependencyParser").getMethod("predict", List.class);
            dependencies =
                    type(loader, "trees.GrammaticalStructure").getMethod("typedDependencies");
            Class<?> arc = type(loader, "trees.TypedDependency");
            dependent = arc.getMethod("dep");
            governor = arc.getMethod("gov");
            relation = arc.getMethod("reln");
            index = type(loader, "ling.IndexedWord").getMethod("index");
        }

        Object word(String form, String tag) throws ReflectiveOperationException {
            Object word = label.newInstance();
            setWord.invoke(word, form);
            setValue.invoke(word, form);
            if (!tag.isEmpty()) {
                setTag.invoke(word, tag);
            }
            return word;
        }
    }
}
