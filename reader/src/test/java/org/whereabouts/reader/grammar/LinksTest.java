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
        var arcs =
                Map.of(
                        "Murrieta", "nsubj:pass sentenced",
                        "Cuapio", "conj Murrieta",
                        "Zempoal", "conj Murrieta");
        assertEquals(
                List.of("Murrieta", "Cuapio", "Zempoal"),
                better(text, arcs, "sentenced", List.of()));
    }

    @Test
    void withoutArcsWhatWasFoundStays() {
        String text = "Three weeks ago he was put in a cell.";
        assertEquals(List.of("weeks"), better(text, Map.of(), "put", List.of("weeks")));
    }

    @Test
    void aTimeIsNobody() {
        String text = "Three weeks ago he was put in a cell.";
        assertEquals(
                List.of("he"),
                better(text, Map.of("he", "nsubj:pass put"), "put", List.of("weeks")));
    }

    @Test
    void severalArePreferredToTheLastOfThem() {
        String text = "Ivan Ocotlan, 19, and his cousin Josue Tepal were taken off the bus.";
        var arcs = Map.of("Ocotlan", "nsubj:pass taken", "Tepal", "conj Ocotlan");
        assertEquals(List.of("Ocotlan", "Tepal"), better(text, arcs, "taken", List.of("Tepal")));
    }

    @Test
    void theArcsDoNotOverruleASubjectThatWasFound() {
        String text = "Witnesses said the men took him away.";
        var arcs = Map.of("Witnesses", "nsubj took");
        assertEquals(List.of("men"), better(text, arcs, "took", List.of("men")));
    }

    @Test
    void whoeverIsSpokenToIsNotTheSubject() {
        String text = "Yamila, your husband was sentenced.";
        var arcs = Map.of("Yamila", "nsubj sentenced", "husband", "nsubj:pass sentenced");
        assertEquals(List.of("husband"), better(text, arcs, "sentenced", List.of()));
    }

    @Test
    void anArcLeadsOnlyToAWordOfItsSentence() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Dependencies.Tree(List.of(new Arc(1, "nsubj"))));
        assertThrows(IllegalArgumentException.class, () -> new Arc(-2, "nsubj"));
    }

    /// The subject that the arcs make of the phrases with these heads.
    private static List<String> better(
            String text, Map<String, String> arcs, String verb, List<String> found) {
        Sentence plain = WORDS.analyze(text, "en").sentences().getFirst();
        var dependencies = arcs.isEmpty() ? Dependencies.None.NONE : tree(text, arcs);
        var sentence =
                new Sentence(
                        0,
                        plain.start(),
                        plain.end(),
                        plain.tokens(),
                        List.of(),
                        dependencies,
                        true,
                        true);
        var words = Lexicon.english();
        Parse parse = Grammar.of(new Analysis(text, "en", List.of(sentence), 0), words).getFirst();
        var heads =
                found.stream()
                        .map(head ->
                                parse.phrases().stream()
                                        .filter(p -> head(parse, p).equals(head))
                                        .findFirst()
                                        .orElseThrow())
                        .toList();
        VerbGroup group =
                parse.clauses().stream()
                        .map(Clause::verb)
                        .filter(v -> parse.lower(v.head()).equals(verb))
                        .findFirst()
                        .orElseThrow();
        return new Links(parse, words)
                .better(heads, group).stream().map(p -> head(parse, p)).toList();
    }

    private static String head(Parse parse, Phrase phrase) {
        return parse.tokens().get(phrase.head()).text();
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
