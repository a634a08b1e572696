package org.whereabouts.publication.html;

import java.util.regex.Pattern;

/// One attribute of a closed list. Values that could reach out of the page are checked when the
/// attribute is made: a link stays on the page, a picture carries its own bytes.
///
/// @param value unescaped; the page escapes it
record Attribute(Name name, String value) {
    private static final Pattern LOCAL_LINK = Pattern.compile("#[a-z0-9-]{1,60}");
    private static final Pattern PICTURE =
            Pattern.compile("data:image/(png|jpeg);base64,[A-Za-z0-9+/]+={0,2}");
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,60}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9-]{1,35}");
    private static final Pattern DRAWING = Pattern.compile("[-A-Za-z0-9#%., ()]{1,400}");

    private static final Pattern FILL = Pattern.compile("url\\(#(hatch|dots)\\)");

    Attribute {
        boolean allowed =
                switch (name) {
                    case HREF -> LOCAL_LINK.matcher(value).matches();
                    case FILL -> FILL.matcher(value).matches();
                    case SRC -> PICTURE.matcher(value).matches();
                    case ID, ARIA_LABELLEDBY, HEADERS -> ID.matcher(value).matches();
                    case LANG -> LANGUAGE.matcher(value).matches();
                    case X,
                            Y,
                            X1,
                            X2,
                            Y1,
                            Y2,
                            CX,
                            CY,
                            R,
                            RX,
                            D,
                            WIDTH,
                            HEIGHT,
                            PATTERNUNITS,
                            TEXT_ANCHOR,
                            TRANSFORM,
                            VIEWBOX ->
                            DRAWING.matcher(value).matches();
                    case CLASS,
                            DIR,
                            ALT,
                            TITLE,
                            ROLE,
                            SCOPE,
                            DATETIME,
                            CHARSET,
                            CONTENT,
                            NAME,
                            HTTP_EQUIV,
                            ARIA_LABEL,
                            ARIA_HIDDEN,
                            COLSPAN,
                            FOCUSABLE,
                            XMLNS ->
                            true;
                };
        if (!allowed) {
            throw new IllegalArgumentException("not a value for the attribute " + name.word());
        }
    }

    /// The attributes a page may have. None of them runs anything.
    enum Name {
        ID("id"),
        CLASS("class"),
        LANG("lang"),
        DIR("dir"),
        HREF("href"),
        SRC("src"),
        ALT("alt"),
        TITLE("title"),
        ROLE("role"),
        SCOPE("scope"),
        HEADERS("headers"),
        COLSPAN("colspan"),
        DATETIME("datetime"),
        CHARSET("charset"),
        CONTENT("content"),
        NAME("name"),
        HTTP_EQUIV("http-equiv"),
        ARIA_LABEL("aria-label"),
        ARIA_LABELLEDBY("aria-labelledby"),
        ARIA_HIDDEN("aria-hidden"),
        FOCUSABLE("focusable"),
        XMLNS("xmlns"),
        WIDTH("width"),
        HEIGHT("height"),
        VIEWBOX("viewBox"),
        PATTERNUNITS("patternUnits"),
        TRANSFORM("transform"),
        TEXT_ANCHOR("text-anchor"),
        X("x"),
        Y("y"),
        X1("x1"),
        X2("x2"),
        Y1("y1"),
        Y2("y2"),
        CX("cx"),
        CY("cy"),
        FILL("fill"),
        R("r"),
        RX("rx"),
        D("d");

        private final String word;

        Name(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }
}
