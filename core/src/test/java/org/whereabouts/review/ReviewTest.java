package org.whereabouts.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whereabouts.intake.proposal.Proposals;
import org.whereabouts.intake.proposal.Sample;
import org.whereabouts.register.Receipt;
import org.whereabouts.register.Register;
import org.whereabouts.review.Decision.Verdict;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.StatementId;
import org.whereabouts.statement.time.PartialDate;

/// What a person does with proposals, over a real register; all people are invented.
class ReviewTest extends Bench {

    @Test
    void nothingAMachineReadEntersWithoutADecision() {
        try (Register register = drafted()) {
            Review review = review(register);
            assertEquals(5, review.total());
            assertEquals(Receipt.NOTHING, review.finish());
            assertEquals(0, recorded(register), "without a decision");
            review.accept();
            assertEquals(0, recorded(register), "a decision is not yet written");
            review.reject();
            review.next();
            review.finish();
            assertEquals(1, recorded(register), "what was accepted, and nothing else");
            assertTrue(register.views().statement(id("s1")).isPresent());
            assertTrue(register.views().statement(id("s2")).isEmpty());
        }
        try (Register again = open()) {
            assertEquals(1, recorded(again), "and so it is in the ledger");
            assertEquals(3, review(again).waiting().size());
        }
    }

    @Test
    void anAcceptedStatementIsWhatWasProposedWithItsEvidenceAndItsPeople() {
        try (Register register = drafted()) {
            Review review = review(register);
            review.go("s3");
            review.accept();
            review.finish();
            var said = register.views().statement(id("s3")).orElseThrow().statement();
            assertEquals(Sample.proposals().proposal("s3").orElseThrow().draft(), said);
            assertEquals(Stance.FEARS, said.stance());
            assertEquals("Aigul Testova", label(register, "p1"));
            assertEquals("Marat Testov", label(register, "p2"));
            assertTrue(
                    register.views().mention(Sample.mention("p3")).isEmpty(),
                    "whom no accepted statement names stays out");
        }
    }

    @Test
    void workGoesOnWhereItStopped() {
        try (Register register = drafted()) {
            Review review = review(register);
            review.accept();
            review.reject();
        }
        try (Register register = open()) {
            Review review = review(register);
            assertEquals(2, review.decided());
            assertEquals("s3", review.current().orElseThrow().proposal().id());
            assertEquals(1, review.unwritten());
            review.finish();
            assertEquals(0, review.unwritten());
            assertEquals(Receipt.NOTHING, review.finish());
        }
    }

    @Test
    void aDecisionCanBeUndoneUntilItIsWritten() {
        try (Register register = drafted()) {
            Review review = review(register);
            review.accept();
            assertTrue(review.undo());
            assertEquals("s1", review.current().orElseThrow().proposal().id());
            assertEquals(0, review.decided());
            review.accept();
            review.finish();
            assertFalse(review.undo(), "a statement is never edited");
            assertEquals(1, review.decided());
        }
    }

    @Test
    void whatIsChangedIsRecordedChangedAndCountedAsChanged() {
        try (Register register = drafted()) {
            Review review = review(register);
            review.go("s4");
            review.changeSubject(Sample.mention("p1"));
            review.changeSpeaker(new Speaker.Mentioned(Sample.mention("p3")));
            review.changeStance(Stance.PRESUMES);
            review.changeDate(new PartialDate("XXXX-05-04"));
            assertTrue(review.current().orElseThrow().changed());
            review.accept();
            review.finish();
            var said = register.views().statement(id("s4")).orElseThrow().statement();
            assertEquals(Sample.mention("p1"), said.subject());
            assertEquals(new Speaker.Mentioned(Sample.mention("p3")), said.speaker());
            assertEquals(Stance.PRESUMES, said.stance());
            assertEquals(new PartialDate("XXXX-05-04"), ClaimDate.of(said.claim()).orElseThrow());
            assertEquals(Verdict.CHANGED, review.drafts().decision("s4").orElseThrow().verdict());
        }
    }

    @Test
    void onlyKinAgeAndRoleAreAcceptedAtOnce() {
        try (Register register = drafted()) {
            Review review = review(register);
            assertEquals(1, review.acceptPlain());
            review.finish();
            assertEquals(1, recorded(register));
            assertTrue(register.views().statement(id("s1")).isPresent());
            assertTrue(review.undo() || review.decided() == 1);
        }
    }

    @Test
    void whatTheReaderMissedIsAddedBySelectingText() {
        try (Register register = drafted()) {
            Review review = review(register);
            var missed =
                    new Mention(
                            Sample.mention("hand-p1"), Mention.Kind.GROUP, "the camp", List.of());
            Span selected = Sample.span("he is in a camp");
            review.add(
                    Addition.of(
                            review.drafts(),
                            Sample.TEXT,
                            selected,
                            missed.id(),
                            Speaker.Author.AUTHOR,
                            Stance.ASSERTS,
                            new Claim.Noted("remark", "seen"),
                            List.of(missed)));
            review.finish();
            var said = register.views().statement(id("hand-1")).orElseThrow().statement();
            assertEquals("he is in a camp", said.evidence().getFirst().quote());
            assertThrows(
                    IllegalArgumentException.class,
                    () ->
                            Addition.of(
                                    review.drafts(),
                                    Sample.TEXT,
                                    new Span(5, 6),
                                    missed.id(),
                                    Speaker.Author.AUTHOR,
                                    Stance.ASSERTS,
                                    new Claim.Noted("remark", "nothing"),
                                    List.of()));
        }
    }

