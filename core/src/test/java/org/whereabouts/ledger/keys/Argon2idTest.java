package org.whereabouts.ledger.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;

class Argon2idTest {

    /// RFC 9106 section 5.3, with its secret and its associated data, which we do not use: it shows
    /// that the implementation underneath is the published function.
    @Test
    void theImplementationGivesTheTagOfRfc9106() {
        var generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withIterations(3)
                        .withMemoryAsKB(32)
                        .withParallelism(4)
                        .withSalt(filled(16, 2))
                        .withSecret(filled(8, 3))
                        .withAdditional(filled(12, 4))
                        .build());
        byte[] tag = new byte[32];
        generator.generateBytes(filled(32, 1), tag);
        assertEquals(
                "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659",
                HexFormat.of().formatHex(tag));
    }

    /// As the reference implementation's command prints it: `printf %s password | argon2 somesalt
    /// -id -t 2 -k 256 -p 1 -l 32 -r` (its test suite, version 0x13).
    @Test
    void ourOwnCallGivesTheHashOfTheReferenceImplementation() {
        byte[] key =
                Argon2id.key(
                        "password".getBytes(StandardCharsets.US_ASCII),
                        "somesalt".getBytes(StandardCharsets.US_ASCII),
                        new Argon2Cost(256, 2, 1));
        assertEquals(
                "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe",
                HexFormat.of().formatHex(key));
    }

    @Test
    void aCostBelowTheFloorInMemoryOrPassesDoesNotReachIt() {
        var floor = Argon2Cost.FLOOR;
        assertTrue(floor.reaches(floor));
        assertTrue(new Argon2Cost(512 * 1024, 3, 4).reaches(floor));
        assertTrue(!new Argon2Cost(floor.memoryKib() - 1, 64, 1).reaches(floor));
        assertTrue(!new Argon2Cost(512 * 1024, 2, 1).reaches(floor));
    }

    @Test
    void costsThatWouldStopASmallMachineAreNoCosts() {
        for (var wrong :
                List.of(
                        new int[] {512 * 1024 + 1, 3, 1},
                        new int[] {64 * 1024, 65, 1},
                        new int[] {64 * 1024, 3, 17},
                        new int[] {7, 1, 1},
                        new int[] {64, 0, 1},
                        new int[] {64, 1, 0})) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Argon2Cost(wrong[0], wrong[1], wrong[2]));
        }
    }

    @Test
    void aNewCostTakesAboutASecondAndNeverLessThanTheFloor() {
        assertEquals(
                new Argon2Cost(256 * 1024, 3, 1),
                Argon2id.costFor(250_000_000, Long.MAX_VALUE),
                "four times the memory");
        assertEquals(
                new Argon2Cost(512 * 1024, 37, 1),
                Argon2id.costFor(10_000_000, Long.MAX_VALUE),
                "all the memory, then more passes");
        assertEquals(
                Argon2Cost.FLOOR,
                Argon2id.costFor(4_000_000_000L, Long.MAX_VALUE),
                "a slow machine waits");
        assertEquals(
                new Argon2Cost(128 * 1024, 6, 1),
                Argon2id.costFor(250_000_000, 512L << 20),
                "a quarter of a small heap, then more passes");
    }

    private static byte[] filled(int count, int value) {
        byte[] bytes = new byte[count];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
