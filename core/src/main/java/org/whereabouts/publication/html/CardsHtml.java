package org.whereabouts.publication.html;

import static org.whereabouts.publication.html.Html.element;
import static org.whereabouts.publication.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.whereabouts.publication.casefile.CaseFile;
import org.whereabouts.publication.casefile.KeptBack;
import org.whereabouts.publication.casefile.SourceCard;
import org.whereabouts.publication.html.Attribute.Name;
import org.whereabouts.publication.words.DateWords;
import org.whereabouts.publication.words.Labels;
import org.whereabouts.publication.words.LineWords;
import org.whereabouts.publication.words.OpenWords;
import org.whereabouts.publication.words.Words;

/// What the file rests on and what it lacks: source cards, what is kept back, what is missing, what
/// is open, and how the file was made.
final class CardsHtml {
    private final CaseFile file;
    private final Words words;

    CardsHtml(CaseFile file, Words words) {
        this.file = file;
        this.words = words;
    }

    Html sources() {
        var cards = new ArrayList<Html>();
        file.sources().forEach(c -> cards.add(card(c)));
        return element(
                        Tag.SECTION,
                        element(Tag.H2, words.phrase("section.sources")),
                        element(Tag.P, words.phrase("section.sources.explain")).in("explain"),
                        element(Tag.DIV, cards).in("cards"))
                .in("sources");
    }

    private Html card(SourceCard card) {
        var facts = new ArrayList<Html>();
        for (LineWords.Fact fact : new LineWords(file, words).facts(card)) {
            facts.add(element(Tag.DT, text(fact.label())));
            facts.add(element(Tag.DD, fact.value()));
        }
        return element(
                        Tag.ARTICLE,
                        element(
                                Tag.H3,
                                element(Tag.SPAN, text("[" + card.number() + "]")).in("cardnumber"),
                                text(" "),
                                Html.phrase(new Labels(file, words).title(card.number()))),
                        element(Tag.DL, facts),
                        element(Tag.P, words.phrase("card.lines", card.lines())).in("how"))
                .in("card")
                .with(Name.ID, "source-" + card.number());
    }

    /// What no source tells, and what the sources leave open.
    Html gaps() {
        var open = new OpenWords(file, words);
        var parts = new ArrayList<Html>();
        if (!file.open().isEmpty()) {
            parts.add(element(Tag.H2, words.phrase("section.open")));
            var items = new ArrayList<Html>();
            file.open().forEach(o -> items.add(element(Tag.LI, open.open(o))));
            parts.add(element(Tag.UL, items));
        }
        if (!file.missing().isEmpty()) {
            parts.add(element(Tag.H2, words.phrase("section.missing")));
            parts.add(element(Tag.P, words.phrase("section.missing.explain")).in("explain"));
            var items = new ArrayList<Html>();
            file.missing().forEach(m -> items.add(element(Tag.LI, words.phrase("missing", m))));
            parts.add(element(Tag.UL, items));
        }
        return parts.isEmpty() ? Html.NOTHING : element(Tag.SECTION, parts).in("gaps");
    }

    /// What the terms of consent kept back: counted, with the reason, never named.
    Html keptBack() {
        if (file.keptBack().isEmpty()) {
            return Html.NOTHING;
        }
        var items = new ArrayList<Html>();
        var open = new OpenWords(file, words);
        for (KeptBack kept : file.keptBack()) {
            items.add(element(Tag.LI, open.keptBack(kept)));
        }
        return element(
                        Tag.SECTION,
                        element(Tag.H2, words.phrase("section.kept_back")),
                        element(Tag.UL, items))
                .in("keptback");
    }

    Html footer() {
        var dates = new DateWords(words);
        var made = file.made();
        var parts = new ArrayList<Html>();
        parts.add(
                element(
                        Tag.P,
                        words.phrase(
                                "footer.made",
                                dates.instant(made.at()),
                                words.word("use", made.use()))));
        parts.add(element(Tag.P, words.phrase("footer.honest")));
        parts.add(
                element(
                        Tag.P,
                        text(words.text("footer.ledger", made.ledgerSize())),
                        text(" "),
                        element(Tag.CODE, text(made.ledgerRoot()))));
        parts.add(
                element(
                        Tag.P,
                        text(words.word("footer.person")),
                        text(" "),
                        element(Tag.CODE, text(made.person()))));
        return element(Tag.FOOTER, List.copyOf(parts));
    }
}
