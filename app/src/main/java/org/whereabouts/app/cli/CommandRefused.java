package org.whereabouts.app.cli;

import org.whereabouts.canonical.WhereaboutsException;

/// A request that cannot be carried out as it was put; the message says what to do instead. It
/// names options, ids and the files that the user named, never content.
final class CommandRefused extends WhereaboutsException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    CommandRefused(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
