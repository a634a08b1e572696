package org.whereabouts.publication.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.whereabouts.publication.words.Phrase;
import org.whereabouts.statement.text.Visible;

/// Lines of at most so many columns. Chinese characters count two columns, combining marks none. A
/// line is broken only where its language allows it; a foreign piece that goes on in the next line
/// is isolated on each line by itself.
public final class Paper {
    private static final char ISOLATE = '\u2068';
    private static final char POP = '\u2069';

    private final int width;
    private final boolean isolate;
    private final StringBuilder out = new StringBuilder(1 << 12);

    /// @param width columns of a line
    /// @param isolate whether foreign pieces stand between isolating characters
    public Paper(int width, boolean isolate) {
        this.width = width;
        this.isolate = isolate;
    }

    /// A piece in a style of the terminal.
    ///
    /// @param on the sequence that turns the style on; empty for none
    public record Styled(Phrase.Piece piece, String on) {}

    /// What turns every style off.
    public static final String OFF = "\u001b[0m";

    /// One paragraph; its second and later lines stand two columns further in.
    public void line(int indent, Phrase phrase) {
        lay(
                indent,
                indent + 2,
                phrase.pieces().stream().map(piece -> new Styled(piece, "")).toList());
    }

    /// One paragraph whose lines all begin in the same column, in styles. A style is turned off at
    /// the end of a line and on again in the next.
    public void paragraph(int indent, List<Styled> pieces) {
        lay(indent, indent, pieces);
    }

    private void lay(int indent, int further, List<Styled> pieces) {
        var text = new StringBuilder();
        var foreign = new BitSet();
        var styles = new ArrayList<String>();
        for (Styled each : pieces) {
            int from = text.length();
            text.append(Visible.of(each.piece().text()));
            foreign.set(from, text.length(), each.piece() instanceof Phrase.Foreign);
            styles.addAll(Collections.nCopies(text.length() - from, each.on()));
        }
        List<Word> words = words(text.toString());
        int hanging = Math.min(further, width / 2);
        int from = 0;
        int start = Math.min(indent, width / 2);
        while (from < words.size()) {
            int to = fit(words, from, width - start);
            int end = words.get(to - 1).end();
            out.append(" ".repeat(start))
                    .append(marked(text, words.get(from).start(), end, foreign, styles))
                    .append('\n');
            from = to;
            start = hanging;
        }
    }

    /// An empty line.
    public void blank() {
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

    private String marked(
            StringBuilder text, int start, int end, BitSet foreign, List<String> styles) {
        var line = new StringBuilder();
        boolean inside = false;
        String style = "";
        int last = start + text.substring(start, end).stripTrailing().length();
        for (int i = start; i < last; i++) {
            boolean turned = isolate && foreign.get(i) != inside;
            boolean styled = !styles.get(i).equals(style);
            line.append(styled && !style.isEmpty() ? OFF : "");
            if (turned) {
                line.append(inside ? POP : ISOLATE);
                inside = !inside;
            }
            style = styles.get(i);
            line.append(styled ? style : "").append(text.charAt(i));
        }
        line.append(style.isEmpty() ? "" : OFF);
        return (inside ? line.append(POP) : line).toString();
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
