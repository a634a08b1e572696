package org.whereabouts.estimation.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RoundedTest {
    @Test
    void aPointHasTwoSignificantDigits() {
        assertEquals("13,000", Rounded.point(12749.35));
        assertEquals("10,000", Rounded.point(9960));
        assertEquals("350", Rounded.point(348));
        assertEquals("42", Rounded.point(41.7));
        assertEquals("100,000", Rounded.point(100_000));
    }

    @Test
    void anIntervalIsRoundedOutward() {
        assertEquals("9,800 to 17,000", Rounded.interval(new Interval(9827, 16544), 4400));
        assertEquals("1,000 to 1,200", Rounded.interval(new Interval(1034, 1190), 0));
        assertEquals("1,000 to 1,200", Rounded.interval(new Interval(1000, 1200), 0));
    }

    @Test
    void theLowerEndIsNeverBelowWhatIsDocumented() {
        assertEquals("4,408", Rounded.low(4410, 4408));
        assertEquals("4,400", Rounded.low(4488, 4123));
    }

    @Test
    void noUpperLimitIsSaidInWords() {
        assertEquals("120 or more, no upper limit", Rounded.interval(Interval.from(123), 0));
        assertTrue(Interval.from(123).openAbove());
    }

    @Test
    void wrongIntervalsCannotBeMade() {
        assertThrows(IllegalArgumentException.class, () -> new Interval(5, 4));
        assertThrows(IllegalArgumentException.class, () -> new Interval(Double.NaN, 4));
        assertThrows(IllegalArgumentException.class, () -> new Interval(1, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Interval(-1, 4));
    }
}
