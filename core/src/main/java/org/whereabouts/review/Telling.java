package org.whereabouts.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.whereabouts.publication.words.DateWords;
import org.whereabouts.publication.words.Phrase;
import org.whereabouts.publication.words.TermWords;
import org.whereabouts.publication.words.Words;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// A statement as one line that can be decided on at a glance: "Aigul Testova fears: Marat Testov -
/// camp". The stance stands first; what is not said is left out.
public final class Telling {
    private final Drafts drafts;
    private final DateWords dates;
    private final TermWords terms;

    /// Statements of these drafts, in English.
    public Telling(Drafts drafts) {
        var words = Words.in(Locale.ENGLISH);
        this.drafts = drafts;
        this.dates = new DateWords(words);
        this.terms = new TermWords(words);
    }

    /// The line.
    public Phrase of(Statement s) {
        var parts = new ArrayList<Phrase>();
        parts.add(label(s.subject()));
        parts.addAll(claim(s.claim()));
        Phrase head = speaker(s.speaker()).then(ours(" " + stance(s.stance())));
        for (Speaker relay : s.relayedBy()) {
            head = head.then(ours(", relayed by ")).then(speaker(relay));
        }
        return head.then(ours(": ")).then(Phrase.join(" - ", parts));
    }

    /// How a stance reads behind its speaker.
    public static String stance(Stance stance) {
        return switch (stance) {
            case ASSERTS -> "says";
            case DENIES -> "DENIES";
            case BELIEVES -> "BELIEVES";
            case FEARS -> "FEARS";
            case PRESUMES -> "PRESUMES";
            case DEMANDS -> "DEMANDS";
            case PREDICTS -> "PREDICTS";
            case CANNOT_SAY -> "CANNOT SAY";
        };
    }

    /// A speaker as the line calls them.
    public Phrase speaker(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Author _ -> ours("The author");
            case Speaker.Unstated _ -> ours("Somebody (not said who)");
            case Speaker.Mentioned(var id) -> label(id);
        };
    }

    /// How the document calls somebody; the bare id where nobody of the drafts has it.
    public Phrase label(MentionId id) {
        return Phrase.foreign(drafts.mention(id).map(m -> m.label()).orElseGet(id::local), "");
    }

    /// A date as the line shows it.
    public String date(PartialDate date) {
        return dates.date(date);
    }

    private List<Phrase> claim(Claim claim) {
        return switch (claim) {
            case Claim.Named c -> line("is called", said(c.name()), ours(word(c.kind())));
            case Claim.Described c ->
                    line(c.label().isEmpty() ? word(c.attribute()) : c.label(), said(c.value()));
            case Claim.Born c -> line("born", date("", c.when()), ref("", c.place()));
            case Claim.Kin c ->
                    List.of(ours(word(c.relation()) + " of ").then(label(c.to())), said(c.words()));
            case Claim.Held c -> held(c);
            case Claim.Sentenced c ->
                    line(
                            "sentenced",
                            term("", c.term()),
                            said(c.charge()),
                            ref("by ", c.court()),
                            date("", c.when()));
            case Claim.Moved c ->
                    line("moved", ref("from ", c.from()), ref("to ", c.to()), date("", c.when()));
            case Claim.Released c -> line("released", date("", c.when()), said(c.conditions()));
            case Claim.Disappeared c ->
                    line(
                            "taken or missing",
                            date("last seen ", c.lastSeen()),
                            ref("", c.where()),
                            ref("by ", c.takenBy()),
                            all("with ", c.with()));
            case Claim.Heard c ->
                    line(
                            c.news() == Claim.News.CONTACT ? "news" : "no news",
                            date(c.news() == Claim.News.CONTACT ? "" : "since ", c.last()),
                            term("for ", c.silence()),
                            said(c.channel()));
            case Claim.Restricted c ->
                    line(word(c.kind()), date("since ", c.since()), date("until ", c.until()));
            case Claim.Mistreated c ->
                    line("ill-treated", said(c.manner()), date("", c.when()), ref("", c.where()));
            case Claim.Died c ->
                    line("died", date("", c.when()), ref("", c.where()), said(c.cause()));
            case Claim.Appealed c ->
                    line(
                            word(c.kind()),
                            said(c.demand()),
                            all("for ", c.forWhom()),
                            ref("to ", c.to()),
                            ref("", c.where()),
                            date("", c.when()),
                            amount("participants: ", c.participants()));
            case Claim.Answered c ->
                    line("answered: " + word(c.kind()), said(c.text()), date("", c.when()));
            case Claim.Depicted _ -> line("is shown in a picture");
            case Claim.Counted c ->
                    line(
                            "counted",
                            amount("", c.amount()),
                            said(c.what()),
                            ref("", c.where()),
                            date("as of ", c.asOf()));
            case Claim.Noted c -> line(c.label().replace('_', ' '), said(c.text()));
        };
    }

    private List<Phrase> held(Claim.Held c) {
        return line(
                c.form() == Claim.HeldForm.OTHER ? "held" : word(c.form()),
                term("", c.duration()),
                ref("", c.place()),
                ref("by ", c.authority()),
                date("since ", c.since()),
                date("until ", c.until()),
                date("as of ", c.asOf()),
                said(c.reason()),
                ours(
                        c.acknowledged() == Claim.Acknowledged.NOT_SAID
                                ? ""
                                : "acknowledged: " + word(c.acknowledged())));
    }

    private static List<Phrase> line(String head, Phrase... details) {
        var all = new ArrayList<Phrase>();
        all.add(ours(head));
        all.addAll(List.of(details));
        return all;
    }

    private static Phrase ours(String text) {
        return text.isEmpty() ? Phrase.EMPTY : Phrase.ours(text);
    }

    private static Phrase said(String text) {
        return text.isBlank() ? Phrase.EMPTY : Phrase.foreign(text, "");
    }

    private Phrase date(String before, PartialDate date) {
        return date.isNone() ? Phrase.EMPTY : ours(before + dates.date(date));
    }

    private Phrase term(String before, Term term) {
        return term.isNone() ? Phrase.EMPTY : ours(before + terms.term(term));
    }

    private Phrase ref(String before, Ref ref) {
        return switch (ref) {
            case Ref.None _ -> Phrase.EMPTY;
            case Ref.Words(var text) -> ours(before).then(said(text));
            case Ref.To(var mention) -> ours(before).then(label(mention));
        };
    }

    private Phrase all(String before, List<MentionId> ids) {
        return ids.isEmpty()
                ? Phrase.EMPTY
                : ours(before).then(Phrase.join(", ", ids.stream().map(this::label).toList()));
    }

    private static Phrase amount(String before, Claim.Amount amount) {
        if (amount.equals(Claim.Amount.NONE)) {
            return Phrase.EMPTY;
        }
        if (!amount.words().isEmpty()) {
            return ours(before).then(said(amount.words()));
        }
        boolean exact = amount.low().isPresent() && amount.low().equals(amount.high());
        String low = amount.low().isPresent() ? Long.toString(amount.low().getAsLong()) : "";
        String high = amount.high().isPresent() ? Long.toString(amount.high().getAsLong()) : "";
        String numbers =
                exact
                        ? low
                        : low.isEmpty()
                                ? "at most " + high
                                : high.isEmpty() ? "at least " + low : low + " to " + high;
        return ours(before + numbers);
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
