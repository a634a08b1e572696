package org.whereabouts.ledger.storage;

import java.util.Optional;
import java.util.UUID;
import org.whereabouts.ledger.tree.Leaf;

/// An entry as it goes into the database.
///
/// @param client the writer's id for this write, never [#NIL]; empty for padding
/// @param leaf the bytes of the leaf, ASCII
/// @param body the encrypted content, empty for padding
@SuppressWarnings("ArrayRecordComponent") // compared nowhere; copying a million rows costs
public record NewRow(Optional<UUID> client, byte[] leaf, byte[] body) {
    /// Stands for no id where the database keeps ids of a fixed length.
    public static final UUID NIL = new UUID(0, 0);

    public NewRow {
        if (client.filter(NIL::equals).isPresent()) {
            throw new IllegalArgumentException("the nil UUID is no client id");
        }
        if (leaf.length != Leaf.BYTES) {
            throw new IllegalArgumentException("a leaf has " + Leaf.BYTES + " bytes");
        }
    }
}
