package org.whereabouts.publication.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.whereabouts.publication.html.Html.element;
import static org.whereabouts.publication.html.Html.text;

import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.whereabouts.publication.html.Attribute.Name;
import org.whereabouts.publication.words.Phrase;

/// Nothing that a source says can act on a page.
class HtmlTest {
    private static String body(Html inner) {
        String page = Html.page(element(Tag.P, inner));
        return page.substring(page.indexOf("<p>") + 3, page.lastIndexOf("</p>"));
    }

    @Test
    void markupInATextIsShownAndDoesNotAct() {
        assertEquals(
                "&lt;script&gt;alert(&#39;a&#39;)&lt;/script&gt; &amp;amp; &quot;b&quot;",
                body(text("<script>alert('a')</script> &amp; \"b\"")));
    }

    @Test
    void anAttributeCannotBeLeft() {
        String page = Html.page(element(Tag.IMG).with(Name.ALT, "x\" onerror=\"alert(1)\" y='<>'"));
        assertTrue(
                page.contains("alt=\"x&quot; onerror=&quot;alert(1)&quot; y=&#39;&lt;&gt;&#39;\""));
    }

    @Test
    void aDirectionOverrideIsWrittenOut() {
        assertEquals("name[U+202E]eman[U+202C]", body(text("name\u202Eeman\u202C")));
        assertEquals("a[U+2067]b[U+2069]", body(text("a\u2067b\u2069")));
    }

    @Test
    void controlsAndUnseenCharactersAreWrittenOut() {
        assertEquals("[U+001B][31m[U+0000][U+FEFF]", body(text("\u001B[31m\0\uFEFF")));
        assertEquals("[U+D800]x", body(text("\uD800x")));
        assertEquals("[U+E0041]", body(text(new String(Character.toChars(0xE0041)))));
    }

    @Test
    void joinersOfArabicScriptStay() {
        assertEquals("مي\u200Cخواهم", body(text("مي\u200Cخواهم")));
    }

    @Test
    void aNameIsIsolatedWithItsLanguageAndOurWordsAreNot() {
        Phrase phrase =
                Phrase.ours("since ")
                        .then(Phrase.foreign("ئالىمجان", "ug"))
                        .then(Phrase.ours(", 2018"));
        assertEquals(
                "since <bdi dir=\"auto\" lang=\"ug\">ئالىمجان</bdi>, 2018",
                body(Html.phrase(phrase)));
    }

    @Test
    void noLinkLeavesThePageAndNoPictureComesFromElsewhere() {
        var a = element(Tag.A, text("x"));
        var img = element(Tag.IMG);
        for (String address :
                List.of(
                        "https://example.org",
                        "//example.org",
                        "javascript:alert(1)",
                        "data:text/html,x",
                        "#A b",
                        "")) {
            assertThrows(IllegalArgumentException.class, () -> a.with(Name.HREF, address));
            assertThrows(IllegalArgumentException.class, () -> img.with(Name.SRC, address));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> img.with(Name.SRC, "data:image/svg+xml;base64,AAAA"));
        assertEquals(
                "data:image/png;base64,AAAA",
                img.with(Name.SRC, "data:image/png;base64,AAAA").attributes().getFirst().value());
    }

    @Test
    void aStyleSheetReachesForNothing() {
        for (String css : List.of("a{background:url(//x)}", "@import 'x'", "</style><script>")) {
            assertThrows(IllegalArgumentException.class, () -> new Html.Sheet(css));
        }
    }

    @Test
    void whateverTheTextNoTagComesOutOfIt() {
        RandomGenerator random = new Random(20261123);
        String alphabet = "<>&\"'/=! -a\u202E\u0000]ئ中\n";
        for (int n = 0; n < 2_000; n++) {
            var hostile = new StringBuilder();
            int length = random.nextInt(40);
            for (int i = 0; i < length; i++) {
                hostile.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String out =
                    body(
                            element(Tag.SPAN, text(hostile.toString()))
                                    .with(Name.TITLE, hostile.toString()));
            String inner = out.substring(out.indexOf("\">") + 2, out.lastIndexOf("</span>"));
            assertFalse(inner.contains("<") || inner.contains(">") || inner.contains("\""), inner);
            assertEquals(2, out.chars().filter(c -> c == '"').count(), out);
        }
    }
}