    @Test
    void contradictionsLieSideBySide() {
        try (Register register = drafted()) {
            Review review = review(register);
            review.go("s5");
            var against = review.current().orElseThrow().contradicting();
            assertEquals(List.of("s2"), against.stream().map(p -> p.id()).toList());
        }
    }

    @Test
    void secondsAreCountedAndEndAtTenMinutes() {
        try (Register register = drafted()) {
            Review review = review(register);
            now = now.plusSeconds(7);
            review.accept();
            now = now.plusSeconds(10_000);
            review.reject();
            var seconds = review.drafts().decisions().stream().map(Decision::seconds).toList();
            assertEquals(List.of(7, Decision.SECONDS_MAX), seconds);
            assertEquals("a keeper", review.drafts().decisions().getFirst().by());
        }
    }

    @Test
    void aRuleThatIsWrongTooOftenMutesItself() {
        var wrong = new RuleTally("bad", 1, 0, 14, 60);
        var few = new RuleTally("few", 0, 0, RuleTally.DECISIONS_MIN - 1, 60);
        var fair = new RuleTally("fair", 9, 1, 10, 60);
        assertTrue(wrong.muted());
        assertFalse(few.muted(), "nobody is judged by a handful");
        assertFalse(fair.muted());
        // 1 of 15: the Wilson interval at 95 % ends at 0.2982 (computed by hand from the formula).
        assertEquals(0.2982, wrong.precisionMax(), 5e-5);
    }

    @Test
    void aMutedRuleIsHeldBackAndCanBeShown() {
        try (Register register = drafted()) {
            for (int n = 1; n <= 3; n++) {
                var review = Review.of(register, book(register, n), clock, "", true);
                while (review.current().isPresent()) {
                    review.reject();
                }
            }
            var drafts = new DraftBook(register).of(Sample.SOURCE).orElseThrow();
            assertEquals(5, Review.of(register, drafts, clock, "", false).total());
            for (int n = 4; n <= 12; n++) {
                var review = Review.of(register, book(register, n), clock, "", true);
                while (review.current().isPresent()) {
                    review.reject();
                }
            }
            var muted = Review.of(register, drafts, clock, "", false);
            assertEquals(0, muted.total());
            assertEquals(5, muted.muted());
            assertEquals(5, Review.of(register, drafts, clock, "", true).total());
        }
    }

    /// The same proposals for another source.
    private Drafts book(Register register, int n) {
        var id = new org.whereabouts.statement.SourceId("%032x".formatted(n));
        add(register, id);
        Proposals moved = Moved.to(Sample.proposals(), id);
        var drafts = Drafts.undecided(moved);
        assertTrue(new DraftBook(register).keep(drafts));
        return drafts;
    }

    @Test
    void theLineSaysTheStanceFirst() {
        var drafts = Drafts.undecided(Sample.proposals());
        var telling = new Telling(drafts);
        assertEquals(
                List.of(
                        "Aigul Testova says: Marat Testov - husband of Aigul Testova",
                        "Aigul Testova says: Marat Testov - prison - 5 years",
                        "Aigul Testova FEARS: Marat Testov - camp",
                        "The author says: Marat Testov - no news - since 4 May 2021",
                        "The ministry DENIES: Marat Testov - prison"),
                drafts.proposals().proposals().stream()
                        .map(p -> telling.of(p.draft()).plain())
                        .toList());
    }

    @Test
    void theMarkedTextIsTheTextItself() {
        var proposal = Sample.proposals().proposal("s2").orElseThrow();
        var marked = Marked.whole(Sample.TEXT, proposal.spans());
        String joined = String.join("", marked.pieces().stream().map(Marked.Piece::text).toList());
        assertEquals(Sample.TEXT, joined);
        long opened = marked.pieces().stream().mapToLong(p -> p.opens().size()).sum();
        long closed = marked.pieces().stream().mapToLong(p -> p.closes().size()).sum();
        assertEquals(5, opened);
        assertEquals(opened, closed);
        assertTrue(
                IntStream.range(0, marked.pieces().size())
                        .allMatch(i -> !marked.pieces().get(i).text().isEmpty()));
    }

    private static long recorded(Register register) {
        return register.views()
                .told(Sample.SOURCE)
                .mapToLong(told -> told.statements().size())
                .sum();
    }

    private static String label(Register register, String mention) {
        return register.views().mention(Sample.mention(mention)).orElseThrow().label();
    }

    private static StatementId id(String local) {
        return new StatementId(Sample.SOURCE, local);
    }
}
