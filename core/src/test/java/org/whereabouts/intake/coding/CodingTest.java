package org.whereabouts.intake.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.whereabouts.canonical.Json;
import org.whereabouts.canonical.JsonText;
import org.whereabouts.golden.Golden;
import org.whereabouts.intake.Fault;
import org.whereabouts.intake.Read;
import org.whereabouts.intake.document.DocumentText;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.json.SourceJson;
import org.whereabouts.statement.json.StatementJson;

/// The example of `docs/coding-format.md`, and what happens to files that are not like it. All
/// people are invented.
class CodingTest {
    private static final SourceId SOURCE = new SourceId("00112233445566778899aabbccddeeff");
    private static final String DOCUMENT = block("text document");
    private static final String CODING = block("json coding");

    @Test
    void theExampleOfTheDocumentationIsReadWhole() {
        CodedSource coded = read(CODING).orThrow();
        Json all =
                Json.object()
                        .put("source", SourceJson.write(coded.source()))
                        .put(
                                "mentions",
                                Json.array(
                                        coded.mentions().stream()
                                                .map(StatementJson::write)
                                                .toList()))
                        .put(
                                "statements",
                                Json.array(
                                        coded.statements().stream()
                                                .map(StatementJson::write)
                                                .toList()))
                        .build();
        Golden.check("intake", "coding-example.json", JsonText.pretty(all));
        assertEquals(1, coded.candidates().size());
    }

    @Test
    void everyQuoteStandsWhereItsSpanSays() {
        for (var statement : read(CODING).orThrow().statements()) {
            for (var evidence : statement.evidence()) {
                var span = (org.whereabouts.statement.Locator.Span) evidence.where();
                assertEquals(evidence.quote(), DOCUMENT.substring(span.start(), span.end()));
            }
        }
    }

    @Test
    void aPieceHoldsOneMentionAndWhatIsSaidOfIt() {
        var pieces = read(CODING).orThrow().pieces();
        assertEquals(5, pieces.size());
        assertEquals(10, pieces.stream().mapToInt(piece -> piece.statements().size()).sum());
        for (var piece : pieces) {
            var id = piece.mentions().getFirst().id();
            piece.statements().forEach(s -> assertEquals(id, s.subject()));
        }
    }

    @Test
    void aQuoteMayRunOverTheEndOfALine() {
        var read =
                read(
                        CODING.replace(
                                "held in the Number 2 camp", "held in\\n  the Number   2 camp"));
        assertEquals(read(CODING).orThrow().statements(), read.orThrow().statements());
    }

    @Test
    void aQuoteThatTheDocumentDoesNotHaveIsRefused() {
        assertFault(
                "CODING.QUOTE_NOT_FOUND at statements[4].evidence",
                CODING.replace("is now in a prison", "is now in the prison"));
    }

    @Test
    void aQuoteThatStandsTwiceIsRefusedUntilItSaysWhich() {
        String twice = CODING.replace("\"evidence\": \"her brother\"", "\"evidence\": \"Tolegen\"");
        assertFault("CODING.QUOTE_AMBIGUOUS at statements[1].evidence", twice);
        var third =
                read(
                        CODING.replace(
                                "\"evidence\": \"her brother\"",
                                "\"evidence\": {\"quote\": \"Tolegen\", \"nth\": 2}"));
        var span =
                (org.whereabouts.statement.Locator.Span)
                        third.orThrow().statements().get(1).evidence().getFirst().where();
        assertEquals(DOCUMENT.indexOf("Serik") + 6, span.start());
    }

    @Test
    void aQuoteAndAPlaceThatDisagreeAreRefused() {
        assertFault(
                "CODING.QUOTE_ELSEWHERE at statements[5].evidence",
                CODING.replace("\"start\": 214", "\"start\": 215"));
    }

    @Test
    void aPlaceBeyondTheDocumentIsRefused() {
        assertFault(
                "CODING.RANGE at statements[5].evidence",
                CODING.replace("\"start\": 214", "\"start\": 99999999999"));
    }

    @Test
    void whatIsNamedMustBeThere() {
        assertFault(
                "CODING.UNKNOWN_MENTION at statements[8].subject",
                CODING.replace("\"subject\": \"office\"", "\"subject\": \"bureau\""));
        assertFault(
                "CODING.UNKNOWN_MENTION at statements[3].claim.place.mention",
                CODING.replace(
                        "\"place\": {\"mention\": \"camp\"}", "\"place\": {\"mention\": \"c\"}"));
        assertFault(
                "CODING.UNKNOWN_STATEMENT at statements[8].answers[0]",
                CODING.replace("\"answers\": [\"s8\"]", "\"answers\": [\"s88\"]"));
        assertFault(
                "CODING.UNKNOWN_MENTION at statements[7].claim.for_whom[0]",
                CODING.replace("\"for_whom\": [\"brother\"]", "\"for_whom\": [\"cousin\"]"));
    }

