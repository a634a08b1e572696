package org.whereabouts.publication.html;

import static org.whereabouts.publication.html.Html.element;
import static org.whereabouts.publication.html.Html.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.whereabouts.canonical.WhereaboutsException;
import org.whereabouts.consent.Cleared;
import org.whereabouts.publication.casefile.CaseFile;
import org.whereabouts.publication.casefile.Line;
import org.whereabouts.publication.casefile.Picture;
import org.whereabouts.publication.casefile.WrittenName;
import org.whereabouts.publication.html.Attribute.Name;
import org.whereabouts.publication.words.DateWords;
import org.whereabouts.publication.words.Labels;
import org.whereabouts.publication.words.OpenWords;
import org.whereabouts.publication.words.Phrase;
import org.whereabouts.publication.words.Words;

/// A case file as one page that needs nothing else: no request, no script, no font, no address. It
/// prints on A4, fits a telephone, and follows the reader's choice of light or dark.
public final class CaseFileHtml {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private final CaseFile file;
    private final Words words;
    private final LineHtml lines;
    private final TopicHtml topics;

    private CaseFileHtml(CaseFile file, Words words) {
        this.file = file;
        this.words = words;
        this.lines = new LineHtml(file, words);
        this.topics = new TopicHtml(words, lines);
    }

    /// The page of a case file that may leave.
    ///
    /// @param language the reader's language; English where there is no translation
    public static String render(Cleared<CaseFile> file, Locale language) {
        return page(file.content(), language);
    }

    static String page(CaseFile file, Locale language) {
        return Html.page(new CaseFileHtml(file, Words.in(language)).document());
    }

    private Html.Element document() {
        return element(
                        Tag.HTML,
                        element(
                                Tag.HEAD,
                                element(Tag.META).with(Name.CHARSET, "utf-8"),
                                meta("Content-Security-Policy", POLICY),
                                named("viewport", "width=device-width, initial-scale=1"),
                                named("referrer", "no-referrer"),
                                named("robots", "noindex, nofollow, noarchive"),
                                named("color-scheme", "light dark"),
                                element(
                                        Tag.TITLE,
                                        text(words.word("page.title") + ": " + mainName().text())),
                                new Html.Sheet(sheet())),
                        element(
                                Tag.BODY,
                                header(),
                                element(Tag.MAIN, sections()),
                                new CardsHtml(file, words).footer()))
                .with(Name.LANG, words.language());
    }

    private List<Html> sections() {
        var cards = new CardsHtml(file, words);
        var parts = new ArrayList<Html>();
        parts.add(whereabouts());
        parts.add(cards.keptBack());
        parts.add(new TimelineHtml(file, words, lines).section());
        file.topics().forEach(t -> parts.add(topics.topic(t)));
        parts.add(appeals());
        parts.add(counts());
        if (!file.besides().isEmpty()) {
            parts.add(topics.section("section.besides", "section.besides.explain", file.besides()));
        }
        parts.add(cards.gaps());
        parts.add(cards.sources());
        return parts;
    }

    private Html header() {
        var dates = new DateWords(words);
        var head = new ArrayList<Html>();
        head.add(element(Tag.P, words.phrase("page.title")).in("kicker"));
        head.add(element(Tag.H1, Html.foreign(mainName().text(), mainName().language())));
        head.add(names());
        head.add(
                element(Tag.P, words.phrase("page.as_of", dates.day(file.made().asOf())))
                        .in("asof"));
        return element(Tag.HEADER, picture(), element(Tag.DIV, List.copyOf(head)).in("heading"));
    }

    private WrittenName mainName() {
        return file.names().isEmpty()
                ? new WrittenName(
                        words.word("mention.unnamed"),
                        org.whereabouts.statement.Claim.NameKind.FULL,
                        org.whereabouts.names.Script.NONE,
                        words.language(),
                        List.of(),
                        List.of())
                : file.names().getFirst();
    }

    private Html names() {
        var items = new ArrayList<Html>();
        for (WrittenName name : file.names()) {
            var parts = new ArrayList<Html>();
            parts.add(Html.foreign(name.text(), name.language()).in("writtenname"));
            parts.add(text(" "));
            parts.add(
                    element(
                                    Tag.SPAN,
                                    words.phrase(
                                            "names.kind_script",
                                            words.phrase("name", name.kind()),
                                            words.phrase("script", name.script())))
                            .in("kind"));
            parts.add(text(" "));
            name.cards().forEach(card -> parts.add(lines.cardLink(card)));
            items.add(element(Tag.LI, parts));
        }
        return element(
                Tag.DIV,
                element(Tag.H2, words.phrase("section.names")).in("quiet"),
                element(Tag.UL, items).in("names"));
    }

