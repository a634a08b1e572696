package org.whereabouts.canonical;

/// JSON that this program wrote itself can no longer be read; the fault says where, not what.
public final class UnreadableJsonException extends WhereaboutsException {
    private static final long serialVersionUID = 1L;

    public UnreadableJsonException(JsonFault fault) {
        super(
                "Stored data cannot be read ("
                        + fault.message()
                        + "). Nothing was changed; run `verify`.");
    }
}
