package org.whereabouts.ledger.writing;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.whereabouts.ledger.NewEntry;
import org.whereabouts.ledger.SourceKeyId;
import org.whereabouts.ledger.keys.KeyRing;
import org.whereabouts.ledger.seal.Sealed;

/// A batch on its way to the database. Whose writes it holds is known at once; its entries are
/// sealed piece by piece, while those before them are written.
final class SealedBatch {
    private final List<NewEntry> entries;
    private final int pieceLength;
    private final List<Supplier<List<Sealed>>> pieces;

    /// A batch and the work on it.
    ///
    /// @param pieceLength how many entries each piece has; the last one may have fewer
    /// @param pieces as many as the entries fill; each waits for its work
    SealedBatch(List<NewEntry> entries, int pieceLength, List<Supplier<List<Sealed>>> pieces) {
        this.entries = entries;
        this.pieceLength = pieceLength;
        this.pieces = pieces;
    }

    /// How many entries there are.
    int size() {
        return entries.size();
    }

    /// The writer's id of an entry.
    UUID client(int place) {
        return entries.get(place).clientId();
    }

    /// Whether each entry's source still has its key. What was sealed under a key that has gone
    /// since must not be written; what is asked on the writing thread stays so.
    boolean allHaveKeys(KeyRing keys) {
        var found = new HashSet<SourceKeyId>();
        for (NewEntry entry : entries) {
            if (found.add(entry.source()) && keys.find(entry.source()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /// An entry sealed; waits until its piece is, whoever interrupts.
    Sealed sealed(int place) {
        return pieces.get(place / pieceLength).get().get(place % pieceLength);
    }
}
