package org.whereabouts.reader.phrase.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.whereabouts.statement.Locator.Span;

/// What stands in quotation marks and is somebody's speech; a word or title in quotation marks is
/// none.
public final class Quotes {
    private static final Pattern SPEECH =
            Pattern.compile(
                    "«([^«»\\n]{25,})»|“([^“”\\n]{8,})”|„([^“”„\\n]{25,})“|\"([^\"\\n]{25,})\"|「([^「」\\n]{8,})」");
    private static final int TAIL_MAX = 80;

    private Quotes() {}

    /// A speech in quotation marks.
    ///
    /// @param inner what is said
    /// @param tail the rest of its sentence, where the speaker may stand
    public record Quote(Span inner, Span tail) {
        /// Whether a place stands in it.
        public boolean holds(Span at) {
            return inner.start() <= at.start() && at.end() <= inner.end();
        }
    }

    /// The speeches of a text.
    public static List<Quote> of(String text) {
        var quotes = new ArrayList<Quote>();
        var m = SPEECH.matcher(text);
        while (m.find()) {
            int end = m.end();
            int stop = end;
            while (stop < text.length()
                    && stop - end < TAIL_MAX
                    && "\n.!?。!?".indexOf(text.charAt(stop)) < 0) {
                stop++;
            }
            quotes.add(new Quote(new Span(m.start() + 1, end - 1), new Span(end, stop)));
        }
        return quotes;
    }

    /// The quote in which a place stands.
    public static Optional<Quote> around(List<Quote> quotes, Span at) {
        return quotes.stream().filter(q -> q.holds(at)).findFirst();
    }
}
