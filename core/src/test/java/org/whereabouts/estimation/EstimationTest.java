package org.whereabouts.estimation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.estimation.capture.CaptureFrame;
import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.figure.EstimationCancelledException;
import org.whereabouts.estimation.figure.Method;
import org.whereabouts.estimation.figure.MethodResult;
import org.whereabouts.estimation.figure.Watch;
import org.whereabouts.estimation.gate.Rule;
import org.whereabouts.estimation.latent.LatentClasses;

class EstimationTest {
    private static final Plan SHORT =
            new Plan(1, 100, 20, new LatentClasses(10, 0.25, 0.25, 4, 100, 400, 10, 1), false);

    private static Findings run(CaptureTable table) {
        return Estimation.run(Study.of(table, CaptureFrame.unstated()), SHORT, Watch.nobody());
    }

    private static List<Rule> reasons(Findings findings) {
        return assertInstanceOf(Verdict.NotEstimable.class, findings.verdict()).reasons().stream()
                .map(r -> r.rule())
                .toList();
    }

    @Test
    void theHeadlineIsTheSpanOfItsMethods() {
        var findings = run(Tables.table("kosovo_4"));
        var headline = assertInstanceOf(Verdict.Estimable.class, findings.verdict());
        assertEquals(List.of(Method.GRAPHS, Method.BEST_BIC), headline.from());
        for (var result : findings.results()) {
            if (result instanceof MethodResult.Estimated e
                    && headline.from().contains(e.method())) {
                assertTrue(headline.interval().low() <= e.interval().low());
                assertTrue(headline.interval().high() >= e.interval().high());
            }
        }
        assertTrue(headline.interval().holds(headline.centre()));
        assertEquals(4, findings.leaveOneOut().size());
        assertEquals(5, findings.fan().size());
        assertEquals(113, findings.modelsFitted());
    }

    @Test
    void refusedTablesShowNoMethod() {
        var two = run(Tables.read("A,B,count\n1,0,200\n0,1,300\n1,1,100\n"));
        assertEquals(List.of(Rule.TWO_LISTS), reasons(two));
        assertEquals(List.of(), two.results());
        assertEquals(1, two.pairs().size());
        assertEquals(5, two.fan().size());
        var artificial = run(Tables.table("artificial_3"));
        assertTrue(reasons(artificial).contains(Rule.NOT_CONNECTED));
        assertEquals(List.of(), artificial.results());
        assertEquals(List.of(), artificial.fan());
        assertEquals(List.of(Rule.ONE_LIST), reasons(run(Tables.read("A,count\n1,200\n"))));
    }

    @Test
    void whatTheGraphThatKnowsNothingDecidesIsLeftOutAndSaid() {
        var findings = run(Tables.table("hepatitisA_taiwan_3"));
        assertTrue(findings.warnings().stream().anyMatch(r -> r.rule() == Rule.PRIOR_DECIDES));
    }

    @Test
    void eightListsAreChosenStepByStep() {
        long[] cells = Tables.table("neworleans_8").cells();
        for (int h = 0; h < cells.length; h++) {
            cells[h] *= 3;
        }
        // B and F share persons only with each other; this joins them to the others.
        cells[0b11] = 3;
        var lists = Tables.table("neworleans_8").lists();
        var eight = run(CaptureTable.of(lists, cells));
        var headline = assertInstanceOf(Verdict.Estimable.class, eight.verdict());
        assertEquals(List.of(Method.STEPWISE), headline.from());
        assertTrue(
                eight.results().stream()
                        .anyMatch(r ->
                                r instanceof MethodResult.Refused && r.method() == Method.GRAPHS));
    }

    @Test
    void aTableWithTooFewOverlapsIsRefusedHoweverManyListsItHas() {
        assertTrue(reasons(run(Tables.table("neworleans_8"))).contains(Rule.FEW_OVERLAPS));
    }

    @Test
    void tablesOfOtherThresholdsAreEstimatedBesideIt() {
        var table = Tables.table("kosovo_4");
        long[] stricter = table.cells();
        stricter[0b0011] -= 60;
        stricter[0b0001] += 60;
        stricter[0b0010] += 60;
        var findings =
                Estimation.run(
                        Study.of(table, CaptureFrame.unstated()),
                        SHORT,
                        List.of(
                                new Estimation.LinkedAt("0.90", table),
                                new Estimation.LinkedAt(
                                        "0.95", CaptureTable.of(table.lists(), stricter))),
                        Watch.nobody());
        var linkage = findings.linkage().orElseThrow();
        assertEquals(2, linkage.tables().size());
        assertEquals(10356.5, linkage.tables().getFirst().total(), 1);
        assertTrue(linkage.combined().isPresent());
    }

    @Test
    void whoCancelsGetsNothing() {
        var watch =
                new Watch() {
                    @Override
                    public void at(String work, long done, long whole) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };
        var study = Study.of(Tables.table("kosovo_4"), CaptureFrame.unstated());
        assertThrows(EstimationCancelledException.class, () -> Estimation.run(study, SHORT, watch));
    }

    @Test
    void theSamePlanGivesTheSameFindings() {
        var table = Tables.table("korea_3");
        assertEquals(run(table).results(), run(table).results());
    }
}
