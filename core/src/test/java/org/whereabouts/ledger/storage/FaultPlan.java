package org.whereabouts.ledger.storage;

import java.util.ArrayList;
import java.util.List;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;

/// Decides which write step fails, and whether what it wrote was kept. Shared by the database and
/// the small files of one ledger, so that their steps are counted in one row.
public final class FaultPlan {

    /// What becomes of the step that fails.
    public enum Fate {
        /// The step fails and nothing of it is kept.
        NOT_KEPT,
        /// The step fails although it was kept: the machine died before it could say so.
        KEPT,
        /// The disk is full, nothing of the step is kept, and that is known.
        FULL
    }

    private final List<String> steps = new ArrayList<>();
    private int failAt = -1;
    private Fate fate = Fate.NOT_KEPT;

    /// Lets a step fail; steps are counted from 0 from now on.
    public void failAt(int step, Fate how) {
        steps.clear();
        failAt = step;
        fate = how;
    }

    /// Lets nothing fail, and counts from now on.
    public void failNever() {
        failAt(-1, Fate.NOT_KEPT);
    }

    /// The steps since the plan was made or changed.
    public List<String> steps() {
        return List.copyOf(steps);
    }

    /// One write step.
    public synchronized void step(String name, Runnable write) {
        steps.add(name);
        if (steps.size() - 1 != failAt) {
            write.run();
            return;
        }
        switch (fate) {
            case NOT_KEPT -> throw new LedgerException(LedgerReason.STOPPED);
            case FULL -> throw new LedgerException(LedgerReason.DISK_FULL);
            case KEPT -> {
                write.run();
                throw new LedgerException(LedgerReason.STOPPED);
            }
        }
    }
}
