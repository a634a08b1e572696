package org.whereabouts.app.cli.parts;

import org.whereabouts.canonical.WhereaboutsException;

/// A request that cannot be carried out as it was put; the message says what to do instead. It
/// names options, ids and the files that the user named, never content.
public final class CommandRefused extends WhereaboutsException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    public CommandRefused(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}
