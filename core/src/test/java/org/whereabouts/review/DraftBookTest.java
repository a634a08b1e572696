package org.whereabouts.review;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whereabouts.intake.proposal.Proposals;
import org.whereabouts.intake.proposal.Sample;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.Markers;
import org.whereabouts.register.Register;
import org.whereabouts.register.entry.WithdrawalReason;
import org.whereabouts.statement.SourceId;

/// Drafts on disk; all people are invented.
class DraftBookTest extends Bench {
    private static final Markers MARKERS = Markers.plant(1, 4711);

    @Override
    Proposals proposals() {
        var sample = Sample.proposals();
        return new Proposals(
                MARKERS.text(0),
                sample.source(),
                sample.sha256(),
                sample.published(),
                sample.persons(),
                sample.proposals(),
                List.of(),
                List.of());
    }

    @Test
    void draftsAreReadBackAsTheyWereKept() {
        Drafts kept;
        try (Register register = drafted()) {
            Review review = review(register);
            review.accept();
            review.reject();
            kept = review.drafts();
        }
        try (Register register = open()) {
            assertEquals(Optional.of(kept), new DraftBook(register).of(Sample.SOURCE));
            assertEquals(List.of(kept), new DraftBook(register).all());
        }
    }

    @Test
    void noWordOfADraftStandsOnDiskAndTheTreeDoesNotKnowIt() throws IOException {
        try (Register register = drafted()) {
            review(register).accept();
            assertEquals(List.of(), MARKERS.foundIn(List.of(folder)));
            assertEquals(0, register.views().told().mapToLong(t -> t.statements().size()).sum());
        }
        assertEquals(List.of(), MARKERS.foundIn(List.of(folder)));
        for (Path file : drafts()) {
            String name = file.getFileName().toString();
            assertTrue(name.matches("[0-9a-f]{32}"), "a name that says nothing");
            assertFalse(name.contains(Sample.SOURCE.hex()));
        }
    }

    @Test
    void withdrawingASourceDestroysItsDrafts() throws IOException {
        byte[] before;
        Path file;
        try (Register register = drafted()) {
            file = drafts().getFirst();
            before = Files.readAllBytes(file);
            register.withdraw(Sample.SOURCE, WithdrawalReason.CONSENT_TAKEN_BACK);
            assertEquals(List.of(), drafts());
            assertEquals(Optional.empty(), new DraftBook(register).of(Sample.SOURCE));
            assertFalse(new DraftBook(register).keep(Drafts.undecided(proposals())));
        }
        // A copy that somebody kept back: no key opens it, and the next opening removes it.
        Files.write(file, before);
        try (Register register = open()) {
            assertEquals(List.of(), drafts());
            assertEquals(Optional.empty(), new DraftBook(register).of(Sample.SOURCE));
        }
        assertEquals(List.of(), MARKERS.foundIn(List.of(folder)));
    }

    @Test
    void draftsOfAnotherSourceStay() throws IOException {
        var other = new SourceId("%032x".formatted(77));
        try (Register register = drafted()) {
            add(register, other);
            new DraftBook(register).keep(Drafts.undecided(Moved.to(proposals(), other)));
            register.withdraw(Sample.SOURCE, WithdrawalReason.CONSENT_TAKEN_BACK);
            assertEquals(1, drafts().size());
            assertTrue(new DraftBook(register).of(other).isPresent());
        }
    }

    @Test
    void alteredDraftsAreNotRead() throws IOException {
        Path file;
        byte[] whole;
        try (Register register = drafted()) {
            file = drafts().getFirst();
            whole = Files.readAllBytes(file);
            for (int at : List.of(0, 12, whole.length / 2, whole.length - 1)) {
                byte[] altered = whole.clone();
                altered[at] ^= 1;
                Files.write(file, altered);
                assertThrows(
                        LedgerException.class, () -> new DraftBook(register).of(Sample.SOURCE));
            }
            Files.write(file, new byte[3]);
            assertThrows(LedgerException.class, () -> new DraftBook(register).of(Sample.SOURCE));
            Files.write(file, whole);
            assertTrue(new DraftBook(register).of(Sample.SOURCE).isPresent());
        }
        assertArrayEquals(whole, Files.readAllBytes(file));
    }

    @Test
    void anUnknownSourceHasNoDrafts() {
        try (Register register = create()) {
            assertEquals(Optional.empty(), new DraftBook(register).of(Sample.SOURCE));
            assertFalse(new DraftBook(register).keep(Drafts.undecided(proposals())));
        }
    }

    private List<Path> drafts() throws IOException {
        Path drafts = folder.resolve("drafts");
        if (!Files.isDirectory(drafts)) {
            return List.of();
        }
        try (var files = Files.list(drafts)) {
            return files.sorted().toList();
        }
    }
}
