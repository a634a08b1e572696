package org.whereabouts.publication.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.whereabouts.publication.casefile.CaseFile;
import org.whereabouts.publication.casefile.Line;
import org.whereabouts.publication.casefile.SourceCard;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Evidence;
import org.whereabouts.statement.Locator;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.time.PartialDate;

/// Who says a line, through whom, how they know, and where it stands: in words that need no key.
public final class LineWords {
    private final CaseFile file;
    private final Words words;
    private final Labels labels;
    private final DateWords dates;

    /// Lines of this file in these words.
    public LineWords(CaseFile file, Words words) {
        this.file = file;
        this.words = words;
        this.labels = new Labels(file, words);
        this.dates = new DateWords(words);
    }

    /// How the speaker stands to it: "says", "fears".
    public Phrase stance(Line line) {
        return words.phrase("stance", line.statement().stance());
    }

    /// The speaker, with a mark where the sources call the speaker a relative.
    public Phrase speaker(Line line) {
        Phrase who = labels.speaker(line.statement().speaker(), line);
        return line.kin() ? words.phrase("speaker.kin", who) : who;
    }

    /// The way from the speaker to the source: "told to A, who told B"; always ends with the source
    /// where the speaker is not its author.
    public Phrase way(Line line) {
        Phrase relays = labels.relays(line);
        Phrase source = labels.title(line.card());
        boolean own = line.statement().speaker() instanceof Speaker.Author;
        if (own && relays.isEmpty()) {
            return words.phrase("way.own", source);
        }
        return relays.isEmpty()
                ? words.phrase("way.in", source)
                : words.phrase("way.through", relays, source);
    }

    /// Whether the line is about somebody else than the person of the file. Who appeals and who
    /// answers stands in the particulars.
    public boolean ofAnother(Line line) {
        return switch (line.statement().claim()) {
            case Claim.Appealed _, Claim.Answered _ -> false;
            case Claim.Named _,
                    Claim.Described _,
                    Claim.Born _,
                    Claim.Kin _,
                    Claim.Held _,
                    Claim.Sentenced _,
                    Claim.Moved _,
                    Claim.Released _,
                    Claim.Disappeared _,
                    Claim.Heard _,
                    Claim.Restricted _,
                    Claim.Mistreated _,
                    Claim.Died _,
                    Claim.Depicted _,
                    Claim.Counted _,
                    Claim.Noted _ ->
                    line.ofGroup().isEmpty() && !file.self().contains(line.statement().subject());
        };
    }

    /// How the speaker knows.
    public Phrase basis(Line line) {
        return words.phrase("basis", line.statement().basis());
    }

    /// When it was said: the line's own date, else the source's.
    public Phrase said(Line line) {
        PartialDate own = line.statement().said();
        PartialDate date = own.isNone() ? file.card(line.card()).source().dated() : own;
        return date.isNone() ? words.phrase("said.unknown") : Phrase.ours(dates.date(date));
    }

    /// Where a piece of evidence stands, so that a person can go and look.
    public Phrase place(Evidence evidence) {
        Phrase where =
                switch (evidence.where()) {
                    case Locator.Span(int start, int end) ->
                            words.phrase("locator.span", start + 1, end);
                    case Locator.Cell(int sheet, long row, int column) ->
                            words.phrase("locator.cell", sheet, row, letters(column));
                    case Locator.Moment(long from, long to) ->
                            words.phrase("locator.moment", clock(from), clock(to));
                    case Locator.Region(int page, int left, int top, int width, int height) ->
                            words.phrase(
                                    "locator.region",
                                    page,
                                    left / 10,
                                    top / 10,
                                    (left + width) / 10,
                                    (top + height) / 10);
                    case Locator.Whole _ -> words.phrase("locator.whole");
                };
        return evidence.attachment() == 0
                ? where
                : words.phrase("locator.file", evidence.attachment() + 1, where);
    }

    /// Kind, author, date, reliability and independence of a source, each a labelled phrase.
    public List<Fact> facts(SourceCard card) {
        var source = card.source();
        var out = new ArrayList<Fact>();
        out.add(new Fact(words.word("card.kind"), words.phrase("source", source.kind())));
        out.add(
                new Fact(
                        words.word("card.author"),
                        source.author().isBlank()
                                ? words.phrase("card.author_unknown")
                                : Phrase.foreign(source.author(), source.language())));
        out.add(new Fact(words.word("card.dated"), Phrase.ours(dates.date(source.dated()))));
        out.add(
                new Fact(
                        words.word("card.reliability"),
                        words.phrase("reliability", source.reliability())));
        out.add(new Fact(words.word("card.independence"), independence(card)));
        return out;
    }

    private Phrase independence(SourceCard card) {
        if (card.root().isPresent()) {
            return words.phrase("card.repeats", card.root().getAsInt());
        }
        return words.phrase(card.repeatsAnother() ? "card.repeats_unseen" : "card.own_report");
    }

    /// A label with what stands under it.
    public record Fact(String label, Phrase value) {}

    private static String letters(int column) {
        var letters = new StringBuilder();
        for (int c = column; c > 0; c = (c - 1) / 26) {
            letters.insert(0, (char) ('A' + (c - 1) % 26));
        }
        return letters.toString();
    }

    private static String clock(long millis) {
        long seconds = millis / 1000;
        return String.format(
                Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