    private Html picture() {
        if (file.picture().isEmpty()) {
            return element(Tag.FIGURE, element(Tag.P, words.phrase("picture.none")).in("nopicture"))
                    .in("picture");
        }
        Picture picture = file.picture().getFirst();
        Line line = picture.depicted();
        return element(
                        Tag.FIGURE,
                        element(Tag.IMG)
                                .with(
                                        Name.SRC,
                                        "data:"
                                                + picture.mediaType()
                                                + ";base64,"
                                                + picture.base64())
                                .with(Name.ALT, words.text("picture.alt", mainName().text()))
                                .with(Name.WIDTH, Integer.toString(picture.width()))
                                .with(Name.HEIGHT, Integer.toString(picture.height())),
                        element(
                                Tag.FIGCAPTION,
                                lines.who(line),
                                element(
                                        Tag.P,
                                        Html.phrase(
                                                words.phrase(
                                                        "picture.shows",
                                                        new Labels(file, words)
                                                                .title(line.card()))),
                                        text(" "),
                                        lines.cardLink(line.card()))))
                .in("picture");
    }

    private Html whereabouts() {
        var parts = new ArrayList<Html>();
        parts.add(element(Tag.H2, words.phrase("section.whereabouts")));
        file.open().stream()
                .filter(o ->
                        o instanceof CaseFile.Open.WhereaboutsUnknown
                                || o instanceof CaseFile.Open.Silence)
                .forEach(o ->
                        parts.add(
                                element(Tag.P, new OpenWords(file, words).open(o)).in("foremost")));
        if (!file.whereabouts().isEmpty()) {
            var answers = new ArrayList<Html>();
            file.whereabouts().forEach(now -> answers.add(now(now)));
            parts.add(element(Tag.DIV, answers).in("sides"));
        }
        return element(Tag.SECTION, parts).in("whereabouts");
    }

    private Html now(CaseFile.Now now) {
        var parts = new ArrayList<Html>();
        parts.add(lines.headline(now.voices().getFirst()));
        parts.add(
                element(
                                Tag.P,
                                Html.phrase(words.phrase("firmness", now.firmness())),
                                text(" · "),
                                Html.phrase(words.phrase("dispute.reports", now.reports())))
                        .in("how"));
        now.voices().forEach(line -> parts.add(lines.voice(line)));
        return element(Tag.DIV, parts)
                .in("now " + LineHtml.css(now.voices().getFirst().statement().stance()));
    }

    private Html appeals() {
        if (file.appeals().isEmpty()) {
            return Html.NOTHING;
        }
        var parts = new ArrayList<Html>();
        parts.add(element(Tag.H2, words.phrase("section.appeals")));
        Phrase unanswered = words.phrase("appeal.unanswered");
        file.appeals().forEach(a -> parts.add(topics.exchange(a, unanswered)));
        return element(Tag.SECTION, parts).in("topic appeals");
    }

    private Html counts() {
        if (file.counts().isEmpty()) {
            return Html.NOTHING;
        }
        var parts = new ArrayList<Html>();
        file.counts().forEach(c -> parts.add(topics.exchange(c, Phrase.EMPTY)));
        return element(
                        Tag.SECTION,
                        element(Tag.H2, words.phrase("section.counts")),
                        element(Tag.P, words.phrase("section.counts.explain")).in("explain"),
                        element(Tag.DIV, parts).in("sides"))
                .in("topic counts");
    }

    private static Html meta(String name, String content) {
        return element(Tag.META).with(Name.HTTP_EQUIV, name).with(Name.CONTENT, content);
    }

    private static Html named(String name, String content) {
        return element(Tag.META).with(Name.NAME, name).with(Name.CONTENT, content);
    }

    private static String sheet() {
        try (InputStream in = CaseFileHtml.class.getResourceAsStream("casefile.css")) {
            if (in == null) {
                throw new WhereaboutsException("The program lacks its style sheet casefile.css.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