    @Test
    void statementsThatFollowEachOtherInARingAreRefused() {
        var faults =
                faults(
                        CODING.replace(
                                "\"evidence\": \"her brother was taken in 2017\"",
                                "\"evidence\": \"her brother was taken in 2017\", \"after\": [\"s5\"]"));
        assertEquals(
                List.of(
                        "CODING.RING at statements[2].after",
                        "CODING.RING at statements[3].after",
                        "CODING.RING at statements[4].after"),
                faults);
    }

    @Test
    void everyFaultIsToldAtOnce() {
        var faults =
                faults(
                        CODING.replace("\"P1Y\"", "\"one year\"")
                                .replace("\"last_seen\": \"2017\"", "\"last_seen\": \"in 2017\"")
                                .replace("\"stance\": \"fears\"", "\"stance\": \"frets\"")
                                .replace("\"kind\": \"place\"", "\"kind\": \"palace\""));
        assertTrue(
                faults.contains("CODING.TERM at statements[3].claim.duration"), faults.toString());
        assertTrue(
                faults.contains("CODING.DATE at statements[2].claim.last_seen"), faults.toString());
        assertTrue(faults.contains("CODING.WORD at statements[5].stance"), faults.toString());
        assertTrue(faults.contains("CODING.WORD at mentions[3].kind"), faults.toString());
    }

    @Test
    void aStrangerAmongTheMembersIsRefused() {
        assertFault(
                "CODING.UNKNOWN_MEMBER at statements[1]",
                CODING.replace("\"basis\": \"experienced\"", "\"bases\": \"experienced\""));
        assertFault(
                "CODING.UNKNOWN_MEMBER at the whole file",
                CODING.replace("\"candidates\"", "\"candidate\""));
    }

    @Test
    void twoThingsOfOneIdAreRefused() {
        assertFault(
                "CODING.DUPLICATE_ID at statements[9].id",
                CODING.replace("\"id\": \"s10\"", "\"id\": \"s9\""));
        assertFault(
                "CODING.DUPLICATE_ID at mentions[1].id",
                CODING.replace("\"id\": \"sister-2\"", "\"id\": \"sister\""));
    }

    @Test
    void aStatementWithoutEvidenceIsRefused() {
        assertFault(
                "CODING.NO_EVIDENCE at statements[4]",
                CODING.replace("\"evidence\": \"is now in a prison\",", ""));
    }

    @Test
    void anotherDocumentIsRefused() {
        assertFault(
                "CODING.OTHER_DOCUMENT at document.characters",
                CODING.replace(
                        "\"comment\": \"Invented people.\",",
                        "\"document\": {\"characters\": 7},"));
    }

    @Test
    void aQuoteOfASourceWithoutTextNeedsAPlace() {
        var read = Coding.read(CODING.getBytes(StandardCharsets.UTF_8), Optional.empty(), SOURCE);
        var faults = ((Read.Refused<CodedSource>) read).faults();
        assertTrue(faults.stream().allMatch(f -> f.code().equals("CODING.NO_TEXT")));
    }

    @Test
    void whatIsNotJsonOrNotACodingIsRefused() {
        assertFault("CODING.JSON at character 1", "{");
        assertFault("CODING.VERSION at whereabouts_coding", "{}");
        assertFault("CODING.VERSION at whereabouts_coding", "[]");
        assertFault(
                "CODING.VERSION at whereabouts_coding",
                CODING.replace("\"whereabouts_coding\": 1", "\"whereabouts_coding\": 2"));
    }

    @Test
    void noFaultTellsWhatTheFileSays() {
        for (String broken :
                List.of(
                        CODING.replace("Serik", "Berik"),
                        CODING.replace("brother", "Brother X"),
                        CODING.replace("\"type\"", "\"sort\""))) {
            for (String fault : faults(broken)) {
                assertTrue(Pattern.matches("CODING\\.[A-Z_]+ at [a-z_\\[\\]0-9. ]+", fault), fault);
            }
        }
    }

    private static void assertFault(String expected, String coding) {
        assertTrue(faults(coding).contains(expected), () -> faults(coding).toString());
    }

    private static List<String> faults(String coding) {
        return switch (read(coding)) {
            case Read.Value<CodedSource> _ -> List.of();
            case Read.Refused<CodedSource>(var faults) ->
                    faults.stream().map(Fault::message).toList();
        };
    }

    private static Read<CodedSource> read(String coding) {
        var text =
                new DocumentText(
                        DOCUMENT,
                        "",
                        DOCUMENT.length(),
                        "text/plain",
                        "UTF-8",
                        "en",
                        "",
                        new TreeMap<>(),
                        List.of(),
                        Set.of());
        return Coding.read(coding.getBytes(StandardCharsets.UTF_8), Optional.of(text), SOURCE);
    }

    private static String block(String language) {
        try {
            String page =
                    Files.readString(
                            Path.of(System.getProperty("whereabouts.root", ".."))
                                    .resolve("docs/coding-format.md"));
            String open = "```" + language + "\n";
            int start = page.indexOf(open) + open.length();
            return page.substring(start, page.indexOf("```", start));
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
