package org.whereabouts.publication.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.whereabouts.publication.words.Phrase;
import org.whereabouts.statement.text.Visible;

/// Lines of at most so many columns. Chinese characters count two columns, combining marks none. A
/// line is broken only where its language allows it; a foreign piece that goes on in the next line
/// is isolated on each line by itself.
final class Paper {
    private static final char ISOLATE = '\u2068';
    private static final char POP = '\u2069';

    private final int width;
    private final boolean isolate;
    private final StringBuilder out = new StringBuilder(1 << 12);

    Paper(int width, boolean isolate) {
        this.width = width;
        this.isolate = isolate;
    }

    /// One paragraph; its second and later lines stand two columns further in.
    void line(int indent, Phrase phrase) {
        var text = new StringBuilder();
        var foreign = new BitSet();
        for (Phrase.Piece piece : phrase.pieces()) {
            int from = text.length();
            text.append(Visible.of(piece.text()));
            foreign.set(from, text.length(), piece instanceof Phrase.Foreign);
        }
        List<Word> words = words(text.toString());
        int hanging = Math.min(indent + 2, width / 2);
        int from = 0;
        int start = Math.min(indent, width / 2);
        while (from < words.size()) {
            int to = fit(words, from, width - start);
            int end = words.get(to - 1).end();
            out.append(" ".repeat(start))
                    .append(marked(text, words.get(from).start(), end, foreign))
                    .append('\n');
            from = to;
            start = hanging;
        }
    }

    /// An empty line.
    void blank() {
        out.append('\n');
    }

    /// A rule as wide as a heading.
    void rule(Phrase heading) {
        out.append("-".repeat(Math.min(width, columns(Visible.of(heading.plain()))))).append('\n');
    }

    /// A stretch of text that is not broken, with the space after it.
    private record Word(String text, int start, int end) {}

    private static int fit(List<Word> words, int from, int room) {
        int used = 0;
        int to = from;
        while (to < words.size()) {
            String text = words.get(to).text();
            if (to > from && used + columns(text.stripTrailing()) > room) {
                break;
            }
            used += columns(text);
            to++;
        }
        return to;
    }

    private String marked(StringBuilder text, int start, int end, BitSet foreign) {
        if (!isolate) {
            return text.substring(start, end).stripTrailing();
        }
        var line = new StringBuilder();
        boolean inside = false;
        for (int i = start; i < end; i++) {
            if (foreign.get(i) != inside) {
                line.append(inside ? POP : ISOLATE);
                inside = !inside;
            }
            line.append(text.charAt(i));
        }
        String marked = line.toString().stripTrailing();
        return inside ? marked + POP : marked;
    }

    private static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            words.add(new Word(text.substring(start, end), start, end));
            start = end;
        }
        return words;
    }

    /// The columns that a terminal gives the text.
    static int columns(String text) {
        return text.codePoints().map(Paper::columns).sum();
    }

    private static int columns(int c) {
        int type = UCharacter.getType(c);
        boolean none =
                type == Character.NON_SPACING_MARK
                        || type == Character.ENCLOSING_MARK
                        || type == Character.FORMAT;
        if (none) {
            return 0;
        }
        int eastAsian = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        boolean wide =
                eastAsian == UCharacter.EastAsianWidth.WIDE
                        || eastAsian == UCharacter.EastAsianWidth.FULLWIDTH;
        return wide ? 2 : 1;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
