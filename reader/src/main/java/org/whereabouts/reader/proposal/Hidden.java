package org.whereabouts.reader.proposal;

import java.util.ArrayList;
import java.util.List;
import org.whereabouts.statement.Locator.Span;

/// Lines in which characters stand that turn the direction of writing or cannot be seen: what a
/// person would see there is not what is written, so nothing is proposed from them.
final class Hidden {
    private Hidden() {}

    static List<Span> in(String text) {
        var lines = new ArrayList<Span>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (text.substring(start, end).codePoints().anyMatch(Hidden::hides)) {
                lines.add(new Span(start, end));
            }
            start = end + 1;
        }
        return lines;
    }

    private static boolean hides(int c) {
        boolean direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean unseen =
                c == 0x200B
                        || c == 0x2060
                        || c == 0x00AD
                        || (c >= 0xE0000 && c <= 0xE007F)
                        || c == 0;
        return direction || unseen;
    }
}
