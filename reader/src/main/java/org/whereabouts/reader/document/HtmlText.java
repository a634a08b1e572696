package org.whereabouts.reader.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.whereabouts.intake.Fault.DocumentCode;
import org.whereabouts.intake.document.DocumentText.Flag;

/// The visible text of a page. What its style or attributes hide stands apart; scripts are dropped
/// and said. jsoup is used directly because Tika's own HTML parser mixes hidden text into the rest.
final class HtmlText {
    private static final Set<String> DROPPED =
            Set.of("script", "style", "noscript", "template", "head", "svg", "iframe");
    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "br",
                    "li",
                    "tr",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "table",
                    "ul",
                    "ol",
                    "section",
                    "article",
                    "blockquote",
                    "pre",
                    "header",
                    "footer",
                    "figure",
                    "figcaption",
                    "dd",
                    "dt",
                    "main");
    private static final Pattern HIDING =
            Pattern.compile(
                    "display:none|visibility:hidden|font-size:0(?![.0-9]*[1-9])|opacity:0(?![.0-9]*[1-9])");

    private final StringBuilder visible = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
    private final DocumentReader.Limits limits;

    private HtmlText(DocumentReader.Limits limits) {
        this.limits = limits;
    }

    static Parsed read(byte[] bytes, DocumentReader.Limits limits) throws IOException {
        Parser parser = Parser.htmlParser().setMaxDepth(limits.depthMax() * 4);
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", parser);
        var html = new HtmlText(limits);
        if (!page.select("script, object, embed, applet, [onload], [onclick]").isEmpty()) {
            html.flags.add(Flag.ACTIVE_CONTENT);
        }
        if (!page.select("img[src^=http], link[href^=http], iframe, source[src^=http]").isEmpty()) {
            html.flags.add(Flag.EXTERNAL_REFERENCES);
        }
        html.walk(page.body(), false, 0);
        var metadata = new TreeMap<String, String>();
        if (!page.title().isBlank()) {
            metadata.put("title", page.title());
        }
        if (!html.hidden.toString().isBlank()) {
            html.flags.add(Flag.HIDDEN_TEXT);
        }
        return new Parsed(
                html.visible.toString().strip(),
                page.charset().name(),
                html.hidden.toString().strip(),
                metadata,
                List.of(),
                html.flags);
    }

    private void walk(Node node, boolean inHidden, int depth) throws Refusal {
        if (depth > limits.depthMax()) {
            throw new Refusal(DocumentCode.NESTING);
        }
        if (visible.length() > limits.charsMax()) {
            throw new Refusal(DocumentCode.SIZE);
        }
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode text) {
                append(inHidden ? hidden : visible, text.getWholeText());
            } else if (child instanceof Element element
                    && !DROPPED.contains(element.normalName())) {
                boolean block = BLOCKS.contains(element.normalName());
                StringBuilder out = inHidden ? hidden : visible;
                if (block) {
                    line(out);
                } else if (element.normalName().equals("td") || element.normalName().equals("th")) {
                    space(out);
                }
                walk(element, inHidden || hides(element), depth + 1);
                if (block) {
                    line(out);
                }
            }
        }
    }

    private static boolean hides(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("type").equals("hidden")
                || HIDING.matcher(style).find();
    }

    /// White space runs become one space, as a browser shows them.
    private static void append(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
                space(out);
            } else {
                out.append(c);
            }
        }
    }

    private static void space(StringBuilder out) {
        if (!out.isEmpty()
                && out.charAt(out.length() - 1) != ' '
                && out.charAt(out.length() - 1) != '\n') {
            out.append(' ');
        }
    }

    private static void line(StringBuilder out) {
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }
}
