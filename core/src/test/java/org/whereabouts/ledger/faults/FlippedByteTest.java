package org.whereabouts.ledger.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.ledger.AttachmentRef;
import org.whereabouts.ledger.LedgerReason;
import org.whereabouts.ledger.Place;

/// One byte of one file is changed, then the register is opened, read and verified. Whatever the
/// byte: no entry may say something else, and what is missing must have been named, by a refusal to
/// open or by `verify`. `lab/run org.whereabouts.lab.ledger.FlipSweep` changes every byte.
class FlippedByteTest {
    private static final int IN_THE_DATABASE = 40;
    private static final AttachmentRef NONE = new AttachmentRef("0".repeat(32), "0".repeat(64), 0);

    @TempDir static Path temp = Path.of("");

    private static Sample sample = new Sample(temp, new TreeMap<>(), 0, NONE, new byte[0]);

    @BeforeAll
    static void makeTheSample() throws IOException {
        sample = Sample.make(temp.resolve("sample"));
    }

    @Test
    void aFlippedByteInTheDatabaseIsHarmlessOrNamed() throws IOException {
        var outcome = new FlipOutcome();
        long size = Files.size(new Place(sample.folder()).database());
        var random = new Random(1);
        for (int i = 0; i < IN_THE_DATABASE; i++) {
            long at = (long) (random.nextDouble() * size);
            flipped(new Place(Path.of("")).database(), at, i, outcome);
        }
        assertTrue(outcome.named() > 0, outcome.toString());
        assertEquals(IN_THE_DATABASE, outcome.named() + outcome.harmless() + outcome.refused());
    }

    @Test
    void aFlippedByteInTheKeyFileIsRefused() throws IOException {
        refusedAnywhere(new Place(Path.of("")).keyFile(), LedgerReason.KEY_FILE_DAMAGED, 29);
    }

    @Test
    void aFlippedByteInTheSignerIsRefused() throws IOException {
        refusedAnywhere(new Place(Path.of("")).signer(), LedgerReason.SIGNER_DAMAGED, 17);
    }

    @Test
    void aFlippedByteInTheVaultIsRefused() throws IOException {
        refusedAnywhere(new Place(Path.of("")).vault(), LedgerReason.VAULT_DAMAGED, 29);
    }

    @Test
    void aFlippedByteInTheIdentityIsRefused() throws IOException {
        for (var reason : refusals(new Place(Path.of("")).identity(), 29)) {
            assertTrue(
                    reason == LedgerReason.VAULT_DAMAGED || reason == LedgerReason.WRONG_PASSPHRASE,
                    reason.code());
        }
    }

    @Test
    void aFlippedByteInThePassphraseFileIsRefused() throws IOException {
        for (var reason : refusals(new Place(Path.of("")).passphrase(), 7)) {
            assertTrue(
                    reason == LedgerReason.PASSPHRASE_FILE_DAMAGED
                            || reason == LedgerReason.PASSPHRASE_TOO_CHEAP
                            || reason == LedgerReason.WRONG_PASSPHRASE,
                    reason.code());
        }
    }

    @Test
    void aFlippedByteInAnAttachmentIsNamed() throws IOException {
        Path attachments = new Place(Path.of("")).attachments();
        Path name = attachments.resolve(sample.attachment().id());
        long size = Files.size(sample.folder().resolve(name));
        var outcome = new FlipOutcome();
        var random = new Random(2);
        for (int i = 0; i < 8; i++) {
            flipped(name, random.nextLong(size), i, outcome);
        }
        assertEquals(8, outcome.named(), outcome.toString());
    }

    private static void refusedAnywhere(Path name, LedgerReason reason, int stride)
            throws IOException {
        for (var found : refusals(name, stride)) {
            assertEquals(reason, found);
        }
    }

    private static List<LedgerReason> refusals(Path name, int stride) throws IOException {
        long size = Files.size(sample.folder().resolve(name));
        var reasons = new ArrayList<LedgerReason>();
        for (long at = 0; at < size; at += stride) {
            var outcome = new FlipOutcome();
            flipped(name, at, (int) at, outcome);
            assertEquals(1, outcome.refused(), name + " at " + at + ": " + outcome);
            reasons.addAll(outcome.refusals().keySet());
        }
        assertFalse(reasons.isEmpty());
        return reasons;
    }

    private static void flipped(Path name, long at, int seed, FlipOutcome outcome)
            throws IOException {
        var copy = sample.copyTo(temp.resolve("copy-" + seed));
        Harm.flip(copy.folder().resolve(name), at, seed % 8);
        outcome.of(copy, name + " at " + at);
        Harm.delete(copy.folder());
    }
}
