package org.whereabouts.lab.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.whereabouts.ledger.faults.Harm;
import org.whereabouts.ledger.faults.KilledLedger;

/// Kills the writing process (SIGKILL) many times: while it appends, and at a random moment of a
/// withdrawal. After each kill everything that was acknowledged must be there and the ledger must
/// verify; a withdrawal is finished or never began.
///
///     lab/run org.whereabouts.lab.ledger.KillSweep [appends [withdrawals]]
public final class KillSweep {
    private static final int WITHDRAWAL_MILLIS = 120;

    private KillSweep() {}

    /// Prints counts; stops with the first loss.
    public static void main(String[] args) throws IOException, InterruptedException {
        int appends = args.length > 0 ? Integer.parseInt(args[0]) : 50;
        int withdrawals = args.length > 1 ? Integer.parseInt(args[1]) : 50;
        Path temp = Files.createTempDirectory("whereabouts-lab");
        var random = new Random(20261123);
        var killed = new KilledLedger(temp.resolve("register"), random);
        for (int i = 0; i < appends; i++) {
            killed.appendAndKill(1 + random.nextInt(200));
        }
        killed.everyPositionIsThereOnce();
        System.out.printf(
                "%d kills while appending: %d acknowledged entries, all there, none twice%n",
                appends, killed.acknowledged());
        int finished = 0;
        for (int i = 0; i < withdrawals; i++) {
            int millis = random.nextInt(WITHDRAWAL_MILLIS);
            Path folder = temp.resolve("withdrawal-" + i);
            boolean done =
                    KilledLedger.withdrawAndKill(
                            folder, random, _ -> TimeUnit.MILLISECONDS.sleep(millis));
            finished += done ? 1 : 0;
            Harm.delete(folder);
        }
        System.out.printf(
                "%d kills 0-%d ms into a withdrawal: %d finished by the next opening, %d never"
                        + " begun, none half done%n",
                withdrawals, WITHDRAWAL_MILLIS, finished, withdrawals - finished);
        Harm.delete(temp);
    }
}
