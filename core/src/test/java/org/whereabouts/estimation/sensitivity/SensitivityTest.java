package org.whereabouts.estimation.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whereabouts.estimation.Tables;
import org.whereabouts.estimation.figure.Interval;

class SensitivityTest {
    @Test
    void xiDividesTheUnseenAndOneLeavesThemAlone() {
        var fan = XiFan.of(4400, 12400, new Interval(8400, 24400));
        assertEquals(List.of(0.5, 2.0 / 3, 1.0, 1.5, 2.0), fan.stream().map(XiFan::xi).toList());
        assertEquals(20400, fan.get(0).total(), 1e-9);
        assertEquals(new Interval(12400, 44400), fan.get(0).interval());
        assertEquals(12400, fan.get(2).total(), 1e-9);
        assertEquals(new Interval(8400, 24400), fan.get(2).interval());
        assertEquals(8400, fan.get(4).total(), 1e-9);
        assertEquals(new Interval(6400, 14400), fan.get(4).interval());
    }

    @Test
    void aFanKeepsAnOpenEndOpenAndNeverFallsBelowTheDocumented() {
        var fan = XiFan.of(100, 100, Interval.from(100));
        assertTrue(fan.stream().allMatch(f -> f.interval().openAbove()));
        assertTrue(fan.stream().allMatch(f -> f.total() >= 100 && f.interval().low() >= 100));
    }

    @Test
    void leavingOutAListCountsOnlyWhoIsLeft() {
        var all =
                LeaveOneOut.all(
                        Tables.table("kosovo_4"),
                        rest ->
                                Optional.of(
                                        new LeaveOneOut.Answer(
                                                rest.persons(), new Interval(1, 2))));
        assertEquals(4, all.size());
        assertEquals(4400 - 306, all.get(3).persons());
    }

    @Test
    void equalThresholdsGiveTheirOwnInterval() {
        var one = new LinkageThresholds.AtThreshold("0.9", 1000, 7, 0.04, new Interval(1500, 2800));
        var combined = new LinkageThresholds(List.of(one, one, one)).combined().orElseThrow();
        assertEquals(1000 + Math.exp(7), combined.point(), 1e-9);
        assertEquals(1000 + Math.exp(7 - 1.959964 * 0.2), combined.interval().low(), 1e-3);
        assertEquals(1000 + Math.exp(7 + 1.959964 * 0.2), combined.interval().high(), 1e-3);
    }

    /// Worked by hand: W = 0.04, B = 0.25, m = 3, T = 0.04 + 4/3·0.25 = 0.373333, degrees 2·(1 +
    /// 0.04/0.333333)² = 2.5088.
    @Test
    void disagreeingThresholdsWidenTheInterval() {
        var interval = new Interval(1, 2);
        var combined =
                new LinkageThresholds(
                                List.of(
                                        new LinkageThresholds.AtThreshold(
                                                "a", 1000, 6.5, 0.04, interval),
                                        new LinkageThresholds.AtThreshold(
                                                "b", 1000, 7.0, 0.04, interval),
                                        new LinkageThresholds.AtThreshold(
                                                "c", 1000, 7.5, 0.04, interval)))
                        .combined()
                        .orElseThrow();
        assertEquals(2.5088, combined.degrees(), 1e-4);
        assertTrue(combined.interval().low() < 1000 + Math.exp(7 - 1.9));
        assertTrue(combined.interval().high() > 1000 + Math.exp(7 + 1.9));
        assertTrue(new LinkageThresholds(List.of()).combined().isEmpty());
    }
}
