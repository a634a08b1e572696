package org.whereabouts.ledger.keys;

import java.util.function.LongSupplier;

/// How much work it is to make a key from a passphrase (Argon2id, RFC 9106).
///
/// @param memoryKib memory in KiB
/// @param passes over that memory
/// @param lanes independent threads of work
public record Argon2Cost(int memoryKib, int passes, int lanes) {

    /// The least that is accepted when a register is opened, whatever its header says: 64 MiB and
    /// three passes, the second recommended option of RFC 9106 section 4 with one lane.
    public static final Argon2Cost FLOOR = new Argon2Cost(64 * 1024, 3, 1);

    /// The most memory that a header may ask for: a changed header must not make a small machine
    /// unable to open its own register.
    public static final int MEMORY_KIB_MAX = 512 * 1024;

    /// The most passes that a header may ask for.
    public static final int PASSES_MAX = 64;

    /// The most lanes that a header may ask for.
    public static final int LANES_MAX = 16;

    private static final int MEMORY_KIB_PER_LANE_MIN = 8;

    public Argon2Cost {
        if (lanes < 1
                || lanes > LANES_MAX
                || passes < 1
                || passes > PASSES_MAX
                || memoryKib < MEMORY_KIB_PER_LANE_MIN * lanes
                || memoryKib > MEMORY_KIB_MAX) {
            throw new IllegalArgumentException("Argon2id cannot be asked for this cost");
        }
    }

    /// Whether this is at least as much work in memory and in passes.
    public boolean reaches(Argon2Cost floor) {
        return memoryKib >= floor.memoryKib && passes >= floor.passes;
    }

    /// The cost that takes this machine about a second, never below the floor.
    ///
    /// @param nanos a clock for durations
    /// @param heapBytes the most that the heap may grow to
    public static Argon2Cost calibrated(LongSupplier nanos, long heapBytes) {
        return Argon2id.calibrated(nanos, heapBytes);
    }
}
