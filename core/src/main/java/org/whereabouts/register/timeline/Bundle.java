package org.whereabouts.register.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.whereabouts.register.view.Said;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.time.DateBounds;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// Stretches that tell of one episode: the same situation, in the same stance, at places and dates
/// that do not exclude each other.
final class Bundle {
    final List<Stretch> stretches = new ArrayList<>();

    private Bundle(Stretch first) {
        stretches.add(first);
    }

    /// Puts each stretch, in the order of recording, to the first bundle it fits.
    static List<Bundle> of(List<Stretch> stretches, Sequence sequence) {
        var bundles = new ArrayList<Bundle>();
        for (Stretch stretch : stretches) {
            bundles.stream()
                    .filter(b -> b.fits(stretch, sequence))
                    .findFirst()
                    .ifPresentOrElse(
                            b -> b.stretches.add(stretch), () -> bundles.add(new Bundle(stretch)));
        }
        return bundles;
    }

    private boolean fits(Stretch stretch, Sequence sequence) {
        return stretches.stream().allMatch(s -> together(s, stretch, sequence));
    }

    private static boolean together(Stretch a, Stretch b, Sequence sequence) {
        boolean alike =
                a.situation == b.situation
                        && a.stance() == b.stance()
                        && a.said.saidOfGroup() == b.said.saidOfGroup()
                        && formsAgree(a, b);
        if (!alike || (a.situation == Situation.HEARD && !oneCall(a, b))) {
            return false;
        }
        boolean placesAgree =
                a.place.key().isEmpty()
                        || b.place.key().isEmpty()
                        || a.place.key().equals(b.place.key());
        boolean datesAgree =
                a.startMin <= b.startMax
                        && b.startMin <= a.startMax
                        && a.endMin <= b.endMax
                        && b.endMin <= a.endMax;
        return placesAgree
                && datesAgree
                && !sequence.comesBefore(a.id(), b.id())
                && !sequence.comesBefore(b.id(), a.id());
    }

    /// A sentence whose length one source does not tell can be the one that another tells.
    private static boolean formsAgree(Stretch a, Stretch b) {
        boolean open = a.form().isEmpty() || b.form().isEmpty();
        return a.form().equals(b.form()) || (a.situation == Situation.SENTENCED && open);
    }

    /// People telephone more than once: only the same date makes one call of two.
    private static boolean oneCall(Stretch a, Stretch b) {
        return !a.startSaid.isNone() && a.startSaid.equals(b.startSaid);
    }

    Stretch first() {
        return stretches.getFirst();
    }

    long startMin() {
        return stretches.stream().mapToLong(s -> s.startMin).max().orElseThrow();
    }

    long startMax() {
        return stretches.stream().mapToLong(s -> s.startMax).min().orElseThrow();
    }

    long endMin() {
        return stretches.stream().mapToLong(s -> s.endMin).max().orElseThrow();
    }

    long endMax() {
        return stretches.stream().mapToLong(s -> s.endMax).min().orElseThrow();
    }

    Context.Place place() {
        return stretches.stream()
                .map(s -> s.place)
                .filter(p -> !p.key().isEmpty())
                .findFirst()
                .orElse(first().place);
    }

    List<Said> basis() {
        return stretches.stream().map(s -> s.said).toList();
    }

    Episode episode(Context context) {
        Stretch first = first();
        return new Episode(
                first.situation,
                fullest(),
                first.stance(),
                place().name(),
                bounds(startMin(), startMax(), stretches.stream().map(s -> s.startSaid).toList()),
                first.situation.lasts()
                        ? bounds(
                                endMin(), endMax(), stretches.stream().map(s -> s.endSaid).toList())
                        : bounds(
                                startMin(),
                                startMax(),
                                stretches.stream().map(s -> s.startSaid).toList()),
                present(),
                stretches.stream()
                        .map(s -> s.duration)
                        .filter(d -> !d.isNone())
                        .findFirst()
                        .orElse(Term.NONE),
                basis(),
                Independence.count(basis().stream().map(Said::statement).toList(), context));
    }

    private static Bounds bounds(long min, long max, List<PartialDate> said) {
        List<PartialDate> given = said.stream().filter(d -> !d.isNone()).distinct().toList();
        PartialDate text = given.size() == 1 ? given.getFirst() : PartialDate.NONE;
        DateBounds days = Stretch.days(min, max);
        if (!given.isEmpty()) {
            return new Bounds(days, Bounds.Origin.SAID, text);
        }
        return days.hasStart() || days.hasEnd()
                ? new Bounds(days, Bounds.Origin.CONCLUDED, PartialDate.NONE)
                : Bounds.UNKNOWN;
    }

    /// The days on which somebody said that it was so: from the earliest such day to the latest.
    DateBounds present() {
        var said =
                stretches.stream().filter(s -> !s.asOf.isNone()).map(s -> s.asOf.bounds()).toList();
        if (said.isEmpty()) {
            return DateBounds.EVER;
        }
        return new DateBounds(
                said.stream().map(DateBounds::earliest).min(Comparator.naturalOrder()).get(),
                said.stream().map(DateBounds::latest).max(Comparator.naturalOrder()).get());
    }

    private Claim fullest() {
        return stretches.stream()
                .map(s -> s.said.statement().claim())
                .reduce((best, next) -> fullness(next) > fullness(best) ? next : best)
                .orElseThrow();
    }

    private static int fullness(Claim claim) {
        return switch (claim) {
            case Claim.Held h ->
                    told(h.place())
                            + told(h.authority())
                            + (h.since().isNone() ? 0 : 1)
                            + (h.until().isNone() ? 0 : 1)
                            + (h.asOf().isNone() ? 0 : 1)
                            + (h.duration().isNone() ? 0 : 1)
                            + (h.reason().isEmpty() ? 0 : 1)
                            + (h.acknowledged() == Claim.Acknowledged.NOT_SAID ? 0 : 1);
            case Claim.Sentenced(var term, var charge, var court, var when) ->
                    (term.isNone() ? 0 : 1)
                            + (charge.isEmpty() ? 0 : 1)
                            + told(court)
                            + (when.isNone() ? 0 : 1);
            case Claim.Died(var when, var where, var cause) ->
                    (when.isNone() ? 0 : 1) + told(where) + (cause.isEmpty() ? 0 : 1);
            case Claim.Disappeared(var when, var where, var takenBy, var with) ->
                    (when.isNone() ? 0 : 1)
                            + told(where)
                            + told(takenBy)
                            + (with.isEmpty() ? 0 : 1);
            default -> 0;
        };
    }

    private static int told(Ref ref) {
        return ref instanceof Ref.None ? 0 : 1;
    }
}
