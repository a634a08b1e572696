package org.whereabouts.publication.html;

import static org.whereabouts.publication.html.Html.element;
import static org.whereabouts.publication.html.Html.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.whereabouts.publication.casefile.CaseFile;
import org.whereabouts.publication.casefile.Line;
import org.whereabouts.publication.casefile.Numbers;
import org.whereabouts.publication.html.Attribute.Name;
import org.whereabouts.publication.words.ClaimWords;
import org.whereabouts.publication.words.Labels;
import org.whereabouts.publication.words.LineWords;
import org.whereabouts.publication.words.Phrase;
import org.whereabouts.publication.words.Words;
import org.whereabouts.statement.Evidence;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.StatementId;

/// One line on the page: who, how they stand to it, what, the words of the source, where it stands,
/// how the speaker knows.
final class LineHtml {
    private final CaseFile file;
    private final Words words;
    private final Numbers numbers;
    private final ClaimWords claims;
    private final LineWords lines;
    private final Labels labels;
    private final Set<Integer> shown = new HashSet<>();

    LineHtml(CaseFile file, Words words) {
        this.file = file;
        this.words = words;
        this.numbers = new Numbers(file);
        this.labels = new Labels(file, words);
        this.claims = new ClaimWords(words, labels);
        this.lines = new LineWords(file, words);
    }

    /// The line in full, or in short where it stood in full before: a line may be disputed on two
    /// matters.
    Html once(Line line) {
        return shown.contains(numbers.of(line.statement().id()))
                ? element(Tag.ARTICLE, headline(line), voice(line))
                        .in("line again " + css(line.statement().stance()))
                : full(line);
    }

    /// The line in full. Where it stands first it carries the anchor of its number.
    Html full(Line line) {
        var inner = new ArrayList<Html>();
        inner.add(who(line));
        if (lines.ofAnother(line)) {
            inner.add(
                    element(
                                    Tag.P,
                                    words.phrase(
                                            "line.about",
                                            labels.mention(line.statement().subject())))
                            .in("about"));
        }
        inner.add(claim(line));
        line.statement().evidence().stream()
                .filter(e -> !e.quote().isBlank())
                .forEach(e -> inner.add(quote(e, line)));
        inner.add(where(line));
        inner.add(element(Tag.P, known(line)).in("how"));
        if (!line.statement().answers().isEmpty()) {
            inner.add(answers(line));
        }
        var article = element(Tag.ARTICLE, inner).in("line " + css(line.statement().stance()));
        int number = numbers.of(line.statement().id());
        return shown.add(number) ? article.with(Name.ID, "line-" + number) : article;
    }

    /// Who says a line, with a link to the full one: for the top of the page and the timeline.
    Html voice(Line line) {
        var links = new ArrayList<Html>();
        links.add(Html.phrase(words.phrase("line.said_on", lines.said(line))));
        links.add(text(" · "));
        links.add(link(line));
        links.add(text(" "));
        links.add(cardLink(line.card()));
        Phrase relays = labels.relays(line);
        if (!relays.isEmpty()) {
            links.add(text(" · "));
            links.add(Html.phrase(words.phrase("line.through", relays)));
        }
        line.repeats()
                .ifPresent(card -> {
                    links.add(text(" · "));
                    links.add(Html.phrase(words.phrase("line.repeats", card)));
                });
        return element(Tag.DIV, who(line), element(Tag.P, links).in("links"))
                .in("voice " + css(line.statement().stance()));
    }

    /// Head and particulars as a heading of its own. What is not said to be so begins with the
    /// stance: nobody may take a fear or a denied thing for what is told.
    Html headline(Line line) {
        return claim(line, !line.statement().asserted());
    }

    /// Head and particulars of the claim alone, under the words that say who speaks.
    Html claim(Line line) {
        return claim(line, false);
    }

