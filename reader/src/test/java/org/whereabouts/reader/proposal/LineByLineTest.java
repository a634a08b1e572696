package org.whereabouts.reader.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.whereabouts.reader.proposal.Readings.lines;
import static org.whereabouts.reader.proposal.Readings.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.statement.Claim;

/// Demands that stand line by line under a heading. The people are invented.
class LineByLineTest {
    private static final String LINES =
            """

            - to disclose where Tarek Nasim is held and to release him at once;
            - to investigate the beating of Omar Said.
            """;

    @Test
    void eachLineUnderAHeadingThatAsksIsADemand() {
        String text = "The Harbour Committee calls on the authorities:" + LINES;
        assertEquals(
                List.of(
                        "disclose where Tarek Nasim is held",
                        "release him at once",
                        "investigate the beating of Omar Said"),
                demands(text));
        assertTrue(lines(text, "release").isEmpty());
    }

    @Test
    void whereTheHeadingDoesNotSayWhoAsksItIsWhoeverIssuedTheText() {
        String text =
                "The Harbour Committee has followed the case since May.\n"
                        + "Please write, calling on the ministry:"
                        + LINES;
        assertEquals(3, demands(text).size());
        assertTrue(
                lines(text, "demand.line").stream().allMatch(l -> l.contains("Harbour Committee")));
    }

    @Test
    void aListThatAsksForNothingIsNoDemand() {
        assertEquals(
                List.of(), demands("The Harbour Committee was founded for two reasons:" + LINES));
        assertEquals(
                List.of(),
                demands("The Harbour Committee does not call on the authorities:" + LINES));
    }

    @Test
    void linesThatOpenWithCallingAndUrgingAreDemandsToo() {
        String text =
                """
                The Harbour Committee asks for letters:
                – calling on the governor to say where Tarek Nasim is;
                – urging that he be allowed a doctor.
                """;
        assertEquals(2, demands(text).size());
    }

    private static List<String> demands(String text) {
        return read(text).proposals().stream()
                .filter(p -> p.rule().equals("demand.line"))
                .map(p -> ((Claim.Appealed) p.draft().claim()).demand())
                .toList();
    }
}
