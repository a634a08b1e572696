package org.whereabouts.publication.words;

import java.util.ArrayList;
import java.util.List;
import org.whereabouts.publication.casefile.Line;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// What a line says: a short head ("Prison", "Husband of ...") and the particulars that were given.
/// What was not given is not mentioned here; the file says elsewhere what is missing.
public final class ClaimWords {
    private final Words words;
    private final Labels labels;
    private final DateWords dates;
    private final TermWords terms;

    /// Claims in these words, with these labels.
    public ClaimWords(Words words, Labels labels) {
        this.words = words;
        this.labels = labels;
        this.dates = new DateWords(words);
        this.terms = new TermWords(words);
    }

    /// What is said, in a few words.
    public Phrase head(Line line) {
        SourceId source = line.statement().id().source();
        return switch (line.statement().claim()) {
            case Claim.Named c ->
                    words.phrase("head.named", labels.said(c.name(), source))
                            .then(bracket(words.phrase("name", c.kind())));
            case Claim.Described c -> described(c, source);
            case Claim.Born c ->
                    c.when().isNone()
                            ? words.phrase("head.born")
                            : words.phrase("head.born_when", dates.date(c.when()));
            case Claim.Kin c ->
                    words.phrase(
                            "head.kin",
                            words.phrase("relation", c.relation()),
                            labels.mention(c.to()));
            case Claim.Held c -> words.phrase("held", c.form());
            case Claim.Sentenced c ->
                    c.term().isNone()
                            ? words.phrase("head.sentenced")
                            : words.phrase("head.sentenced_to", terms.term(c.term()));
            case Claim.Moved _ -> words.phrase("head.moved");
            case Claim.Released _ -> words.phrase("head.released");
            case Claim.Disappeared _ -> words.phrase("head.disappeared");
            case Claim.Heard c -> words.phrase("heard", c.news());
            case Claim.Restricted c -> words.phrase("restricted", c.kind());
            case Claim.Mistreated _ -> words.phrase("head.mistreated");
            case Claim.Died _ -> words.phrase("head.died");
            case Claim.Appealed c -> words.phrase("appeal", c.kind());
            case Claim.Answered c -> words.phrase("answer", c.kind());
            case Claim.Depicted _ -> words.phrase("head.depicted");
            case Claim.Counted c -> amount(c.amount(), source);
            case Claim.Noted c -> noted(c.label());
        };
    }

    /// A label as its source writes it; those that the taking of lists gives are put into words.
    private Phrase noted(String label) {
        return switch (label) {
            case "listed", "no_longer_listed", "no_longer_said" -> words.phrase("noted." + label);
            default -> Phrase.foreign(label, "");
        };
    }

    /// The particulars that were given, each a phrase of its own.
    public List<Phrase> details(Line line) {
        SourceId source = line.statement().id().source();
        var out = new ArrayList<Phrase>();
        switch (line.statement().claim()) {
            case Claim.Named _, Claim.Described _ -> {}
            case Claim.Born c -> ref(out, "detail.at", c.place(), source);
            case Claim.Kin c -> text(out, "detail.words", c.words(), source);
            case Claim.Held c -> held(out, c, source);
            case Claim.Sentenced c -> {
                date(out, "detail.on", c.when());
                ref(out, "detail.court", c.court(), source);
                text(out, "detail.charge", c.charge(), source);
            }
            case Claim.Moved c -> {
                ref(out, "detail.from", c.from(), source);
                ref(out, "detail.to", c.to(), source);
                date(out, "detail.on", c.when());
            }
            case Claim.Released c -> {
                date(out, "detail.on", c.when());
                text(out, "detail.conditions", c.conditions(), source);
            }
            case Claim.Disappeared c -> {
                date(out, "detail.last_seen", c.lastSeen());
                ref(out, "detail.at", c.where(), source);
                ref(out, "detail.taken_by", c.takenBy(), source);
                add(out, "detail.with", labels.mentions(c.with()));
            }
            case Claim.Heard c -> heard(out, c, source);
            case Claim.Restricted c -> {
                date(out, "detail.since", c.since());
                date(out, "detail.until", c.until());
            }
            case Claim.Mistreated c -> {
                add(out, "detail.plain", labels.said(c.manner(), source));
                date(out, "detail.on", c.when());
                ref(out, "detail.at", c.where(), source);
            }
            case Claim.Died c -> {
                date(out, "detail.on", c.when());
                ref(out, "detail.at", c.where(), source);
                text(out, "detail.cause", c.cause(), source);
            }
            case Claim.Appealed c -> {
                add(out, "detail.by", labels.mention(line.statement().subject()));
                appealed(out, c, source);
            }
            case Claim.Answered c -> {
                add(out, "detail.by", labels.mention(line.statement().subject()));
                date(out, "detail.on", c.when());
                text(out, "detail.text", c.text(), source);
            }
            case Claim.Depicted _ -> {}
            case Claim.Counted c -> {
                add(out, "detail.plain", labels.said(c.what(), source));
                ref(out, "detail.at", c.where(), source);
                date(out, "detail.as_of", c.asOf());
            }
            case Claim.Noted c -> add(out, "detail.plain", labels.said(c.text(), source));
        }
        return out;
    }