    private Html claim(Line line, boolean withStance) {
        var parts = new ArrayList<Html>();
        if (withStance) {
            parts.add(element(Tag.SPAN, lines.stance(line)).in("stance"));
            parts.add(text(" "));
        }
        parts.add(element(Tag.STRONG, claims.head(line)));
        for (Phrase detail : claims.details(line)) {
            parts.add(text(" · "));
            parts.add(element(Tag.SPAN, detail).in("detail"));
        }
        return element(Tag.P, parts).in("claim");
    }

    /// Who says it, and the stance as a word with a shape of its own.
    Html who(Line line) {
        var parts = new ArrayList<Html>();
        parts.add(element(Tag.SPAN, lines.speaker(line)).in("speaker"));
        parts.add(text(" "));
        parts.add(element(Tag.SPAN, lines.stance(line)).in("stance"));
        if (!line.ofGroup().isEmpty()) {
            parts.add(text(" "));
            parts.add(
                    element(
                                    Tag.SPAN,
                                    words.phrase("line.of_group", labels.mentions(line.ofGroup())))
                            .in("group"));
        }
        return element(Tag.P, parts).in("who");
    }

    /// A link to the full line.
    Html link(Line line) {
        return link(line.statement().id());
    }

    /// A link to a source card: `[2]`.
    Html cardLink(int card) {
        return element(Tag.A, text("[" + card + "]"))
                .with(Name.HREF, "#source-" + card)
                .with(Name.CLASS, "cardlink")
                .with(Name.ARIA_LABEL, words.text("line.source_number", card));
    }

    private Html link(StatementId statement) {
        int number = numbers.of(statement);
        return element(Tag.A, text(words.text("line.number", number)))
                .with(Name.HREF, "#line-" + number);
    }

    private Html quote(Evidence evidence, Line line) {
        String language = file.card(line.card()).source().language();
        var quote = element(Tag.BLOCKQUOTE, text(evidence.quote())).with(Name.DIR, "auto");
        return language.isEmpty() ? quote : quote.with(Name.LANG, language);
    }

    private Html where(Line line) {
        var parts = new ArrayList<Html>();
        parts.add(Html.phrase(lines.way(line)));
        parts.add(text(" "));
        parts.add(cardLink(line.card()));
        List<Phrase> places =
                line.statement().evidence().stream().map(lines::place).distinct().toList();
        if (!places.isEmpty()) {
            parts.add(text(", "));
            parts.add(Html.phrase(Phrase.join("; ", places)));
        }
        line.repeats()
                .ifPresent(card -> {
                    parts.add(text(" · "));
                    parts.add(element(Tag.SPAN, words.phrase("line.repeats", card)).in("repeats"));
                });
        return element(Tag.P, parts).in("where");
    }

    private List<Html> known(Line line) {
        var parts = new ArrayList<Html>();
        parts.add(Html.phrase(words.phrase("line.said_on", lines.said(line))));
        parts.add(text(" · "));
        parts.add(Html.phrase(lines.basis(line)));
        parts.add(text(" · "));
        parts.add(
                Html.phrase(
                        words.phrase(
                                "line.credibility",
                                words.phrase("credibility", line.statement().credibility()))));
        parts.add(text(" · "));
        parts.add(
                element(
                                Tag.SPAN,
                                text(words.text("line.number", numbers.of(line.statement().id()))))
                        .in("number"));
        return parts;
    }

    private Html answers(Line line) {
        var links = new ArrayList<Html>();
        for (StatementId answered : line.statement().answers()) {
            if (numbers.of(answered) > 0) {
                links.add(text(links.isEmpty() ? " " : ", "));
                links.add(link(answered));
            }
        }
        return links.isEmpty()
                ? Html.NOTHING
                : element(Tag.P, Html.phrase(words.phrase("line.answers")), Html.parts(links))
                        .in("answering");
    }

    static String css(Stance stance) {
        return switch (stance) {
            case ASSERTS -> "said";
            case DENIES -> "denied";
            case BELIEVES, FEARS, PRESUMES, PREDICTS, CANNOT_SAY -> "unsure";
            case DEMANDS -> "demanded";
        };
    }
}
