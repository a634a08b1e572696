package org.whereabouts.ledger.tree;

import org.whereabouts.canonical.WhereaboutsException;

/// Something that this program wrote is no longer what it wrote: the ledger's own files were
/// altered or damaged. Reading goes no further.
public final class AlteredLedgerException extends WhereaboutsException {
    private static final long serialVersionUID = 1;

    private final transient LedgerFault fault;

    /// @param fault what does not fit
    public AlteredLedgerException(LedgerFault fault) {
        super(
                "The ledger is damaged or was altered: "
                        + fault.sentence()
                        + " ["
                        + fault.code()
                        + "].");
        this.fault = fault;
    }

    /// What does not fit.
    public LedgerFault fault() {
        return fault;
    }
}
