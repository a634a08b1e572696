package org.whereabouts.estimation.loglinear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.estimation.Tables;
import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.figure.EstimationCancelledException;
import org.whereabouts.estimation.figure.Watch;

class BootstrapTest {
    private static Bootstrap run(CaptureTable table, Selection selection, int samples) {
        var outcome = Bootstrap.run(table, selection, samples, 1234, Watch.nobody());
        return assertInstanceOf(Bootstrap.Outcome.Done.class, outcome).bootstrap();
    }

    /// MultipleSystemsEstimation with another random stream: [9101, 12003] with one model, [8461,
    /// 12871] with two.
    @Test
    void kosovoLiesWithinSamplingErrorOfThePublishedIntervals() {
        var table = Tables.table("kosovo_4");
        var one =
                run(table, new Selection.SmallestBic(List.of(Model.parse(4, "[123,14,34]"))), 600);
        assertEquals(10356.519, one.estimate(), 1e-3);
        assertEquals(9101, one.interval().low(), 0.03 * 9101);
        assertEquals(12003, one.interval().high(), 0.04 * 12003);
        var two =
                run(
                        table,
                        new Selection.SmallestBic(
                                List.of(
                                        Model.parse(4, "[123,14,34]"),
                                        Model.parse(4, "[123,134]"))),
                        600);
        assertEquals(8461, two.interval().low(), 0.05 * 8461);
        assertEquals(12871, two.interval().high(), 0.10 * 12871);
    }

    @Test
    void theSameSeedGivesTheSameInterval() {
        var table = Tables.table("korea_3");
        var rule = new Selection.Forward(Stepwise.THRESHOLD);
        assertEquals(run(table, rule, 50), run(table, rule, 50));
    }

    @Test
    void cancellingStopsIt() {
        var cancelled =
                new Watch() {
                    @Override
                    public void at(String work, long done, long whole) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };
        assertThrows(
                EstimationCancelledException.class,
                () ->
                        Bootstrap.run(
                                Tables.table("kosovo_4"),
                                new Selection.Forward(0.02),
                                100,
                                1,
                                cancelled));
    }

    @Test
    void aTableWithoutAnEstimateHasNoInterval() {
        var artificial = Tables.table("artificial_3");
        var only = new Selection.SmallestBic(List.of(Model.parse(3, "[12,3]")));
        assertInstanceOf(
                Bootstrap.Outcome.Failed.class,
                Bootstrap.run(artificial, only, 50, 1, Watch.nobody()));
    }
}
