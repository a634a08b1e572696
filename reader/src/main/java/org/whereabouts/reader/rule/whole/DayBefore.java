package org.whereabouts.reader.rule.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.review.ClaimDate;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.time.PartialDate;

/// `He was summoned on 30 October. | He has not come home.`: whoever has not come back was seen
/// last on the one day that the sentence before tells, in the same paragraph.
public final class DayBefore {
    private static final String WENT =
            "go|visit|travel|turn|ask|inquire|enquire|call|answer|reply|respond|write|meet|come";
    private static final int OPENING_MAX = 8;
    private final List<Parse> parses;
    private final List<List<Time>> times;

    /// @param times the dates of each sentence
    public DayBefore(List<Parse> parses, List<List<Time>> times) {
        this.parses = parses;
        this.times = times;
    }

    /// The finds with the days that the sentences before them tell.
    public List<Found> dated(List<Found> all) {
        return all.stream().map(this::dated).toList();
    }

    private Found dated(Found found) {
        boolean gone =
                found.rule().equals("disappearance.never-back")
                        && found.claim() instanceof Claim.Disappeared d
                        && d.lastSeen().isNone();
        boolean told =
                found.rule().matches("(denial|refusal|declaration)\\..*")
                        && found.claim() instanceof Claim.Answered a
                        && a.when().isNone();
        if (!gone && open(found.claim())) {
            return after(found);
        }
        for (int s = 1; (gone || told) && s < times.size(); s++) {
            Parse parse = parses.get(s);
            boolean here =
                    parse.sentence().start() <= found.cue().start()
                            && found.cue().end() <= parse.sentence().end();
            if (here) {
                boolean starts = parse.sentence().opensLine() || (told && !went(s - 1));
                Optional<Time> day = starts ? Optional.empty() : one(s, gone);
                Parse before = parses.get(s - 1);
                return day.map(t ->
                                with(found, before, t, "the day is that of the sentence before"))
                        .orElse(found);
            }
        }
        return found;
    }

    private static boolean open(Claim claim) {
        return switch (claim) {
            case Claim.Disappeared d -> d.lastSeen().isNone();
            case Claim.Died d -> d.when().isNone();
            case Claim.Released r -> r.when().isNone();
            default -> false;
        };
    }

    /// `She knows when she last saw him. | It was on the morning of 14 May 2009, at a crossroads`:
    /// the day that the next sentence gives, where this one has none.
    private Found after(Found found) {
        for (int s = 0; s + 1 < times.size(); s++) {
            Parse parse = parses.get(s);
            Parse next = parses.get(s + 1);
            boolean here =
                    parse.sentence().start() <= found.cue().start()
                            && found.cue().end() <= parse.sentence().end();
            boolean was =
                    next.lower(0).matches("it|that|this")
                            && next.lower(1).equals("was")
                            && !next.sentence().opensLine();
            if (here && was) {
                boolean own =
                        times.get(s).stream().anyMatch(t -> t.term().isNone() && !t.present());
                return times.get(s + 1).stream()
                        .filter(t -> !own && t.term().isNone() && !t.resolved().isNone())
                        .filter(t -> t.first() <= OPENING_MAX && plain(next, t.first()))
                        .findFirst()
                        .map(t -> with(found, next, t, "the day is that of the next sentence"))
                        .orElse(found);
            }
        }
        return found;
    }

    /// `It was | on the morning of`: nothing stands before the date but when.
    private static boolean plain(Parse parse, int date) {
        for (int i = 2; i < date; i++) {
            if (!parse.lower(i)
                    .matches("on|in|at|the|a|of|early|late|morning|night|evening|afternoon|day")) {
                return false;
            }
        }
        return true;
    }

    /// Whether somebody goes, asks or answers in a sentence: what follows is told them there.
    private boolean went(int s) {
        return parses.get(s).clauses().stream()
                .anyMatch(c ->
                        c.verb().form() == Form.FINITE
                                && !c.verb().negated()
                                && !c.relative()
                                && c.verb().lemma().matches(WENT));
    }

    /// The one day of the sentence before; none where this one has a date too.
    private Optional<Time> one(int s, boolean exact) {
        var days =
                times.get(s - 1).stream().filter(t -> t.term().isNone() && !t.present()).toList();
        boolean own = times.get(s).stream().anyMatch(t -> t.term().isNone() && !t.present());
        return days.size() == 1
                        && !own
                        && !days.getFirst().resolved().isNone()
                        && (!exact || days.getFirst().resolved().text().length() == 10)
                ? Optional.of(days.getFirst())
                : Optional.empty();
    }

    private static Found with(Found found, Parse before, Time day, String why) {
        PartialDate when = day.resolved();
        boolean takes =
                found.claim() instanceof Claim.Disappeared
                        || found.claim() instanceof Claim.Died
                        || found.claim() instanceof Claim.Released
                        || found.claim() instanceof Claim.Answered;
        Claim claim = takes ? ClaimDate.with(found.claim(), when) : found.claim();
        var notes = new ArrayList<>(found.notes());
        notes.add(new Note.Doubt(why));
        return found.with(
                claim,
                List.of(new Span(before.start(day.first()), before.endBefore(day.end()))),
                notes);
    }
}
