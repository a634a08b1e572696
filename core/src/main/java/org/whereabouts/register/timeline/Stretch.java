package org.whereabouts.register.timeline;

import java.time.LocalDate;
import org.whereabouts.register.view.Said;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.StatementId;
import org.whereabouts.statement.time.DateBounds;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// One statement laid on the line of days: the earliest and latest day on which its situation can
/// have started and ended. Days count from 1970-01-01; an open side is [#NEVER] or its negative.
/// The bounds are narrowed by [Placement] and then left alone.
final class Stretch {
    static final long NEVER = Long.MAX_VALUE / 4;

    private static final double DAYS_PER_YEAR = 365.2425;

    final Said said;
    final Situation situation;
    final Context.Place place;
    final String root;
    final String voice;
    final DateBounds saidDays;
    final PartialDate startSaid;
    final PartialDate endSaid;
    final PartialDate asOf;
    final Term duration;
    long startMin;
    long startMax;
    long endMin;
    long endMax;

    private Stretch(
            Said said,
            Situation situation,
            Context context,
            Context.Place place,
            PartialDate start,
            PartialDate end,
            PartialDate asOf,
            Term duration) {
        this.said = said;
        this.situation = situation;
        this.place = place;
        this.root = context.root(said.statement());
        String speaker = context.speaker(said.statement());
        this.voice = speaker.isEmpty() ? root : speaker;
        this.saidDays = context.said(said.statement());
        this.startSaid = start;
        this.endSaid = end;
        this.asOf = asOf;
        this.duration = duration;
        this.startMin = day(start.bounds().earliest());
        this.startMax = day(start.bounds().latest());
        this.endMin = situation.lasts() ? day(end.bounds().earliest()) : startMin;
        this.endMax = situation.lasts() ? day(end.bounds().latest()) : startMax;
        if (!asOf.isNone()) {
            startMax = Math.min(startMax, Math.max(startMin, day(asOf.bounds().latest())));
            endMin = Math.max(endMin, Math.min(endMax, day(asOf.bounds().earliest())));
        }
    }

    /// The statement on the line of days; the situation is the one that its claim speaks of.
    static Stretch of(Said said, Situation situation, Context context) {
        Claim claim = said.statement().claim();
        PartialDate none = PartialDate.NONE;
        Context.Place nowhere = new Context.Place("", "");
        return switch (claim) {
            case Claim.Held h ->
                    new Stretch(
                            said,
                            situation,
                            context,
                            context.place(h.place()),
                            h.since(),
                            h.until(),
                            h.asOf(),
                            h.duration());
            case Claim.Restricted(var _, var since, var until) ->
                    new Stretch(said, situation, context, nowhere, since, until, none, Term.NONE);
            case Claim.Moved(var _, var to, var when) ->
                    event(said, situation, context, context.place(to), when);
            case Claim.Disappeared(var lastSeen, var where, var _, var _) ->
                    event(said, situation, context, context.place(where), lastSeen);
            case Claim.Heard(var _, var last, var silence, var _) ->
                    new Stretch(said, situation, context, nowhere, last, none, none, silence);
            case Claim.Died(var when, var where, var _) ->
                    event(said, situation, context, context.place(where), when);
            case Claim.Born(var when, var where) ->
                    event(said, situation, context, context.place(where), when);
            case Claim.Sentenced(var _, var _, var _, var when) ->
                    event(said, situation, context, nowhere, when);
            case Claim.Released(var when, var _) -> event(said, situation, context, nowhere, when);
            case Claim.Named _,
                    Claim.Described _,
                    Claim.Kin _,
                    Claim.Mistreated _,
                    Claim.Appealed _,
                    Claim.Answered _,
                    Claim.Depicted _,
                    Claim.Counted _,
                    Claim.Noted _ ->
                    throw new IllegalArgumentException("the claim speaks of no situation");
        };
    }

    private static Stretch event(
            Said said,
            Situation situation,
            Context context,
            Context.Place place,
            PartialDate when) {
        PartialDate none = PartialDate.NONE;
        return new Stretch(said, situation, context, place, when, none, none, Term.NONE);
    }

    static long day(LocalDate date) {
        if (date.equals(LocalDate.MIN)) {
            return -NEVER;
        }
        return date.equals(LocalDate.MAX) ? NEVER : date.toEpochDay();
    }

    static LocalDate date(long day) {
        if (day <= -NEVER) {
            return LocalDate.MIN;
        }
        return day >= NEVER ? LocalDate.MAX : LocalDate.ofEpochDay(day);
    }

    static DateBounds days(long min, long max) {
        return new DateBounds(date(min), date(max));
    }

    StatementId id() {
        return said.statement().id();
    }

    Stance stance() {
        return said.statement().stance();
    }

    boolean asserted() {
        return said.statement().asserted();
    }

    /// The least number of days that the said duration admits: "13 years" can be twelve and a half;
    /// half of the smallest unit that was named is left open, all of it where it is "about".
    long durationMin() {
        return duration.isNone() ? 0 : Math.max(0, Math.round(duration.leastDays() - slack()));
    }

    /// The greatest number of days that the said duration admits.
    long durationMax() {
        return duration.isNone() || duration.vague()
                ? NEVER
                : Math.round(duration.leastDays() + slack());
    }

    private double slack() {
        if (duration.vague()) {
            return 0;
        }
        double unit = DAYS_PER_YEAR;
        if (duration.hours() > 0 || duration.minutes() > 0) {
            unit = 1.0 / 24;
        } else if (duration.days() > 0) {
            unit = 1;
        } else if (duration.weeks() > 0) {
            unit = 7;
        } else if (duration.months() > 0) {
            unit = DAYS_PER_YEAR / 12;
        }
        return duration.approximate() ? unit : unit / 2;
    }

    /// What distinguishes situations of one kind: the form of custody, the kind of restriction.
    String form() {
        return switch (said.statement().claim()) {
            case Claim.Held h -> h.form().name();
            case Claim.Restricted(var kind, var _, var _) -> kind.name();
            case Claim.Sentenced(var term, var _, var _, var _) -> term.text();
            default -> "";
        };
    }
}
