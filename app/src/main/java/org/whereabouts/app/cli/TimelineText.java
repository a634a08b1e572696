package org.whereabouts.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.whereabouts.app.cli.parts.Plural;
import org.whereabouts.app.cli.parts.Safe;
import org.whereabouts.publication.words.DateWords;
import org.whereabouts.publication.words.TermWords;
import org.whereabouts.publication.words.Words;
import org.whereabouts.register.timeline.Bounds;
import org.whereabouts.register.timeline.Conflict;
import org.whereabouts.register.timeline.Episode;
import org.whereabouts.register.timeline.Timeline;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.StatementId;

/// A timeline in words: what each episode is, when it began and ended as far as is said, and the
/// statements it rests on. What nobody said but follows is marked so.
final class TimelineText {
    private final PrintWriter out;
    private final Words words = Words.in(Locale.ENGLISH);
    private final DateWords dates = new DateWords(words);
    private final TermWords terms = new TermWords(words);

    TimelineText(PrintWriter out) {
        this.out = out;
    }

    void print(Timeline timeline) {
        episodes("Said to be so", timeline.episodes());
        episodes("Feared, believed, demanded, denied or not known", timeline.others());
        if (timeline.episodes().isEmpty() && timeline.others().isEmpty()) {
            out.println("Nothing is told of this person's time.");
        }
        conflicts(timeline.conflicts());
    }

    private void episodes(String heading, List<Episode> episodes) {
        if (!episodes.isEmpty()) {
            out.println(heading + ":");
        }
        for (Episode e : episodes) {
            var parts = new ArrayList<String>();
            parts.add(
                    (e.stance() == Stance.ASSERTS ? "" : words.word("stance", e.stance()) + ": ")
                            + head(e.claim()));
            parts.addAll(time(e));
            if (!e.duration().isNone()) {
                parts.add(terms.term(e.duration()));
            }
            if (!e.place().isEmpty()) {
                parts.add("at " + Safe.text(e.place()));
            }
            out.println("  " + String.join(" · ", parts));
            out.println(
                    "      "
                            + Plural.of(e.basis().size(), "statement")
                            + ", "
                            + Plural.of(e.independent(), "independent report"));
            e.basis()
                    .forEach(said ->
                            out.println(
                                    "      "
                                            + said.statement().id()
                                            + " (entry "
                                            + said.entry()
                                            + ")"));
        }
    }

    /// What it is, in the words of the case file.
    private String head(Claim claim) {
        return switch (claim) {
            case Claim.Born _ -> words.word("head.born");
            case Claim.Held c -> words.word("held", c.form());
            case Claim.Sentenced c ->
                    c.term().isNone()
                            ? words.word("head.sentenced")
                            : words.text("head.sentenced_to", terms.term(c.term()));
            case Claim.Moved _ -> words.word("head.moved");
            case Claim.Released _ -> words.word("head.released");
            case Claim.Disappeared _ -> words.word("head.disappeared");
            case Claim.Heard c -> words.word("heard", c.news());
            case Claim.Restricted c -> words.word("restricted", c.kind());
            case Claim.Died _ -> words.word("head.died");
            case Claim.Named _,
                    Claim.Described _,
                    Claim.Kin _,
                    Claim.Mistreated _,
                    Claim.Appealed _,
                    Claim.Answered _,
                    Claim.Depicted _,
                    Claim.Counted _,
                    Claim.Noted _ ->
                    throw new IllegalStateException("a claim that speaks of no situation");
        };
    }

    private List<String> time(Episode e) {
        boolean event = !e.situation().lasts() || e.start().equals(e.end());
        if (event) {
            return List.of(
                    e.start().origin() == Bounds.Origin.UNKNOWN
                            ? words.word("date.none")
                            : text(e.start()));
        }
        boolean endFollows = e.end().origin() == Bounds.Origin.CONCLUDED && e.end().days().hasEnd();
        boolean endSaid = e.end().origin() == Bounds.Origin.SAID;
        return List.of(
                e.start().origin() == Bounds.Origin.UNKNOWN
                        ? "beginning not told"
                        : "beginning " + text(e.start()),
                endSaid || endFollows ? "end " + text(e.end()) : "end not told");
    }

    /// The date as it was said; what follows from other statements as the days it admits, marked
    /// so.
    private String text(Bounds bounds) {
        if (bounds.origin() == Bounds.Origin.SAID) {
            return bounds.said().isNone() ? dates.bounds(bounds.days()) : dates.date(bounds.said());
        }
        String days =
                !bounds.days().hasStart()
                        ? "not later than " + dates.day(bounds.latest())
                        : !bounds.days().hasEnd()
                                ? "not before " + dates.day(bounds.earliest())
                                : dates.bounds(bounds.days());
        return days + " (nobody says so; it follows)";
    }

    private void conflicts(List<Conflict> conflicts) {
        if (!conflicts.isEmpty()) {
            out.println("What cannot all be so:");
        }
        for (Conflict c : conflicts) {
            out.println("  " + kind(c.kind()));
            out.println("      " + ids(c.one()));
            if (c.kind() != Conflict.Kind.ORDER_IN_A_CIRCLE) {
                out.println("      against " + ids(c.other()));
            }
        }
    }

    private static String ids(List<StatementId> ids) {
        return String.join(", ", ids.stream().map(StatementId::toString).toList());
    }

    private static String kind(Conflict.Kind kind) {
        return switch (kind) {
            case CUSTODY_OVERLAPS -> "Held in two ways at one time:";
            case PLACES_DIFFER -> "Held at two places at one time; they may be names of one place:";
            case DEATH_THEN_LIFE -> "Said to have died, and to have lived later:";
            case HELD_AFTER_RELEASE -> "Released, and held afterwards:";
            case DATES_EXCLUDE -> "Two dates of one event:";
            case SENTENCES_DIFFER -> "Two lengths of one sentence:";
            case DENIED -> "One denies what another says:";
            case DATES_AGAINST_ORDER -> "The dates contradict the order in which it is told:";
            case ORDER_IN_A_CIRCLE -> "Each of these is told to come after another of them:";
        };
    }
}
