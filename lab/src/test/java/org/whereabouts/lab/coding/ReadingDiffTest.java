package org.whereabouts.lab.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.canonical.Json;
import org.whereabouts.canonical.JsonText;
import org.whereabouts.intake.coding.Coding;
import org.whereabouts.intake.proposal.Choices;
import org.whereabouts.intake.proposal.Document;
import org.whereabouts.intake.proposal.Person;
import org.whereabouts.intake.proposal.Proposal;
import org.whereabouts.intake.proposal.ProposalReader;
import org.whereabouts.intake.proposal.Proposals;
import org.whereabouts.intake.proposal.Spans;
import org.whereabouts.intake.proposal.Spot;
import org.whereabouts.reader.document.DocumentReader;
import org.whereabouts.statement.Locator;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.Statement;

/// The comparison itself, with readers whose faults are known.
class ReadingDiffTest {
    private static final Path ARTICLE = Path.of("reading/articles/belarus-yard.json");

    @TempDir Path folder;

    @Test
    void aReaderThatReadsLikeTheHandCodingGivesTheSameCaseFile() throws IOException {
        var result = compare(0, false);
        var total = result.total();
        assertTrue(total.core() >= 15, () -> "core " + total.core());
        assertEquals(total.core(), total.exact());
        assertEquals(0, result.extra());
        assertEquals(result.proposed(), result.accepted());
    }

    @Test
    void whatAReaderMissesIsCountedAsMissing() throws IOException {
        var whole = compare(0, false);
        var less = compare(4, false);
        assertEquals(whole.proposed() - 4, less.proposed());
        assertTrue(less.total().found() < whole.total().found());
    }

    @Test
    void aProposalInAnotherStanceIsNeverAccepted() throws IOException {
        var result = compare(0, true);
        assertEquals(0, result.accepted());
        assertEquals(0, result.recorded());
        assertEquals(0, result.total().found());
    }

    @Test
    void theLogHoldsCountsAndNoWordOfTheDocument() throws IOException {
        String log = ReadingDiff.print("test 1", compare(0, false));
        assertTrue(log.contains("missing"), log);
        for (String name : List.of("Hrybouski", "Lapatka", "Gomel", "Spadchyna")) {
            assertTrue(!log.contains(name), log);
        }
    }

    private ReadingDiff.Result compare(int missing, boolean otherStance) throws IOException {
        Json gold = JsonText.parse(Files.readAllBytes(ARTICLE), 4 << 20).orThrow();
        Path text = ARTICLE.resolveSibling("belarus-yard.txt");
        return ReadingDiff.compare(
                gold, Files.readAllBytes(text), new ByHand(gold, missing, otherStance), folder);
    }

    /// Proposes what the annotation says, without the last few, or all of it in another stance.
    private record ByHand(Json annotation, int missing, boolean otherStance)
            implements ProposalReader {

        @Override
        public String analyser() {
            return "by hand";
        }

        @Override
        public Proposals read(Document document) {
            byte[] bytes = document.text().getBytes(StandardCharsets.UTF_8);
            var text = new DocumentReader().read(bytes, "document.txt").orThrow();
            var coded =
                    Coding.read(
                                    JsonText.line(GoldToCoding.convert(annotation))
                                            .getBytes(StandardCharsets.UTF_8),
                                    Optional.of(text),
                                    document.source())
                            .orThrow();
            int kept = coded.statements().size() - missing;
            return new Proposals(
                    "by hand",
                    document.source(),
                    document.sha256(),
                    document.published(),
                    persons(document, coded.mentions()),
                    coded.statements().stream().limit(kept).map(s -> proposal(alone(s))).toList(),
                    List.of(),
                    List.of());
        }

        private Proposal proposal(Statement s) {
            return new Proposal(
                    "gold.all",
                    s,
                    Spans.of((Locator.Span) s.evidence().getFirst().where()),
                    List.of(),
                    Choices.NONE,
                    "",
                    List.of());
        }

        private Statement alone(Statement s) {
            Stance other = s.stance() == Stance.PREDICTS ? Stance.BELIEVES : Stance.PREDICTS;
            return new Statement(
                    s.id(),
                    s.speaker(),
                    s.relayedBy(),
                    s.subject(),
                    s.claim(),
                    otherStance ? other : s.stance(),
                    s.basis(),
                    s.credibility(),
                    s.said(),
                    s.evidence(),
                    List.of(),
                    List.of());
        }

        private List<Person> persons(Document document, List<Mention> mentions) {
            var gold = Gold.of(annotation);
            var persons = new ArrayList<Person>();
            for (Mention m : mentions) {
                String id = m.id().local();
                var spots =
                        gold.entities().values().stream()
                                .filter(e -> e.id().equalsIgnoreCase(id))
                                .flatMap(e -> e.mentions().stream())
                                .map(n ->
                                        new Spot(
                                                new Locator.Span(n.span().start(), n.span().end()),
                                                Spot.Level.NAME))
                                .toList();
                persons.add(
                        new Person(
                                new MentionId(document.source(), id),
                                m.kind(),
                                m.label(),
                                Person.Sex.NOT_SAID,
                                spots,
                                m.members()));
            }
            return persons;
        }
    }
}
