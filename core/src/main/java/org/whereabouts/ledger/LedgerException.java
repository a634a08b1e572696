package org.whereabouts.ledger;

import org.whereabouts.canonical.WhereaboutsException;

/// The ledger could not be opened, read or written. The reason has a stable code; the message is
/// meant for the person who uses the program and names no file's content.
public final class LedgerException extends WhereaboutsException {
    private static final long serialVersionUID = 1L;

    private final LedgerReason reason;

    /// @param reason what could not be done
    public LedgerException(LedgerReason reason) {
        super(reason.sentence());
        this.reason = reason;
    }

    /// @param reason what could not be done
    /// @param cause what the machine said
    public LedgerException(LedgerReason reason, Throwable cause) {
        super(reason.sentence(), cause);
        this.reason = reason;
    }

    /// What could not be done.
    public LedgerReason reason() {
        return reason;
    }
}
