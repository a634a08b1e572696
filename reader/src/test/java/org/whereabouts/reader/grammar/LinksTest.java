package org.whereabouts.reader.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.whereabouts.reader.language.Analysis;
import org.whereabouts.reader.language.Dependencies;
import org.whereabouts.reader.language.Dependencies.Arc;
import org.whereabouts.reader.language.Sentence;
import org.whereabouts.reader.lexicon.Lexicon;
import org.whereabouts.reader.opennlp.OpenNlpAnalyzer;

/// Whose verb it is where an analyser gives dependencies: arcs written by hand over the words of
/// the analyser that is always there.
class LinksTest {
    private static final OpenNlpAnalyzer WORDS = OpenNlpAnalyzer.load();

    @Test
    void whereGoingLeftFindsNothingTheArcsDecide() {
        String text =
                "Three of them - Abel Murrieta, Noe Cuapio and Saul Zempoal - were sentenced to 50 years.";
        assertEquals(List.of(), subject(text, Dependencies.None.NONE, "sentenced"));
        assertEquals(
                List.of("Murrieta", "Cuapio", "Zempoal"),
                subject(
                        text,
                        tree(
                                text,
                                Map.of(
                                        "Murrieta", "nsubj:pass sentenced",
                                        "Cuapio", "conj Murrieta",
                                        "Zempoal", "conj Murrieta")),
                        "sentenced"));
    }

    @Test
    void aTimeIsNobody() {
        String text = "The police first told them that and an hour later denied holding him.";
        assertEquals(List.of("hour"), subject(text, Dependencies.None.NONE, "denied"));
        assertEquals(
                List.of("police"),
                subject(text, tree(text, Map.of("police", "nsubj denied")), "denied"));
    }

    @Test
    void severalArePreferredToTheLastOfThem() {
        String text = "Ivan Ocotlan, 19, and his cousin Josue Tepal were taken off the bus.";
        assertEquals(List.of("Tepal"), subject(text, Dependencies.None.NONE, "taken"));
        assertEquals(
                List.of("Ocotlan", "Tepal"),
                subject(
                        text,
                        tree(
                                text,
                                Map.of(
                                        "Ocotlan", "nsubj:pass taken",
                                        "Tepal", "conj Ocotlan")),
                        "taken"));
    }

    @Test
    void theArcsDoNotOverruleASubjectThatWasFound() {
        String text = "Witnesses said the men took him away.";
        assertEquals(
                List.of("men"),
                subject(text, tree(text, Map.of("Witnesses", "nsubj took")), "took"));
    }

    @Test
    void whoeverIsSpokenToIsNotTheSubject() {
        String text = "Three of them - Yamila, your husband - were sentenced.";
        assertEquals(
                List.of("husband"),
                subject(
                        text,
                        tree(
                                text,
                                Map.of(
                                        "Yamila", "nsubj sentenced",
                                        "husband", "nsubj:pass sentenced")),
                        "sentenced"));
    }

    @Test
    void anArcLeadsOnlyToAWordOfItsSentence() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Dependencies.Tree(List.of(new Arc(1, "nsubj"))));
        assertThrows(IllegalArgumentException.class, () -> new Arc(-2, "nsubj"));
    }

    private static List<String> subject(String text, Dependencies dependencies, String verb) {
        Sentence plain = WORDS.analyze(text, "en").sentences().getFirst();
        var sentence =
                new Sentence(
                        0,
                        plain.start(),
                        plain.end(),
                        plain.tokens(),
                        List.of(),
                        dependencies,
                        true);
        Parse parse =
                Grammar.of(new Analysis(text, "en", List.of(sentence), 0), Lexicon.english())
                        .getFirst();
        return parse.clauses().stream()
                .filter(c -> parse.lower(c.verb().head()).equals(verb))
                .flatMap(c -> c.subject().stream())
                .map(p -> parse.tokens().get(p.head()).text())
                .toList();
    }

    /// Arcs by words: `she` -> `nsubj taken`.
    private static Dependencies tree(String text, Map<String, String> arcs) {
        var forms =
                WORDS.analyze(text, "en").sentences().getFirst().tokens().stream()
                        .map(t -> t.text())
                        .toList();
        var all = new ArrayList<>(Collections.nCopies(forms.size(), Arc.NONE));
        arcs.forEach((word, arc) -> {
            String[] parts = arc.split(" ", 2);
            all.set(forms.indexOf(word), new Arc(forms.indexOf(parts[1]), parts[0]));
        });
        return new Dependencies.Tree(all);
    }
}
