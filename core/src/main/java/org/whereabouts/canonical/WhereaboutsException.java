package org.whereabouts.canonical;

/// The one root of failures of the machine: a disk, a key or a database did not do what it must.
/// Subclasses are named by what could not be done. Bad input is never thrown as this: it is a coded
/// fault, or, where a caller broke a contract, an [IllegalArgumentException].
///
/// A message tells what happened, what was not lost and what to do. It never contains a person's
/// name, a place or the text of a statement.
public class WhereaboutsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WhereaboutsException(String message) {
        super(message);
    }

    public WhereaboutsException(String message, Throwable cause) {
        super(message, cause);
    }
}
