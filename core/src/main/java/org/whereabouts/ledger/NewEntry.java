package org.whereabouts.ledger;

import java.util.UUID;
import org.whereabouts.ledger.storage.NewRow;

/// Something to be written into the ledger.
///
/// The client id makes the write repeatable: a second append with the same id changes nothing and
/// gives the index of the first. It is stored readably, so it must be random, or the successor of a
/// random one ([ClientIds]), and never made from what the entry says: ids of the name-based UUID
/// versions 3 and 5 are refused, and so is the nil UUID, which stands for none.
///
/// @param clientId the writer's own id for this write
/// @param source the source key that seals it, from [Ledger#newSource()]
/// @param payload at least one byte, at most [#PAYLOAD_MAX]; the array is handed over, not copied
@SuppressWarnings("ArrayRecordComponent") // compared nowhere; copying a million payloads costs
public record NewEntry(UUID clientId, SourceKeyId source, byte[] payload) {

    /// The largest payload in bytes.
    public static final int PAYLOAD_MAX = 48 * 1024;

    private static final int NAME_BASED_MD5 = 3;
    private static final int NAME_BASED_SHA1 = 5;

    public NewEntry {
        if (payload.length == 0 || payload.length > PAYLOAD_MAX) {
            throw new IllegalArgumentException(
                    "a payload has 1 to " + PAYLOAD_MAX + " bytes, not " + payload.length);
        }
        if (clientId.version() == NAME_BASED_MD5 || clientId.version() == NAME_BASED_SHA1) {
            throw new IllegalArgumentException("a client id must not be made from content");
        }
        if (clientId.equals(NewRow.NIL)) {
            throw new IllegalArgumentException("the nil UUID is no client id");
        }
    }

    /// Client id and size, never the content.
    @Override
    public String toString() {
        return "NewEntry[" + clientId + ", " + payload.length + " bytes]";
    }
}
