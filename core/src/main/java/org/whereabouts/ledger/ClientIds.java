package org.whereabouts.ledger;

import java.util.UUID;
import java.util.random.RandomGenerator;

/// Client ids for one piece of work: the first is random, each next one is its successor. Keep the
/// first, and a resumed intake writes row `n` under the same id as before. Neighbouring ids also
/// stand beside each other in the database, which makes a long intake several times cheaper than
/// ids without order.
///
/// @param first the id of position 0
public record ClientIds(UUID first) {

    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    /// Fresh ids. Their low 40 bits start at zero, room for 10^12 positions.
    public static ClientIds fresh(RandomGenerator random) {
        long high = (random.nextLong() & ~0xF000L) | VERSION_4;
        long low = (random.nextLong() & 0x3FFF_FF00_0000_0000L) | VARIANT;
        return new ClientIds(new UUID(high, low));
    }

    /// The id of a position.
    ///
    /// @param position from 0 to 2^40 - 1
    public UUID at(long position) {
        if (position < 0 || position >>> 40 != 0) {
            throw new IllegalArgumentException("no client id at position " + position);
        }
        return new UUID(first.getMostSignificantBits(), first.getLeastSignificantBits() + position);
    }
}
