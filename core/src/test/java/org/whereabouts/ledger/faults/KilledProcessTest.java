package org.whereabouts.ledger.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process is killed with SIGKILL while it appends or withdraws. `lab/run
/// org.whereabouts.lab.ledger.KillSweep` does it many times.
class KilledProcessTest {
    private static final int ROUNDS = 3;

    @TempDir Path temp;

    @Test
    void whatWasAcknowledgedBeforeAKillIsThereAndNothingIsThereTwice() throws Exception {
        var random = new Random(9);
        var killed = new KilledLedger(temp.resolve("register"), random);
        for (int round = 0; round < ROUNDS; round++) {
            int before = killed.acknowledged();
            killed.appendAndKill(5 + random.nextInt(90));
            assertTrue(killed.acknowledged() > before);
        }
        killed.everyPositionIsThereOnce();
    }

    @Test
    void aWithdrawalThatIsKilledIsFinishedAtTheNextOpeningOrNeverBegan() throws Exception {
        KilledLedger.withdrawAndKill(temp.resolve("at once"), new Random(5), _ -> {});
    }

    @Test
    void aWithdrawalThatWasAcknowledgedStaysWithdrawn() throws Exception {
        boolean withdrawn =
                KilledLedger.withdrawAndKill(
                        temp.resolve("later"),
                        new Random(6),
                        child -> assertEquals("done", child.line()));
        assertTrue(withdrawn);
    }
}
