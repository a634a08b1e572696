package org.whereabouts.publication.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds for every page, whatever its sources say.
class CaseFilePageTest {
    private static final String PAGE = CaseFileHtml.page(HostileFile.file(), Locale.ENGLISH);
    private static final String BODY = PAGE.substring(PAGE.indexOf("<body"));

    private static List<String> found(String pattern) {
        return Pattern.compile(pattern).matcher(BODY).results().map(m -> m.group(1)).toList();
    }

    @Test
    void everyTagIsOneOfOursAndNoneRunsAnything() {
        var tags = new HashSet<>(Stream.of(Tag.values()).map(Tag::word).toList());
        for (String tag : found("</?([a-z0-9]+)")) {
            assertTrue(tags.contains(tag), tag);
        }
        assertEquals(0, found("(<script)").size());
        assertFalse(BODY.contains("<img src=//x"));
        String unquoted = BODY.replaceAll("\"[^\"]*\"", "");
        assertFalse(Pattern.compile("<[^>]*\\son[a-z]+=").matcher(unquoted).find());
    }

    @Test
    void thePageAsksForNothingFromOutside() {
        assertTrue(
                PAGE.contains(
                        "http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;;"
                                + " style-src &#39;unsafe-inline&#39;; img-src data:\""));
        assertFalse(PAGE.contains("http://") || PAGE.contains("https://"));
        assertTrue(
                found("\\ssrc=\"([^\"]*)\"").stream()
                        .allMatch(s -> s.startsWith("data:image/png")));
        assertTrue(found("\\shref=\"([^\"]*)\"").stream().allMatch(h -> h.startsWith("#")));
    }

    @Test
    void everyLinkHasItsPlaceAndEveryIdIsThereOnce() {
        List<String> ids = found("\\sid=\"([^\"]*)\"");
        assertEquals(ids.size(), new HashSet<>(ids).size());
        for (String link : found("\\shref=\"#([^\"]*)\"")) {
            assertTrue(ids.contains(link), link);
        }
    }

    @Test
    void aDirectionOverrideIsShownAndDoesNotAct() {
        assertFalse(PAGE.contains("\u202E"));
        assertTrue(PAGE.contains("[U+202E]gnp.exe"));
    }

    @Test
    void aStanceHasAWordAndNotOnlyAColour() {
        List<String> words = found("class=\"stance\">([^<]*)<");
        assertTrue(words.containsAll(List.of("says", "denies", "fears")), words.toString());
    }

    @Test
    void headingsStepDownOneByOne() {
        int last = 0;
        for (String heading : found("<h([1-4])")) {
            int level = Integer.parseInt(heading);
            assertTrue(level <= last + 1, "a heading is skipped");
            last = level;
        }
        assertEquals(1, found("(<h1)").size());
        assertTrue(PAGE.contains("<html lang=\"en\">"));
        assertEquals(found("(<img)").size(), found("<img[^>]*\\salt=\"([^\"]+)\"").size());
    }

    @Test
    void everyNameIsIsolated() {
        String shown = "&quot;&#39;&gt;&lt;script&gt;";
        Matcher names = Pattern.compile(Pattern.quote(shown)).matcher(BODY);
        while (names.find()) {
            String before = BODY.substring(0, names.start());
            int open = Math.max(before.lastIndexOf("<bdi"), before.lastIndexOf("<blockquote"));
            int closed = Math.max(before.lastIndexOf("</bdi"), before.lastIndexOf("</blockquote"));
            boolean inAlt = before.lastIndexOf("<img") > before.lastIndexOf('>');
            assertTrue(open > closed || inAlt, "at " + names.start());
        }
    }

    @Test
    void textHasContrastByDayAndByNight() throws IOException {
        String css = css();
        String dark = css.substring(css.indexOf("prefers-color-scheme: dark"));
        String print = css.substring(css.indexOf("@media print"));
        var day = colours(css.substring(0, css.indexOf("@media")));
        var night = new HashMap<>(day);
        night.putAll(colours(dark.substring(0, dark.indexOf("box-sizing"))));
        var paper = new HashMap<>(day);
        paper.putAll(colours(print));
        var faults = new ArrayList<String>();
        for (var theme : List.of(day, night, paper)) {
            for (String text : List.of("ink", "soft", "accent", "said", "denied", "unsure")) {
                for (String ground : List.of("paper", "sheet")) {
                    double contrast = contrast(colour(theme, text), colour(theme, ground));
                    if (contrast < 4.5) {
                        faults.add(text + " on " + ground + " " + contrast);
                    }
                }
            }
        }
        assertTrue(faults.isEmpty(), faults::toString);
    }

    private static String css() throws IOException {
        try (var in = CaseFileHtml.class.getResourceAsStream("casefile.css")) {
            assertNotNull(in);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, Integer> colours(String css) {
        var colours = new HashMap<String, Integer>();
        Pattern.compile("--([a-z]+): #([0-9a-f]{6})")
                .matcher(css)
                .results()
                .forEach(m -> colours.putIfAbsent(m.group(1), Integer.parseInt(m.group(2), 16)));
        return colours;
    }

    private static int colour(Map<String, Integer> theme, String name) {
        return Objects.requireNonNull(theme.get(name), name);
    }

    /// Contrast of WCAG 2.1: (L1 + 0.05) / (L2 + 0.05) of the relative luminances.
    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF)
                + 0.7152 * linear(rgb >> 8 & 0xFF)
                + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
