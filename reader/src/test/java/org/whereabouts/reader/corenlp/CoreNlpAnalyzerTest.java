package org.whereabouts.reader.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.reader.corenlp.Engine.Link;
import org.whereabouts.reader.corenlp.Engine.Marks;
import org.whereabouts.reader.language.Dependencies;
import org.whereabouts.reader.language.Dependencies.Arc;
import org.whereabouts.reader.language.NameSpan;
import org.whereabouts.reader.language.Pos;
import org.whereabouts.reader.language.TextAnalyzer;

/// What the engine says becomes words, names and arcs of ours. The engine here is a scripted one;
/// with the real one the lab scores whole documents.
class CoreNlpAnalyzerTest {

    @Test
    void wordsKeepTheirPlacesAndGetTheirKinds() {
        String text = "Marat Testov didn’t flee to Osh.";
        var asked = new ArrayList<List<String>>();
        var analysis =
                new CoreNlpAnalyzer(
                                forms -> {
                                    asked.add(forms);
                                    return new Marks(
                                            List.of(
                                                    "NNP", "NNP", "VBD", "RB", "VB", "IN", "NNP",
                                                    "."),
                                            List.of(
                                                    "Marat", "Testov", "do", "not", "flee", "to",
                                                    "Osh", "."),
                                            List.of(
                                                    "PERSON",
                                                    "PERSON",
                                                    "O",
                                                    "O",
                                                    "O",
                                                    "O",
                                                    "LOCATION",
                                                    "O"),
                                            List.of(
                                                    new Link(1, 2, "compound"),
                                                    new Link(2, 5, "nsubj"),
                                                    new Link(3, 5, "aux"),
                                                    new Link(4, 5, "advmod"),
                                                    new Link(5, 0, "root"),
                                                    new Link(6, 7, "case"),
                                                    new Link(7, 5, "obl")));
                                })
                        .analyze(text, "en");
        var sentence = analysis.sentences().getFirst();
        assertEquals(
                List.of("Marat", "Testov", "did", "n't", "flee", "to", "Osh", "."),
                asked.getFirst());
        var not = sentence.tokens().get(3);
        assertEquals("n’t", text.substring(not.start(), not.end()));
        assertEquals("n't", not.lower());
        assertEquals("not", not.lemma());
        assertEquals(
                List.of(
                        Pos.PROPN, Pos.PROPN, Pos.AUX, Pos.PART, Pos.VERB, Pos.ADP, Pos.PROPN,
                        Pos.PUNCT),
                sentence.tokens().stream().map(t -> t.pos()).toList());
        assertEquals("marat", sentence.tokens().getFirst().lemma());
        assertEquals(
                List.of(
                        new NameSpan(0, 2, NameSpan.Kind.PERSON),
                        new NameSpan(6, 7, NameSpan.Kind.PLACE)),
                sentence.names());
        var tree = (Dependencies.Tree) sentence.dependencies();
        assertEquals(new Arc(4, "nsubj"), tree.arcs().get(1));
        assertEquals(new Arc(-1, "root"), tree.arcs().get(4));
        assertEquals(Arc.NONE, tree.arcs().get(7));
        assertEquals(List.of(1), tree.under(4, "nsubj"));
    }

    @Test
    void theRelationDecidesWhereTheTagLeavesItOpen() {
        assertEquals(Pos.AUX, Tags.universal("VBD", "was", new Arc(3, "aux:pass")));
        assertEquals(Pos.AUX, Tags.universal("VBZ", "is", new Arc(3, "cop")));
        assertEquals(Pos.VERB, Tags.universal("VBD", "had", new Arc(-1, "root")));
        assertEquals(Pos.SCONJ, Tags.universal("IN", "that", new Arc(3, "mark")));
        assertEquals(Pos.ADP, Tags.universal("IN", "in", new Arc(3, "case")));
        assertEquals(Pos.PRON, Tags.universal("DT", "this", new Arc(3, "nsubj")));
        assertEquals(Pos.DET, Tags.universal("DT", "this", new Arc(3, "det")));
        assertEquals(Pos.PART, Tags.universal("TO", "to", new Arc(3, "mark")));
        assertEquals(Pos.X, Tags.universal("no such tag", "word", Arc.NONE));
    }

    @Test
    void aSentenceThatIsTooLongComesInPieces() {
        var lengths = new ArrayList<Integer>();
        var analysis =
                new CoreNlpAnalyzer(
                                forms -> {
                                    lengths.add(forms.size());
                                    return same(forms);
                                })
                        .analyze("word ".repeat(600) + ".", "en");
        assertEquals(1, analysis.cut());
        assertTrue(lengths.stream().allMatch(n -> n <= TextAnalyzer.WORDS_MAX));
        assertEquals(601, lengths.stream().mapToInt(Integer::intValue).sum());
        assertTrue(analysis.sentences().stream().noneMatch(s -> s.whole()));
    }

    @Test
    void otherLanguagesAreCutWithoutTheEngine() {
        var analysis =
                new CoreNlpAnalyzer(
                                forms -> {
                                    throw new IllegalStateException("English only");
                                })
                        .analyze("Его задержали в мае. Он жив.", "ru");
        assertEquals(2, analysis.sentences().size());
        assertEquals(Dependencies.None.NONE, analysis.sentences().getFirst().dependencies());
    }

    @Test
    void anEngineThatLosesWordsIsNotBelieved() {
        var analyzer = new CoreNlpAnalyzer(forms -> same(forms.subList(0, 1)));
        assertThrows(IllegalStateException.class, () -> analyzer.analyze("Two words.", "en"));
        var links =
                new CoreNlpAnalyzer(forms -> {
                    var marks = same(forms);
                    return new Marks(
                            marks.tags(),
                            marks.lemmas(),
                            marks.names(),
                            List.of(new Link(1, 99, "obj")));
                });
        assertThrows(IllegalStateException.class, () -> links.analyze("Two words.", "en"));
    }

    private static Marks same(List<String> forms) {
        return new Marks(
                forms.stream().map(f -> "NN").toList(),
                forms,
                forms.stream().map(f -> "O").toList(),
                List.of());
    }
}
