package org.whereabouts.app.cli.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// What `review` shows beside the proposals.
class ScreenTest {
    @Test
    void theHelpFitsTheTerminalAndNamesEveryKey() {
        for (int width : new int[] {40, 69, 70, 80, 120}) {
            var help = Screen.help(width);
            assertTrue(help.stream().allMatch(line -> line.length() <= width), () -> "" + width);
            String all = " " + String.join(" ", help);
            "arnbukwpstdmxq"
                    .chars()
                    .forEach(key -> {
                        String shown = "  " + (char) key + "  ";
                        assertTrue(all.contains(shown), shown + " at " + width);
                    });
        }
        assertEquals(14, Screen.help(40).size());
        assertEquals(7, Screen.help(80).size());
    }
}
