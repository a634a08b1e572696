package org.whereabouts.estimation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.whereabouts.canonical.Json;
import org.whereabouts.canonical.JsonText;
import org.whereabouts.estimation.Assumption;
import org.whereabouts.estimation.Estimation;
import org.whereabouts.estimation.Findings;
import org.whereabouts.estimation.Plan;
import org.whereabouts.estimation.Standing;
import org.whereabouts.estimation.Study;
import org.whereabouts.estimation.Tables;
import org.whereabouts.estimation.capture.CaptureFrame;
import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.figure.Watch;
import org.whereabouts.estimation.latent.LatentClasses;
import org.whereabouts.golden.Golden;

class ReportTest {
    private static final Plan SHORT =
            new Plan(1, 100, 20, new LatentClasses(10, 0.25, 0.25, 4, 100, 400, 10, 1), false);
    private static final Imprint IMPRINT = new Imprint("0.1.0", "2026-11-23");
    private static final Pattern UNSAYABLE =
            Pattern.compile("NaN|Infinity|\\b[0-9]{1,3}(,[0-9]{3}){3,}|[0-9]{10,}");

    private static Findings findings(CaptureTable table) {
        var study =
                new Study(
                        table,
                        new CaptureFrame("people <of> a test", "nowhere", "one year", "", ""),
                        Map.of(
                                Assumption.CLOSED,
                                new Study.Judged(Standing.DOUBTFUL, "people moved")));
        return Estimation.run(study, SHORT, Watch.nobody());
    }

    private static final Findings KOSOVO = findings(Tables.table("kosovo_4"));

    @Test
    void theTerminalPutsTheIntervalFirstAndSaysWhatItIsNot() {
        String text = TextReport.write(KOSOVO, Audience.ANALYST, IMPRINT, 80);
        assertTrue(text.startsWith("BETWEEN "), text);
        assertTrue(text.contains("Documented on at least one list: 4,400"));
        assertTrue(text.contains("[doubtful] The same people throughout"));
        assertTrue(text.contains("(people moved)"));
        assertTrue(text.contains("It is no list and names nobody."));
        assertTrue(text.contains("seed 1"));
        assertTrue(text.lines().allMatch(l -> l.length() <= 80));
    }

    @Test
    void aRefusalIsAResultWithItsReason() {
        var refused = findings(Tables.table("artificial_3"));
        Golden.check(
                "estimation",
                "refused.txt",
                TextReport.write(refused, Audience.PUBLIC, IMPRINT, 80));
        String page = HtmlReport.write(refused, Audience.PUBLIC, IMPRINT);
        assertTrue(page.contains("<strong>Not estimable</strong>"));
        assertTrue(page.contains("NOT_CONNECTED"));
    }

    @Test
    void twoListsGetTheirPairAndNoHeadline() {
        var two = findings(Tables.read("A,B,count\n1,0,200\n0,1,300\n1,1,100\n"));
        Golden.check("estimation", "two.txt", TextReport.write(two, Audience.ANALYST, IMPRINT, 80));
    }

    @Test
    void thePageNeedsNothingElseAndRunsNoScript() {
        String page = HtmlReport.write(KOSOVO, Audience.ANALYST, IMPRINT);
        assertFalse(page.contains("<script"));
        assertFalse(Pattern.compile("(src|href)=").matcher(page).find());
        assertFalse(page.contains("url("));
        assertTrue(page.contains("default-src 'none'"));
        assertTrue(page.contains("prefers-color-scheme: dark"));
        assertTrue(page.contains("people &lt;of&gt; a test"));
        assertFalse(page.contains("people <of>"));
    }

    @Test
    void nothingUnsayableIsEverPrinted() {
        for (String name :
                List.of("kosovo_4", "korea_3", "westernus_5", "neworleans_8", "artificial_3")) {
            var findings = name.equals("kosovo_4") ? KOSOVO : findings(Tables.table(name));
            for (Audience audience : Audience.values()) {
                String all =
                        TextReport.write(findings, audience, IMPRINT, 80)
                                + HtmlReport.write(findings, audience, IMPRINT)
                                        .replaceAll("(?s)<style>.*</style>", "");
                var found = UNSAYABLE.matcher(all);
                assertFalse(found.find(), () -> name + ": " + found.group());
                assertFalse(
                        JsonText.line(JsonReport.of(findings, audience, IMPRINT))
                                .matches(".*(NaN|Infinity|(?<![.0-9])[0-9]{10,}|[0-9]E[0-9]).*"),
                        name);
            }
        }
    }

    private static final List<String> TITLES_OF_FIGURES =
            List.of(
                    "All methods side by side",
                    "Each pair of lists alone",
                    "If the unlisted do not follow",
                    "Without one list",
                    "Best log-linear models",
                    "At other linkage thresholds");

    private static final Pattern SAID =
            Pattern.compile(
                    "[0-9] to [0-9,]+|or more, no upper limit|at least [0-9]|no number: |not"
                            + " estimable|withheld");

