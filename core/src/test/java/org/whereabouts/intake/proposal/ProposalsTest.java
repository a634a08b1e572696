package org.whereabouts.intake.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.canonical.CanonicalJson;
import org.whereabouts.canonical.Json;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Evidence;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.json.Read;

/// Proposals and their JSON; all people are invented.
class ProposalsTest {

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        Proposals sample = Sample.proposals();
        byte[] bytes = CanonicalJson.bytes(ProposalsJson.write(sample));
        Json read = CanonicalJson.parse(bytes, 1 << 20).orThrow();
        assertEquals(new Read.Value<>(sample), ProposalsJson.read(read));
    }

    @Test
    void anUnknownMemberIsRefused() {
        var members = ProposalsJson.write(Sample.proposals()).members();
        var more = new java.util.LinkedHashMap<>(members);
        more.put("surprise", Json.of("x"));
        assertInstanceOf(Read.Refused.class, ProposalsJson.read(Json.object(more)));
    }

    @Test
    void everySampleProposalIsVisibleInItsText() {
        assertEquals(5, Sample.proposals().visibleIn(Sample.TEXT).proposals().size());
    }

    @Test
    void aProposalWithoutVisibleEvidenceCannotBeMade() {
        Statement seen = Sample.proposals().proposals().getFirst().draft();
        for (var evidence :
                List.of(
                        List.<Evidence>of(),
                        List.of(new Evidence(0, new Span(3, 3), "")),
                        List.of(new Evidence(0, new Span(5, 6), " ")),
                        List.of(new Evidence(0, new Span(5, 7), "\u202e\u200b")),
                        List.of(new Evidence(0, new Span(5, 7), "words that are longer")))) {
            assertThrows(
                    IllegalArgumentException.class,
                    () ->
                            new Proposal(
                                    "kin.x",
                                    with(seen, evidence),
                                    Spans.of(new Span(5, 7)),
                                    List.of(),
                                    Choices.NONE,
                                    "",
                                    List.of()));
        }
    }

    @Test
    void whatDoesNotStandInTheTextIsLeftOut() {
        Proposals sample = Sample.proposals();
        String other = Sample.TEXT.replace("spent five years", "spent nine years");
        var kept = sample.visibleIn(other);
        assertEquals(
                List.of("s1", "s3", "s4", "s5"),
                kept.proposals().stream().map(Proposal::id).toList());
        assertTrue(sample.visibleIn("short").proposals().isEmpty());
    }

    @Test
    void aDraftNamesOnlyPersonsOfItsDocument() {
        Proposals sample = Sample.proposals();
        var stranger =
                Sample.plain(
                        "kin.x",
                        Sample.statement(
                                "s9",
                                "p9",
                                Speaker.Author.AUTHOR,
                                Stance.ASSERTS,
                                Sample.held(Claim.HeldForm.PRISON, ""),
                                "in prison"));
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new Proposals(
                                "sample 1",
                                sample.source(),
                                sample.sha256(),
                                sample.published(),
                                sample.persons(),
                                List.of(stranger),
                                List.of(),
                                List.of()));
    }

    @Test
    void theSameIdTwiceIsRefused() {
        Proposals sample = Sample.proposals();
        var first = sample.proposals().getFirst();
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new Proposals(
                                "sample 1",
                                sample.source(),
                                sample.sha256(),
                                sample.published(),
                                sample.persons(),
                                List.of(first, first),
                                List.of(),
                                List.of()));
    }

    @Test
    void everyMentionOfAStatementIsFound() {
        var prison = Sample.proposals().proposals().get(1).draft();
        assertEquals(
                List.of(Sample.mention("p2"), Sample.mention("p1")),
                Proposals.named(prison).toList());
        assertFalse(Sample.proposals().person(Sample.mention("p9")).isPresent());
    }

    private static Statement with(Statement s, List<Evidence> evidence) {
        return new Statement(
                s.id(),
                s.speaker(),
                s.relayedBy(),
                s.subject(),
                s.claim(),
                s.stance(),
                s.basis(),
                s.credibility(),
                s.said(),
                evidence,
                s.after(),
                s.answers());
    }
}
