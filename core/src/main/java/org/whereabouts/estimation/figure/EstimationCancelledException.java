package org.whereabouts.estimation.figure;

import org.whereabouts.canonical.WhereaboutsException;

/// The caller cancelled a computation. Nothing was written and nothing is lost.
public final class EstimationCancelledException extends WhereaboutsException {
    private static final long serialVersionUID = 1L;

    public EstimationCancelledException() {
        super("The estimation was cancelled; nothing was changed.");
    }
}
