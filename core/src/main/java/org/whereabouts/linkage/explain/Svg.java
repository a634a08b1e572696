package org.whereabouts.linkage.explain;

import java.util.Locale;

/// A drawing in SVG, written element by element. Texts keep their own direction, so that a
/// right-to-left name does not turn the number beside it.
final class Svg {
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
        out.append("<title>").append(escaped(title)).append("</title>\n");
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

    void bar(double from, double to, double y, double height, String colour) {
        out.append(
                String.format(
                        Locale.ROOT,
                        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\""
                                + " fill=\"%s\"/>%n",
                        Math.min(from, to),
                        y,
                        Math.max(1, Math.abs(to - from)),
                        height,
                        colour));
    }

    void line(double x, double y1, double y2) {
        out.append(
                String.format(
                        Locale.ROOT,
                        "<line x1=\"%1$.1f\" y1=\"%2$.1f\" x2=\"%1$.1f\" y2=\"%3$.1f\""
                                + " stroke=\"#666\"/>%n",
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
