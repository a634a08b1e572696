package org.whereabouts.register;

import org.whereabouts.ledger.NewEntry;
import org.whereabouts.register.entry.Entry;
import org.whereabouts.register.entry.EntryJson;

/// An entry and its bytes, not yet written.
@SuppressWarnings("ArrayRecordComponent") // compared nowhere; copying a million payloads costs
record Draft(Entry entry, byte[] payload) {

    static Draft of(Entry entry) {
        return new Draft(entry, EntryJson.bytes(entry));
    }

    boolean tooLarge() {
        return payload.length > NewEntry.PAYLOAD_MAX;
    }

    /// The size, never the content.
    @Override
    public String toString() {
        return "Draft[" + payload.length + " bytes]";
    }
}