    private void held(List<Phrase> out, Claim.Held c, SourceId source) {
        ref(out, "detail.at", c.place(), source);
        ref(out, "detail.authority", c.authority(), source);
        date(out, "detail.since", c.since());
        date(out, "detail.until", c.until());
        term(out, "detail.for", c.duration());
        date(out, "detail.as_of", c.asOf());
        text(out, "detail.reason", c.reason(), source);
        if (c.acknowledged() != Claim.Acknowledged.NOT_SAID) {
            out.add(words.phrase("acknowledged", c.acknowledged()));
        }
    }

    private void heard(List<Phrase> out, Claim.Heard c, SourceId source) {
        String key =
                switch (c.news()) {
                    case CONTACT -> "detail.on";
                    case NONE_SINCE -> "detail.since";
                };
        date(out, key, c.last());
        term(out, "detail.for", c.silence());
        add(out, "detail.channel", labels.said(c.channel(), source));
    }

    private void appealed(List<Phrase> out, Claim.Appealed c, SourceId source) {
        date(out, "detail.on", c.when());
        ref(out, "detail.appeal_to", c.to(), source);
        ref(out, "detail.at", c.where(), source);
        text(out, "detail.demand", c.demand(), source);
        add(out, "detail.for_whom", labels.mentions(c.forWhom()));
        if (!c.participants().equals(Claim.Amount.NONE)) {
            add(out, "detail.participants", amount(c.participants(), source));
        }
    }

    private Phrase described(Claim.Described c, SourceId source) {
        Phrase attribute =
                c.attribute() == Claim.Attribute.OTHER && !c.label().isBlank()
                        ? Phrase.foreign(c.label(), "")
                        : words.phrase("attribute", c.attribute());
        return words.phrase("head.described", attribute, labels.said(c.value(), source));
    }

    private Phrase amount(Claim.Amount amount, SourceId source) {
        Phrase said = labels.said(amount.words(), source);
        Phrase number = Phrase.EMPTY;
        if (amount.low().isPresent() && amount.high().isPresent()) {
            long low = amount.low().getAsLong();
            long high = amount.high().getAsLong();
            number =
                    low == high
                            ? words.phrase("amount.exactly", low)
                            : words.phrase("amount.between", low, high);
        } else if (amount.low().isPresent()) {
            number = words.phrase("amount.at_least", amount.low().getAsLong());
        } else if (amount.high().isPresent()) {
            number = words.phrase("amount.at_most", amount.high().getAsLong());
        }
        if (number.isEmpty()) {
            return said.isEmpty() ? words.phrase("amount.none") : said;
        }
        return said.isEmpty() ? number : number.then(bracket(words.phrase("quoted", said)));
    }

    private Phrase bracket(Phrase inner) {
        return words.phrase("bracketed", inner);
    }

    private void date(List<Phrase> out, String key, PartialDate date) {
        if (!date.isNone()) {
            out.add(words.phrase(key, Phrase.ours(dates.date(date))));
        }
    }

    private void term(List<Phrase> out, String key, Term term) {
        if (!term.isNone()) {
            out.add(words.phrase(key, Phrase.ours(terms.term(term))));
        }
    }

    private void ref(List<Phrase> out, String key, Ref ref, SourceId source) {
        add(out, key, labels.ref(ref, source));
    }

    private void text(List<Phrase> out, String key, String text, SourceId source) {
        Phrase said = labels.said(text, source);
        if (!said.isEmpty()) {
            out.add(words.phrase(key, words.phrase("quoted", said)));
        }
    }

    private void add(List<Phrase> out, String key, Phrase phrase) {
        if (!phrase.isEmpty()) {
            out.add(words.phrase(key, phrase));
        }
    }
}
