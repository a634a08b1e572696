package org.whereabouts.reader.document;

import java.util.Set;
import org.whereabouts.intake.Fault.DocumentCode;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Collects the text that a parser reports as XHTML: blocks end in a line feed, cells in a tab.
/// Stops the parser at the limits of size and depth.
final class TextHandler extends DefaultHandler {
    private static final Set<String> BLOCKS =
            Set.of(
                    "p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul",
                    "ol", "hr");

    private final StringBuilder text = new StringBuilder();
    private final DocumentReader.Limits limits;
    private int depth;
    private int inHead;
    private int pageStart = -1;
    private int pagesWithoutText;
    private DocumentCode refusal = DocumentCode.BROKEN;

    TextHandler(DocumentReader.Limits limits) {
        this.limits = limits;
    }

    /// Why the parser was stopped; [DocumentCode#BROKEN] if not by this.
    DocumentCode refusal() {
        return refusal;
    }

    String text() {
        return text.toString().strip();
    }

    int pagesWithoutText() {
        return pagesWithoutText;
    }

    /// Adds a text that was read apart.
    void append(String more) {
        line();
        text.append(more);
        line();
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes)
            throws SAXException {
        if (++depth > limits.depthMax()) {
            throw stop(DocumentCode.NESTING);
        }
        if (name.equals("head")) {
            inHead++;
        }
        if (name.equals("div") && "page".equals(attributes.getValue("class"))) {
            pageStart = text.length();
        }
        if (BLOCKS.contains(name)) {
            line();
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        depth--;
        if (name.equals("head")) {
            inHead--;
        }
        if (name.equals("td") || name.equals("th")) {
            text.append('\t');
        }
        if (BLOCKS.contains(name)) {
            line();
        }
        if (name.equals("div") && pageStart >= 0 && depth <= 3) {
            if (text.substring(pageStart).isBlank()) {
                pagesWithoutText++;
            }
            pageStart = -1;
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        if (inHead > 0) {
            return;
        }
        if (text.length() + length > limits.charsMax()) {
            throw stop(DocumentCode.SIZE);
        }
        text.append(chars, start, length);
    }

    /// White space that a parser puts between blocks and lines: a line end, or a space.
    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) {
        if (inHead > 0) {
            return;
        }
        for (int i = start; i < start + length; i++) {
            if (chars[i] == '\n') {
                line();
                return;
            }
        }
        text.append(' ');
    }

    private SAXException stop(DocumentCode code) {
        refusal = code;
        return new SAXException(code.name());
    }

    private void line() {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
            end--;
        }
        text.setLength(end);
        if (end > 0 && text.charAt(end - 1) != '\n') {
            text.append('\n');
        }
    }
}
