package org.whereabouts.estimation.dga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.whereabouts.estimation.Tables;
import org.whereabouts.estimation.figure.Watch;

/// Expected values: dga 2.0.2 on the same tables, and figures of Madigan and York 1997.
class GraphAverageTest {
    private static SizePosterior posterior(String table, GraphAverage average) {
        return average.posterior(Tables.table(table), Watch.nobody());
    }

    @Test
    void thereAreAsManyChordalGraphsAsTheLiteratureCounts() {
        assertEquals(2, DecomposableGraph.all(2).size());
        assertEquals(8, DecomposableGraph.all(3).size());
        assertEquals(61, DecomposableGraph.all(4).size());
        assertEquals(822, DecomposableGraph.all(5).size());
        assertEquals(18_154, DecomposableGraph.all(6).size());
    }

    @Test
    void kosovoEqualsDga() {
        var posterior =
                posterior(
                        "kosovo_4",
                        new GraphAverage(1.0 / 16, 132_000, new SizePrior.Inverse(), true));
        assertEquals(12749.3496, posterior.mean(), 1e-4);
        assertEquals(12267, posterior.mode());
        assertEquals(12595, posterior.quantile(0.5));
        assertEquals(9827, posterior.interval().low());
        assertEquals(16544, posterior.interval().high());
        var best = posterior.graphs().getFirst();
        assertEquals(
                "[EXH ABA OSCE][EXH OSCE HRW]", best.graph().written(Tables.table("kosovo_4")));
        assertEquals(0.9855137463, best.weight(), 1e-9);
        assertEquals(4.363255838e-07, posterior.completeWeight(), 1e-15);
        assertTrue(posterior.massAtTheEnd() < 1e-9);
    }

    @Test
    void theUnitedKingdomEqualsDgaWithItsTwoPeaks() {
        var table = Tables.table("uk_5");
        var posterior = GraphAverage.usual(table).posterior(table, Watch.nobody());
        assertEquals(21282.24208, posterior.mean(), 1e-4);
        assertEquals(11718, posterior.mode());
        assertEquals(22990, posterior.quantile(0.5));
        assertEquals(10387, posterior.interval().low());
        assertEquals(33510, posterior.interval().high());
        assertTrue(posterior.between(9000, 15000) > 0.2);
        assertTrue(posterior.between(18000, 34000) > 0.5);
    }

    @Test
    void aLargeDeltaLetsTheCompleteGraphWin() {
        var small =
                posterior("kosovo_4", new GraphAverage(1, 132_000, new SizePrior.Inverse(), true));
        assertEquals(4617, small.quantile(0.5));
        assertTrue(small.completeWeight() > 0.5);
    }

    @Test
    void theMarginalLikelihoodsEqualDga() {
        var table = Tables.table("kosovo_4");
        for (var graph : DecomposableGraph.all(4)) {
            if (graph.complete(4)) {
                assertEquals(
                        -119.521603261, GraphAverage.logMarginal(table, 0.0625, graph, 1000), 1e-8);
            } else if (graph.cliques().size() == 4 && graph.separators().isEmpty()) {
                assertEquals(
                        -439.799584382, GraphAverage.logMarginal(table, 0.0625, graph, 1000), 1e-8);
            }
        }
    }

    @Test
    void spinaBifidaGivesTheFiguresOfMadiganAndYork() {
        var posterior =
                posterior(
                        "spina_bifida_3",
                        new GraphAverage(1, 300, new SizePrior.PoissonGamma(13.14, 55.17), true));
        assertEquals(0.37, posterior.graphs().getFirst().weight(), 0.005);
        assertEquals(0.373767, posterior.graphs().getFirst().weight(), 1e-6);
        assertEquals(731, Math.round(posterior.leastRelativeError()));
        assertEquals(733.4524, posterior.mean(), 1e-4);
        assertEquals(728, posterior.mode());
        assertEquals(682, posterior.interval().low());
        assertEquals(797, posterior.interval().high());
    }

    @Test
    void hepatitisRestsOnTheGraphThatKnowsNothing() {
        var table = Tables.table("hepatitisA_taiwan_3");
        var average = GraphAverage.usual(table);
        var posterior = average.posterior(table, Watch.nobody());
        assertEquals(0.5658479616, posterior.completeWeight(), 1e-8);
        assertEquals(380, posterior.quantile(0.5));
        var without = average.withoutComplete().posterior(table, Watch.nobody());
        assertEquals(0, without.completeWeight());
        assertTrue(without.interval().low() > posterior.interval().low());
    }

    @Test
    void weighedBlocksStandForTheNumbersBetweenThem() {
        var grid = new SizeGrid(2_000_000);
        long covered = 0;
        for (int i = 0; i < grid.points(); i++) {
            assertEquals(covered + 1, grid.from(i));
            covered = grid.upTo(i);
        }
        assertEquals(2_000_000, covered);
        var table = Tables.table("kosovo_4");
        var fine = GraphAverage.usual(table).posterior(table, Watch.nobody());
        var far = GraphAverage.usual(table).upTo(5_000_000).posterior(table, Watch.nobody());
        // The longer grid holds a little of the tail that the shorter one cuts off.
        assertEquals(fine.mean(), far.mean(), 0.01);
        assertEquals(fine.interval(), far.interval());
    }
}
