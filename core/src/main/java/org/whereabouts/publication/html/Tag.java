package org.whereabouts.publication.html;

import java.util.Locale;

/// The elements a page may have. No script, no form, no frame, no object: what is not here cannot
/// be written.
enum Tag {
    HTML(true),
    HEAD(true),
    META(true),
    TITLE(true),
    BODY(true),
    HEADER(true),
    MAIN(true),
    FOOTER(true),
    NAV(true),
    SECTION(true),
    ARTICLE(true),
    ASIDE(true),
    H1(true),
    H2(true),
    H3(true),
    H4(true),
    P(true),
    DIV(true),
    UL(true),
    OL(true),
    LI(true),
    DL(true),
    DT(true),
    DD(true),
    FIGURE(true),
    FIGCAPTION(true),
    BLOCKQUOTE(true),
    TABLE(true),
    CAPTION(true),
    THEAD(true),
    TBODY(true),
    TR(true),
    TH(false),
    TD(false),
    A(false),
    BDI(false),
    B(false),
    EM(false),
    STRONG(false),
    SPAN(false),
    Q(false),
    TIME(false),
    CODE(false),
    IMG(false),
    SVG(true),
    G(true),
    RECT(true),
    LINE(true),
    CIRCLE(true),
    PATH(true),
    DEFS(true),
    PATTERN(true),
    TEXT(true);

    private final boolean ownLine;

    Tag(boolean ownLine) {
        this.ownLine = ownLine;
    }

    /// Whether white space before the element means nothing, so that it may start a line.
    boolean ownLine() {
        return ownLine;
    }

    /// Whether the element has no content and no end tag.
    boolean isVoid() {
        return this == META || this == IMG;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
