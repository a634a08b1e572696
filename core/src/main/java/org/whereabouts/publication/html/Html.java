package org.whereabouts.publication.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.whereabouts.publication.html.Attribute.Name;
import org.whereabouts.publication.words.Phrase;
import org.whereabouts.statement.text.Visible;

/// A page, or a part of one, as a value. There is no way to put text on a page but [Text], and
/// [#page] escapes every text and every attribute; acting characters are written out ([Visible]).
sealed interface Html {

    /// Text of ours or of a source.
    record Text(String text) implements Html {}

    /// An element.
    record Element(Tag tag, List<Attribute> attributes, List<Html> children) implements Html {
        public Element {
            attributes = List.copyOf(attributes);
            children = List.copyOf(children);
            if (tag.isVoid() && !children.isEmpty()) {
                throw new IllegalArgumentException("this element has no content");
            }
        }

        /// The same element with one attribute more.
        Element with(Name name, String value) {
            var more = new ArrayList<>(attributes);
            more.add(new Attribute(name, value));
            return new Element(tag, more, children);
        }

        /// The same element in a class of the style sheet.
        Element in(String classes) {
            return with(Name.CLASS, classes);
        }
    }

    /// Several parts, one after the other; none is nothing.
    record Parts(List<Html> parts) implements Html {
        public Parts {
            parts = List.copyOf(parts);
        }
    }

    /// The style sheet: our own text, never a source's.
    record Sheet(String css) implements Html {
        public Sheet {
            if (css.contains("<") || css.contains("url(") || css.contains("@import")) {
                throw new IllegalArgumentException("a style sheet reaches for nothing outside");
            }
        }
    }

    /// Nothing.
    Html NOTHING = new Parts(List.of());

    /// An element with these children.
    static Element element(Tag tag, Html... children) {
        return new Element(tag, List.of(), Arrays.asList(children));
    }

    /// An element with these children.
    static Element element(Tag tag, List<? extends Html> children) {
        return new Element(tag, List.of(), List.copyOf(children));
    }

    /// An element that holds a phrase.
    static Element element(Tag tag, Phrase phrase) {
        return element(tag, phrase(phrase));
    }

    /// Text.
    static Html text(String text) {
        return new Text(text);
    }

    /// Several parts, one after the other.
    static Html parts(Html... parts) {
        return new Parts(Arrays.asList(parts));
    }

    /// Several parts, one after the other.
    static Html parts(List<? extends Html> parts) {
        return new Parts(List.copyOf(parts));
    }

    /// A phrase: our words as text, foreign text in `<bdi>` with its language. Without it a
    /// right-to-left name flips the date beside it.
    static Html phrase(Phrase phrase) {
        return parts(phrase.pieces().stream().map(Html::piece).toList());
    }

    private static Html piece(Phrase.Piece piece) {
        return switch (piece) {
            case Phrase.Ours(var words) -> text(words);
            case Phrase.Foreign(var words, var language) -> foreign(words, language);
        };
    }

    /// A name or other text of a source, isolated in its own direction.
    static Element foreign(String words, String language) {
        Element bdi = element(Tag.BDI, text(words)).with(Name.DIR, "auto");
        return language.isEmpty() ? bdi : bdi.with(Name.LANG, language);
    }

    /// The page as text, from the doctype on.
    static String page(Element html) {
        var out = new StringBuilder(1 << 16).append("<!DOCTYPE html>");
        write(html, out);
        return out.append('\n').toString();
    }

    private static void write(Html part, StringBuilder out) {
        switch (part) {
            case Text(var text) -> escape(Visible.of(text), out);
            case Parts(var parts) -> parts.forEach(p -> write(p, out));
            case Sheet(var css) -> out.append("\n<style>\n").append(css).append("</style>");
            case Element(var tag, var attributes, var children) -> {
                out.append(tag.ownLine() ? "\n<" : "<").append(tag.word());
                for (Attribute a : attributes) {
                    out.append(' ').append(a.name().word()).append("=\"");
                    escape(Visible.of(a.value()), out);
                    out.append('"');
                }
                out.append('>');
                if (!tag.isVoid()) {
                    children.forEach(c -> write(c, out));
                    out.append("</").append(tag.word()).append('>');
                }
            }
        }
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
