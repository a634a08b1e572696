package org.whereabouts.linkage.explain;

import java.util.Locale;

/// A drawing in SVG, written element by element. Texts keep their own direction, so that a
/// right-to-left name does not turn the number beside it.
final class Svg {
    /// What speaks for, as the class of a bar.
    static final String FOR = "for";

    /// What speaks against.
    static final String AGAINST = "against";

    /// A sum.
    static final String SUM = "sum";

    // Both themes: contrast of texts at least 7 : 1, of bars at least 3 : 1 against the ground.
    private static final String STYLE =
            """
            <style>
            svg{background:#ffffff}text{fill:#1b1f24}.quiet{fill:#4b535c;font-size:12px}.head{font-weight:bold}
            line{stroke:#767d85}.for{fill:#2166ac}.against{fill:#c2601c}.sum{fill:#5a6068}
            @media (prefers-color-scheme:dark){svg{background:#15181c}text{fill:#e8eaed}
            .quiet{fill:#b8bec6}.for{fill:#6aa9e9}.against{fill:#ea9a61}.sum{fill:#9aa1a9}}
            </style>
            """;

    private static final double LETTER = 0.56;

    private final StringBuilder out = new StringBuilder(4096);

    /// @param title what a screen reader says
    Svg(int width, int height, String title) {
        out.append(
                String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\""
                                + " role=\"img\" font-family=\"sans-serif\" font-size=\"13\">\n",
                        width,
                        height));
        out.append("<title>").append(escaped(title)).append("</title>\n").append(STYLE);
    }

    /// About how wide a text is, for room: letters of Chinese and the like are as wide as high, a
    /// little over half of that is the mean of others.
    static double width(String text, double size) {
        return size * text.codePoints().mapToDouble(Svg::letter).sum();
    }

    private static double letter(int c) {
        int type = Character.getType(c);
        boolean none =
                type == Character.NON_SPACING_MARK
                        || type == Character.ENCLOSING_MARK
                        || type == Character.FORMAT;
        boolean wide = Character.isIdeographic(c) || (c >= 0xFF00 && c < 0xFF61);
        return none ? 0 : wide ? 1 : LETTER;
    }

    /// The beginning of a text that is about so wide at most, with an ellipsis where it is cut.
    static String cut(String text, double size, double most) {
        if (width(text, size) <= most) {
            return text;
        }
        double left = most - size;
        int end = 0;
        while (end < text.length() && left > 0) {
            int c = text.codePointAt(end);
            left -= size * letter(c);
            end += left >= 0 ? Character.charCount(c) : 0;
        }
        return text.substring(0, end) + "…";
    }

    void heading(double x, double y, String text) {
        out.append(
                String.format(
                        Locale.ROOT,
                        "<text class=\"head\" x=\"%.1f\" y=\"%.1f\""
                                + " unicode-bidi=\"isolate\">%s</text>%n",
                        x,
                        y,
                        escaped(text)));
    }

    void text(double x, double y, String anchor, String text) {
        out.append(
                String.format(
                        Locale.ROOT,
                        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\""
                                + " unicode-bidi=\"isolate\">%s</text>%n",
                        x,
                        y,
                        anchor,
                        escaped(text)));
    }

    /// A small text that begins at a place whatever its direction of writing.
    void quiet(double x, double y, String text) {
        if (!text.isEmpty()) {
            out.append(
                    String.format(
                            Locale.ROOT,
                            "<text class=\"quiet\" x=\"%.1f\" y=\"%.1f\"><tspan"
                                    + " unicode-bidi=\"isolate\">%s</tspan></text>%n",
                            x,
                            y,
                            escaped(text)));
        }
    }

    /// A bar.
    ///
    /// @param kind [#FOR], [#AGAINST] or [#SUM]
    void bar(double from, double to, double y, double height, String kind) {
        out.append(
                String.format(
                        Locale.ROOT,
                        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\""
                                + " class=\"%s\"/>%n",
                        Math.min(from, to),
                        y,
                        Math.max(1, Math.abs(to - from)),
                        height,
                        kind));
    }

    void line(double x, double y1, double y2) {
        out.append(
                String.format(
                        Locale.ROOT,
                        "<line x1=\"%1$.1f\" y1=\"%2$.1f\" x2=\"%1$.1f\" y2=\"%3$.1f\"" + "/>%n",
                        x,
                        y1,
                        y2));
    }

    String end() {
        return out.append("</svg>\n").toString();
    }

    private static String escaped(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        case '&' -> safe.append("&amp;");
                        case '"' -> safe.append("&quot;");
                        default -> {
                            boolean half = c >= 0xD800 && c <= 0xDFFF;
                            if (c >= 0x20 && !half && c != 0xFFFE && c != 0xFFFF) {
                                safe.appendCodePoint(c);
                            }
                        }
                    }
                });
        return safe.toString();
    }
}
