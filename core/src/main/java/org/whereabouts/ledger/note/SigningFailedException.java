package org.whereabouts.ledger.note;

import org.whereabouts.canonical.WhereaboutsException;

/// The Java platform could not sign with a key of ours.
public final class SigningFailedException extends WhereaboutsException {
    private static final long serialVersionUID = 1;

    SigningFailedException(SignatureType type, Throwable cause) {
        super("Could not sign a checkpoint with " + type.algorithm() + ".", cause);
    }
}
