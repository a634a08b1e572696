package org.whereabouts.estimation.report;

/// Puts an HTML page together. Every text goes through [#text]; only this class writes tags around
/// what came from outside.
final class Html {
    private final StringBuilder out = new StringBuilder(32_768);

    /// Text with the characters of markup made harmless.
    static String escaped(String text) {
        var safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    /// Markup of our own, as it stands.
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /// Text from anywhere.
    Html text(String text) {
        out.append(escaped(text));
        return this;
    }

    /// A name that somebody gave, kept apart from its neighbours so that a right-to-left name does
    /// not turn them round.
    Html name(String name) {
        return raw("<bdi>").text(name).raw("</bdi>");
    }

    /// An element with text inside.
    Html element(String tag, String text) {
        int space = tag.indexOf(' ');
        return raw("<" + tag + ">")
                .text(text)
                .raw("</" + (space < 0 ? tag : tag.substring(0, space)) + ">\n");
    }

    String written() {
        return out.toString();
    }
}
