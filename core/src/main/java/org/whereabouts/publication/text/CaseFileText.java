package org.whereabouts.publication.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.whereabouts.consent.Cleared;
import org.whereabouts.publication.casefile.CaseFile;
import org.whereabouts.publication.casefile.Exchange;
import org.whereabouts.publication.casefile.KeptBack;
import org.whereabouts.publication.casefile.SourceCard;
import org.whereabouts.publication.casefile.Timeline;
import org.whereabouts.publication.casefile.Topic;
import org.whereabouts.publication.casefile.WrittenName;
import org.whereabouts.publication.words.DateWords;
import org.whereabouts.publication.words.Labels;
import org.whereabouts.publication.words.LineWords;
import org.whereabouts.publication.words.OpenWords;
import org.whereabouts.publication.words.Phrase;
import org.whereabouts.publication.words.Words;

/// A case file as plain text for a terminal, in the order of the page. Nothing in it depends on
/// colour or on drawn boxes; acting characters of a source are written out.
public final class CaseFileText {
    /// The narrowest text that is written.
    public static final int WIDTH_MIN = 30;

    private final CaseFile file;
    private final Words words;
    private final Paper paper;
    private final LineText lines;

    private CaseFileText(CaseFile file, Words words, Paper paper) {
        this.file = file;
        this.words = words;
        this.paper = paper;
        this.lines = new LineText(file, words, paper);
    }

    /// The text of a case file that may leave.
    ///
    /// @param language the reader's language; English where there is no translation
    /// @param width columns of the terminal; at least [#WIDTH_MIN]
    /// @param isolate whether to wrap foreign text in U+2068 and U+2069, for a terminal that knows
    ///   them: without them a right-to-left name can turn the date beside it around
    public static String render(
            Cleared<CaseFile> file, Locale language, int width, boolean isolate) {
        return text(file.content(), language, width, isolate);
    }

    static String text(CaseFile file, Locale language, int width, boolean isolate) {
        var paper = new Paper(Math.max(WIDTH_MIN, width), isolate);
        new CaseFileText(file, Words.in(language), paper).write();
        return paper.toString();
    }

    private void write() {
        head();
        whereabouts();
        timeline();
        file.topics().forEach(this::topic);
        exchanges("section.appeals", file.appeals(), words.phrase("appeal.unanswered"));
        exchanges("section.counts", file.counts(), Phrase.EMPTY);
        rest();
        if (!file.besides().isEmpty()) {
            heading(words.phrase("section.besides"));
            file.besides().forEach(l -> lines.once(l, 0));
        }
        sources();
        footer();
    }

    private void head() {
        for (WrittenName name : file.names()) {
            boolean first = name.equals(file.names().getFirst());
            paper.line(
                    first ? 0 : 2,
                    Phrase.foreign(name.text(), name.language())
                            .then(Phrase.ours(first ? "" : "  " + kind(name))));
        }
        paper.line(0, words.phrase("page.as_of", new DateWords(words).day(file.made().asOf())));
        for (KeptBack kept : file.keptBack()) {
            paper.line(0, Phrase.ours("! ").then(new OpenWords(file, words).keptBack(kept)));
        }
    }

    private String kind(WrittenName name) {
        return words.text(
                        "names.kind_script",
                        words.phrase("name", name.kind()),
                        words.phrase("script", name.script()))
                + " "
                + String.join("", name.cards().stream().map(n -> "[" + n + "]").toList());
    }

    private void whereabouts() {
        heading(words.phrase("section.whereabouts"));
        file.open().stream()
                .filter(o ->
                        o instanceof CaseFile.Open.WhereaboutsUnknown
                                || o instanceof CaseFile.Open.Silence)
                .forEach(o -> paper.line(0, new OpenWords(file, words).open(o)));
        for (CaseFile.Now now : file.whereabouts()) {
            lines.claim(now.voices().getFirst(), 0);
            now.voices().forEach(l -> lines.voice(l, 4));
            paper.line(
                    4,
                    words.phrase("firmness", now.firmness())
                            .then(Phrase.ours(" · "))
                            .then(words.phrase("dispute.reports", now.reports())));
        }
    }

