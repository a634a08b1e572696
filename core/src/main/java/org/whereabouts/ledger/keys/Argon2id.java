package org.whereabouts.ledger.keys;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Argon2id version 1.3 (RFC 9106), by BouncyCastle.
final class Argon2id {
    private static final int KEY_BYTES = 32;
    private static final int STEP_KIB = 16 * 1024;
    private static final long TARGET_NANOS = TimeUnit.SECONDS.toNanos(1);

    private Argon2id() {}

    /// 32 bytes from a passphrase.
    static byte[] key(byte[] passphrase, byte[] salt, Argon2Cost cost) {
        byte[] key = new byte[KEY_BYTES];
        var generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withSalt(salt)
                        .withMemoryAsKB(cost.memoryKib())
                        .withIterations(cost.passes())
                        .withParallelism(cost.lanes())
                        .build());
        generator.generateBytes(passphrase, key);
        return key;
    }

    /// The cost that takes this machine about a second: memory first, up to the cap and to a
    /// quarter of the heap; passes only when memory can grow no further. Never below the floor.
    ///
    /// @param nanos a clock for durations
    /// @param heapBytes the most that the heap may grow to
    static Argon2Cost calibrated(LongSupplier nanos, long heapBytes) {
        var floor = Argon2Cost.FLOOR;
        byte[] salt = new byte[16];
        key(salt, salt, floor); // once for nothing: the first run is the compiler's
        long from = nanos.getAsLong();
        key(salt, salt, floor);
        long floorNanos = Math.max(1, nanos.getAsLong() - from);
        return costFor(floorNanos, heapBytes);
    }

    /// The cost of about a second where the floor costs so much time.
    static Argon2Cost costFor(long floorNanos, long heapBytes) {
        var floor = Argon2Cost.FLOOR;
        double times = Math.max(1, TARGET_NANOS / (double) floorNanos);
        long roomKib =
                Math.clamp(heapBytes / 4 / 1024, floor.memoryKib(), Argon2Cost.MEMORY_KIB_MAX);
        long wishedKib = (long) (floor.memoryKib() * times);
        int memoryKib =
                (int)
                        Math.max(
                                floor.memoryKib(),
                                Math.min(roomKib, wishedKib) / STEP_KIB * STEP_KIB);
        double left = times * floor.memoryKib() / memoryKib;
        int passes =
                Math.clamp((long) (floor.passes() * left), floor.passes(), Argon2Cost.PASSES_MAX);
        return new Argon2Cost(memoryKib, passes, 1);
    }
}