    /// One of the six things that never happen. The terminal, the page and the file are each read
    /// for estimates that stand alone; that their assumptions stand beside them too.
    @Test
    void noCountWithoutItsInterval() {
        var tables = List.of("kosovo_4", "korea_3", "neworleans_8", "artificial_3");
        for (String name : tables) {
            var table = Tables.table(name);
            var findings =
                    Estimation.run(
                            Study.of(table, CaptureFrame.unstated()),
                            SHORT,
                            List.of(
                                    new Estimation.LinkedAt("0.9", table),
                                    new Estimation.LinkedAt("0.8", table)),
                            Watch.nobody());
            for (Audience audience : Audience.values()) {
                inTheTerminal(TextReport.write(findings, audience, IMPRINT, 200));
                onThePage(HtmlReport.write(findings, audience, IMPRINT));
                inTheFile(JsonReport.of(findings, audience, IMPRINT), name);
            }
        }
    }

    private static void inTheTerminal(String text) {
        String head = "";
        int figures = 0;
        String[] lines = text.split("\n", -1);
        assertTrue(lines[0].matches("NOT ESTIMABLE|BETWEEN [0-9,]+ AND [0-9,]+ PEOPLE"), lines[0]);
        for (int i = 1; i < lines.length; i++) {
            if (lines[i - 1].isEmpty()) {
                head = lines[i];
            } else if (TITLES_OF_FIGURES.stream().anyMatch(head::startsWith)
                    && lines[i].matches("[* ] .*")
                    && !lines[i].startsWith("* The headline is the span")) {
                figures++;
                assertTrue(SAID.matcher(lines[i]).find(), lines[i]);
            }
        }
        assertTrue(figures > 2, "figures read: " + figures);
        for (Assumption assumption : Assumption.values()) {
            assertTrue(text.contains("[unknown] " + assumption.title()), assumption.title());
        }
    }

    private static void onThePage(String page) {
        var cells = Pattern.compile("<div class=\"(?:value|refused)\" role=\"cell\">([^<]*)<");
        var figures = cells.matcher(page).results().map(r -> r.group(1)).toList();
        assertTrue(figures.size() > 2);
        for (String figure : figures) {
            assertTrue(SAID.matcher(figure).find(), figure);
        }
        for (Assumption assumption : Assumption.values()) {
            assertTrue(page.contains(assumption.title()), assumption.title());
        }
    }

    private static void inTheFile(Json json, String where) {
        switch (json) {
            case Json.Members members -> {
                for (String figure : List.of("point", "total", "centre", "chapman", "at_least")) {
                    if (members.members().containsKey(figure)) {
                        assertTrue(
                                members.members().containsKey("interval"),
                                () -> where + " " + members);
                    }
                }
                members.members().forEach((n, value) -> inTheFile(value, where + "." + n));
            }
            case Json.Array array -> array.items().forEach(item -> inTheFile(item, where));
            default -> {}
        }
    }

    @Test
    void whatAPairSharesIsNotToldByItsEstimateEither() {
        var refused = findings(Tables.table("artificial_3"));
        for (String text :
                List.of(
                        TextReport.write(refused, Audience.PUBLIC, IMPRINT, 80),
                        HtmlReport.write(refused, Audience.PUBLIC, IMPRINT))) {
            assertFalse(text.contains("3,400"), text);
            assertTrue(text.contains("withheld"), text);
        }
        assertTrue(TextReport.write(refused, Audience.ANALYST, IMPRINT, 80).contains("3,400"));
    }

    @Test
    void inPublicNoSmallCountAndNoExactFigureIsLeft() {
        var korea = findings(Tables.table("korea_3"));
        var cells = ((Json.Members) JsonReport.of(korea, Audience.PUBLIC, IMPRINT).get("table"));
        for (Json cell : ((Json.Array) cells.get("cells")).items()) {
            Json count = ((Json.Members) cell).get("count");
            assertTrue(
                    count == Json.Null.NULL
                            || (count instanceof Json.Whole(long n) && n >= 5 && n % 5 == 0),
                    () -> "count " + count);
        }
        String page = HtmlReport.write(KOSOVO, Audience.PUBLIC, IMPRINT);
        assertFalse(page.contains("1,131"), "an exact count of the table");
        assertFalse(page.contains("10356"), "an exact estimate");
        assertTrue(page.contains("1,130"));
    }

    @Test
    void theAnalystsFileHoldsEverythingToComputeItAgain() {
        var json = JsonReport.of(KOSOVO, Audience.ANALYST, IMPRINT);
        var table = (Json.Members) json.get("table");
        var cells = ((Json.Array) table.get("cells")).items();
        assertEquals(15, cells.size());
        assertEquals(Json.of(1131), ((Json.Members) cells.getFirst()).get("count"));
        assertEquals(Json.of("1000"), ((Json.Members) cells.getFirst()).get("history"));
        var settings = (Json.Members) json.get("settings");
        assertEquals(Json.of(1), settings.get("seed"));
        assertEquals(Json.of(100), settings.get("bootstrap_samples"));
        assertEquals(Json.of("0.1.0"), json.get("version"));
    }

    @Test
    void countsInPublicAreRoundedWithheldOrRoundedDown() {
        assertEquals("under 5", Audience.PUBLIC.count(4));
        assertEquals("under 5", Audience.PUBLIC.count(0));
        assertEquals("5", Audience.PUBLIC.count(5));
        assertEquals("10", Audience.PUBLIC.count(8));
        assertEquals("1,130", Audience.PUBLIC.count(1131));
        assertEquals("4", Audience.ANALYST.count(4));
        assertEquals("at least 4,400", Audience.PUBLIC.documentedWords(4407));
        assertEquals("4,407", Audience.ANALYST.documentedWords(4407));
        assertEquals("under 10", Audience.PUBLIC.documentedWords(7));
    }
}
