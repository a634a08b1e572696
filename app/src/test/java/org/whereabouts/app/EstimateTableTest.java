package org.whereabouts.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `estimate` on tables.
class EstimateTableTest {
    private static final String KOSOVO =
            Path.of(
                            System.getProperty("whereabouts.root", ".."),
                            "examples/estimation/kosovo_4.csv")
                    .toString();

    private static final String SMALL =
            """
            # place: an invented town
            A,B,C,count
            1,0,0,70
            0,1,0,60
            0,0,1,50
            1,1,0,22
            1,0,1,18
            0,1,1,3
            1,1,1,6
            """;

    @TempDir Path folder = Path.of("");

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text).toString();
    }

    private static Program.Run quick(String... arguments) {
        var all = new java.util.ArrayList<>(java.util.List.of("estimate", "--quick"));
        all.addAll(java.util.List.of("--bootstrap", "100", "--models", "20"));
        all.addAll(java.util.List.of(arguments));
        return Program.run(all.toArray(String[]::new));
    }

    @Test
    void theBundledTableGivesAnIntervalItsSourceAndItsAssumptions() {
        var run = quick(KOSOVO);
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().startsWith("BETWEEN "), run.out());
        assertTrue(run.out().contains("Ball, Betts, Scheuren, Dudukovich"), run.out());
        assertTrue(run.out().contains("[unknown] Everyone could have been listed"));
        assertTrue(run.out().contains("What the number does not mean"));
    }

    @Test
    void theSameSeedGivesTheSameAnswerToTheLastDigit() throws IOException {
        String table = file(SMALL);
        var first = quick(table, "--json", "--seed", "5");
        assertEquals(0, first.exitCode(), first.err());
        assertEquals(first.out(), quick(table, "--json", "--seed", "5").out());
        assertTrue(first.out().contains("\"seed\": 5"), first.out());
        assertFalse(first.out().equals(quick(table, "--json", "--seed", "6").out()));
    }

    @Test
    void theTableThatIsWrittenGivesTheSameAnswer() throws IOException {
        var first = quick(file(SMALL), "--json", "--csv", folder.resolve("again.csv").toString());
        assertEquals(first.out(), quick(folder.resolve("again.csv").toString(), "--json").out());
        assertTrue(first.err().contains("Do not publish them"));
    }

    @Test
    void thePublicPageHoldsNoSmallCountAndNeedsNothingElse() throws IOException {
        Path page = folder.resolve("page.html");
        var run = quick(file(SMALL), "--public", "--html", page.toString());
        assertEquals(0, run.exitCode(), run.err());
        String html = Files.readString(page);
        assertTrue(html.startsWith("<!doctype html>"));
        assertTrue(html.contains("under 5"));
        assertFalse(html.contains("<script"));
        assertFalse(html.contains(">22<"), "an exact count");
        assertEquals("", run.err());
        assertEquals(2, quick(file(SMALL), "--public", "--csv", "x.csv").exitCode());
    }

    @Test
    void whatTheAnalystSaysOfAnAssumptionIsShown() throws IOException {
        var run =
                quick(file(SMALL), "--assume", "closed=doubtful:releases", "--place", "elsewhere");
        assertTrue(run.out().contains("[doubtful] The same people throughout"), run.out());
        assertTrue(run.out().contains("(releases)"));
        assertTrue(run.out().contains("Where: elsewhere"));
        assertEquals(2, quick(file(SMALL), "--assume", "closed=perhaps").exitCode());
    }

    @Test
    void aTableAtAnotherThresholdIsShownBesideIt() throws IOException {
        var run = quick(KOSOVO, "--at-threshold", "0.95=" + KOSOVO);
        assertTrue(run.out().contains("At other linkage thresholds"), run.out());
        assertTrue(run.out().contains("0.95"));
    }

    @Test
    void twoListsAreNotEstimableAndThatIsAnAnswer() throws IOException {
        var run = quick(file("A,B,count\n1,0,200\n0,1,300\n1,1,100\n"));
        assertEquals(1, run.exitCode());
        assertTrue(run.out().startsWith("NOT ESTIMABLE"), run.out());
        assertTrue(run.out().contains("[TWO_LISTS]"));
        assertTrue(run.out().contains("firm\nminimum is what is documented: 600"), run.out());
    }

    @Test
    void aBadTableIsRefusedWithCodeAndPlaceAndNoWordOfIt() throws IOException {
        for (String[] bad :
                new String[][] {
                    {"", "TABLE.EMPTY"},
                    {"A,B,count\n1,0,-5\n", "TABLE.COUNT_NEGATIVE line 2 column 3"},
                    {"A,B,count\n1,0,5.5\n", "TABLE.COUNT_FRACTIONAL line 2 column 3"},
                    {"A,B,count\n0,0,5\n", "TABLE.ON_NO_LIST line 2"},
                    {"A,B,count\n1,0,1000000000\n", "TABLE.COUNT_TOO_LARGE line 2 column 3"},
                    {"A,Bakhyt,count\n1,north,5\n", "TABLE.NOT_ZERO_OR_ONE line 2 column 2"},
                    {"A,B,number\n1,0,5\n", "TABLE.NO_COUNT_COLUMN"},
                    {
                        "a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,count\n",
                        "TABLE.TOO_MANY_LISTS line 1"
                    }
                }) {
            var run = quick(file(bad[0]));
            assertEquals(3, run.exitCode(), bad[1]);
            assertTrue(run.err().contains(bad[1]), run.err());
            assertFalse(run.err().contains("Bakhyt") || run.err().contains("north"), run.err());
            assertEquals("", run.out());
        }
    }

    @Test
    void tablesThatCannotCarryANumberSayWhy() throws IOException {
        for (String[] poor :
                new String[][] {
                    {"A,count\n1,500\n", "[ONE_LIST]"},
                    {"A,B,C,count\n1,0,0,50\n1,1,0,10\n1,0,1,20\n", "[LIST_HOLDS_ALL]"},
                    {"A,B,C,count\n1,1,0,50\n0,0,1,40\n1,1,1,20\n", "[LISTS_IDENTICAL]"},
                    {"A,B,C,count\n1,0,0,50\n0,1,0,40\n1,1,0,20\n", "[LIST_EMPTY]"},
                    {"A,B,C,count\n1,0,0,50\n0,1,0,40\n0,0,1,20\n", "[NO_OVERLAP]"}
                }) {
            var run = quick(file(poor[0]));
            assertEquals(1, run.exitCode(), poor[1]);
            assertTrue(run.out().contains(poor[1]), run.out());
        }
    }

    @Test
    void optionsThatContradictEachOtherAreRefused() throws IOException {
        assertEquals(2, quick(file(SMALL), "--counted", "HELD").exitCode());
        assertEquals(2, quick(file(SMALL), "-r", folder.toString()).exitCode());
        assertEquals(2, quick(file(SMALL), "--bootstrap", "3").exitCode());
        assertEquals(3, quick(folder.resolve("nothing.csv").toString()).exitCode());
    }
}
