package org.whereabouts.ledger.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PadmeTest {

    /// 9 = 1001 in binary: E = 3, S = 2, so one bit is rounded. 1001 = 1111101001: E = 9, S = 4, so
    /// five bits are.
    @Test
    void lengthsAreRoundedAsThePaperSays() {
        assertEquals(0, Padme.padded(0));
        assertEquals(1, Padme.padded(1));
        assertEquals(8, Padme.padded(8));
        assertEquals(10, Padme.padded(9));
        assertEquals(1024, Padme.padded(1001));
        assertEquals(608, Padme.padded(604));
    }

    @Test
    void nothingGrowsByMoreThanAnEighthAndNothingShrinks() {
        for (long length = 1; length < 200_000; length++) {
            long padded = Padme.padded(length);
            assertTrue(padded >= length, () -> "shrunk");
            assertTrue(padded - length <= length * 12 / 100 + 1, () -> "grown too much");
            assertEquals(padded, Padme.padded(padded), "a padded length stays");
        }
    }

    @Test
    void fewLengthsAreLeft() {
        assertTrue(LongStream.range(1, 48 * 1024).map(Padme::padded).distinct().count() < 200);
    }
}
