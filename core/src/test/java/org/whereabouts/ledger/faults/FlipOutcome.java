package org.whereabouts.ledger.faults;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;

/// Counts what became of harmed ledgers: refused at opening, named by `verify`, or harmless because
/// nothing was missing. Anything else is an error.
public final class FlipOutcome {
    private final Map<LedgerReason, Integer> refusals = new EnumMap<>(LedgerReason.class);
    private int named;
    private int harmless;

    /// Opens, reads and verifies a harmed ledger.
    ///
    /// @param where which byte was harmed, for the message
    /// @throws AssertionError if it says something else than before, or lacks something in silence
    public void of(Sample harmed, String where) throws IOException {
        try (var ledger = harmed.open()) {
            int missing = harmed.missing(ledger);
            boolean attachment = harmed.attachmentHolds(ledger);
            var verification = ledger.verify((_, _) -> {});
            if (!verification.holds()) {
                named++;
                return;
            }
            int present = harmed.payloads().size() + harmed.records();
            if (missing > 0 || !attachment || verification.present() != present) {
                throw new AssertionError(where + ": something is missing and nobody says so");
            }
            harmless++;
        } catch (LedgerException refused) {
            refusals.merge(refused.reason(), 1, Integer::sum);
        }
    }

    /// How many `verify` named.
    public int named() {
        return named;
    }

    /// How many had lost nothing.
    public int harmless() {
        return harmless;
    }

    /// How many were refused at opening or while reading, by reason.
    public Map<LedgerReason, Integer> refusals() {
        return Map.copyOf(refusals);
    }

    /// How many were refused.
    public int refused() {
        return refusals.values().stream().mapToInt(count -> count).sum();
    }

    @Override
    public String toString() {
        return "named " + named + ", harmless " + harmless + ", refused " + refusals;
    }
}