    private void timeline() {
        if (file.timeline().isEmpty()) {
            return;
        }
        heading(words.phrase("section.timeline"));
        for (List<Timeline.Row> rows : file.timeline().sequences()) {
            paper.line(0, words.phrase("section.sequence"));
            for (int i = 0; i < rows.size(); i++) {
                row(rows.get(i), (i + 1) + ". ");
            }
        }
        for (Timeline.Lane lane : Timeline.Lane.values()) {
            var its = file.timeline().calendar().stream().filter(r -> r.lane() == lane).toList();
            if (!its.isEmpty()) {
                paper.line(0, words.phrase("lane", lane));
                its.forEach(r -> row(r, "- "));
            }
        }
    }

    private void row(Timeline.Row row, String mark) {
        if (row.lines().isEmpty()) {
            var dates = new DateWords(words);
            paper.line(
                    2,
                    Phrase.ours(mark)
                            .then(words.phrase("timeline.gap"))
                            .then(
                                    words.phrase(
                                            "bracketed",
                                            words.phrase(
                                                    "date.from_to",
                                                    dates.bounds(row.extent().start()),
                                                    dates.bounds(row.extent().end())))));
            return;
        }
        paper.line(2, Phrase.ours(mark).then(lines.headline(row.lines().getFirst())));
        row.lines().forEach(l -> lines.voice(l, 6));
        if (row.disputed()) {
            paper.line(6, words.phrase("timeline.disputed"));
        }
    }

    private void topic(Topic topic) {
        heading(words.phrase("question", topic.question()));
        for (Topic.Dispute dispute : topic.disputes()) {
            paper.line(
                    0, words.phrase("dispute.heading", words.phrase("matter", dispute.matter())));
            char side = 'A';
            for (Topic.Side each : dispute.sides()) {
                paper.line(
                        2,
                        Phrase.ours(side++ + ") ")
                                .then(words.phrase("dispute.reports", each.reports())));
                each.lines().forEach(l -> lines.once(l, 5));
            }
        }
        topic.lines().forEach(l -> lines.once(l, 0));
    }

    private void exchanges(String heading, List<Exchange> exchanges, Phrase ifUnanswered) {
        if (!exchanges.isEmpty()) {
            heading(words.phrase(heading));
            exchanges.forEach(e -> exchange(e, 0, ifUnanswered));
        }
    }

    private void exchange(Exchange exchange, int indent, Phrase ifUnanswered) {
        lines.once(exchange.line(), indent);
        if (exchange.answers().isEmpty() && !ifUnanswered.isEmpty()) {
            paper.line(indent + 4, ifUnanswered);
        }
        exchange.answers().forEach(a -> exchange(a, indent + 4, Phrase.EMPTY));
    }

    private void rest() {
        if (!file.open().isEmpty()) {
            heading(words.phrase("section.open"));
            file.open().forEach(o -> paper.line(2, mark(new OpenWords(file, words).open(o))));
        }
        if (!file.missing().isEmpty()) {
            heading(words.phrase("section.missing"));
            file.missing().forEach(m -> paper.line(2, mark(words.phrase("missing", m))));
        }
    }

    private static Phrase mark(Phrase phrase) {
        return Phrase.ours("- ").then(phrase);
    }

    private void sources() {
        heading(words.phrase("section.sources"));
        var labels = new Labels(file, words);
        for (SourceCard card : file.sources()) {
            paper.line(
                    0, Phrase.ours("[" + card.number() + "] ").then(labels.title(card.number())));
            var facts = new ArrayList<Phrase>();
            new LineWords(file, words).facts(card).forEach(f -> facts.add(f.value()));
            paper.line(4, Phrase.join(" · ", facts));
        }
    }

    private void footer() {
        paper.blank();
        paper.line(
                0,
                words.phrase(
                        "footer.made",
                        new DateWords(words).instant(file.made().at()),
                        words.word("use", file.made().use())));
        paper.line(0, words.phrase("footer.honest"));
        paper.line(
                0,
                words.phrase("footer.ledger", file.made().ledgerSize())
                        .then(Phrase.ours(" " + file.made().ledgerRoot())));
    }

    private void heading(Phrase text) {
        paper.blank();
        paper.line(0, text);
        paper.rule(text);
    }
}
