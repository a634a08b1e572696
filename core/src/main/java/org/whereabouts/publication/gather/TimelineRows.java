package org.whereabouts.publication.gather;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.whereabouts.publication.casefile.Extent;
import org.whereabouts.publication.casefile.Line;
import org.whereabouts.publication.casefile.Timeline;
import org.whereabouts.publication.casefile.Timeline.Lane;
import org.whereabouts.publication.casefile.Timeline.Row;
import org.whereabouts.publication.casefile.Timeline.Shape;
import org.whereabouts.register.timeline.Bounds;
import org.whereabouts.register.timeline.Bounds.Origin;
import org.whereabouts.register.timeline.Conflict;
import org.whereabouts.register.timeline.Episode;
import org.whereabouts.register.timeline.Situation;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.StatementId;
import org.whereabouts.statement.time.DateBounds;

/// The register's episodes as rows of a drawing. A chain of episodes of which nobody gave a date is
/// a sequence; everything else stands on the calendar.
final class TimelineRows {
    /// A time without any source shorter than this is not pointed out.
    private static final long GAP_DAYS_MIN = 366;

    private final Cards cards;
    private final Set<StatementId> disputed = new HashSet<>();

    TimelineRows(Cards cards) {
        this.cards = cards;
    }

    Timeline rows(org.whereabouts.register.timeline.Timeline told) {
        for (Conflict conflict : told.conflicts()) {
            disputed.addAll(conflict.one());
            disputed.addAll(conflict.other());
        }
        List<Episode> said = drawn(told.episodes());
        var sequences = new ArrayList<List<Row>>();
        var calendar = new ArrayList<Row>();
        for (List<Episode> chain : chains(said)) {
            boolean sequence = chain.size() > 1 && chain.stream().noneMatch(TimelineRows::dated);
            if (sequence) {
                sequences.add(chain.stream().map(e -> row(e, false)).toList());
            } else {
                chain.forEach(e -> calendar.add(row(e, true)));
            }
        }
        drawn(told.others()).forEach(e -> calendar.add(row(e, true)));
        Repeats.fold(calendar);
        calendar.addAll(gaps(calendar, told.asOf()));
        calendar.sort(Comparator.comparing(TimelineRows::begin));
        return new Timeline(calendar, sequences);
    }

    private List<Episode> drawn(List<Episode> episodes) {
        return episodes.stream()
                .filter(e -> e.situation() != Situation.BORN)
                .filter(e -> e.basis().stream().anyMatch(cards::known))
                .toList();
    }

    /// Episodes that are told to follow each other, directly or through others; chains and their
    /// members keep the order in which the register gives them.
    private static List<List<Episode>> chains(List<Episode> episodes) {
        var chains = new ArrayList<List<Episode>>();
        var keys = new ArrayList<Set<StatementId>>();
        for (Episode episode : episodes) {
            var own = new HashSet<StatementId>();
            episode.basis()
                    .forEach(s -> {
                        own.add(s.statement().id());
                        own.addAll(s.statement().after());
                    });
            OptionalInt first = OptionalInt.empty();
            for (int i = chains.size() - 1; i >= 0; i--) {
                if (keys.get(i).stream().anyMatch(own::contains)) {
                    if (first.isPresent()) {
                        int into = i;
                        chains.get(into).addAll(chains.remove(first.getAsInt()));
                        keys.get(into).addAll(keys.remove(first.getAsInt()));
                    }
                    first = OptionalInt.of(i);
                }
            }
            if (first.isPresent()) {
                chains.get(first.getAsInt()).add(episode);
                keys.get(first.getAsInt()).addAll(own);
            } else {
                chains.add(new ArrayList<>(List.of(episode)));
                keys.add(own);
            }
        }
        return chains;
    }

    private static boolean dated(Episode episode) {
        return episode.start().origin() == Origin.SAID || episode.end().origin() == Origin.SAID;
    }

    private Row row(Episode episode, boolean onCalendar) {
        List<Line> lines = cards.lines(episode.basis());
        boolean disputedHere = lines.stream().anyMatch(l -> disputed.contains(l.statement().id()));
        return new Row(
                shape(episode.situation()),
                lane(episode.stance()),
                onCalendar ? extent(episode) : goesOn(episode),
                fullestFirst(episode, lines),
                episode.independent(),
                disputedHere);
    }

    private static List<Line> fullestFirst(Episode episode, List<Line> lines) {
        return lines.stream()
                .sorted(
                        Comparator.comparing(
                                (Line l) -> !l.statement().claim().equals(episode.claim())))
                .toList();
    }

    private static Extent goesOn(Episode episode) {
        return new Extent(
                DateBounds.EVER, DateBounds.EVER, false, episode.end().origin() == Origin.UNKNOWN);
    }

    private static Extent extent(Episode episode) {
        DateBounds start = episode.start().days();
        DateBounds end = episode.end().days();
        DateBounds present = episode.present();
        boolean open = episode.situation().lasts() && !end.hasEnd();
        if (present.hasStart() && !present.equals(DateBounds.EVER)) {
            // On some day within `present` it was so: it began before and ended after.
            start = notAfter(start, present.latest());
            end = notBefore(end, present.earliest());
        }
        return new Extent(start, end, concluded(episode.start()) || concluded(episode.end()), open);
    }

    private static DateBounds notAfter(DateBounds bounds, LocalDate day) {
        boolean narrower = bounds.latest().isAfter(day) && !bounds.earliest().isAfter(day);
        return narrower ? new DateBounds(bounds.earliest(), day) : bounds;
    }

    private static DateBounds notBefore(DateBounds bounds, LocalDate day) {
        boolean narrower = bounds.earliest().isBefore(day) && !bounds.latest().isBefore(day);
        return narrower ? new DateBounds(day, bounds.latest()) : bounds;
    }

    private static boolean concluded(Bounds bounds) {
        return bounds.origin() == Origin.CONCLUDED;
    }

    /// The times of which no source tells anything that it says to have been so.
    private static List<Row> gaps(List<Row> rows, LocalDate asOf) {
        var told = new ArrayList<DateBounds>();
        for (Row row : rows) {
            Extent extent = row.extent();
            if (row.lane() == Lane.SAID && extent.dated()) {
                told.add(covered(extent));
            }
        }
        told.sort(Comparator.naturalOrder());
        var silences =
                rows.stream()
                        .filter(r -> r.shape() == Shape.SILENCE && r.lane() == Lane.SAID)
                        .map(r -> r.extent().start().earliest())
                        .toList();
        var gaps = new ArrayList<Row>();
        LocalDate reached = told.isEmpty() ? asOf : told.getFirst().latest();
        for (DateBounds next : told) {
            gap(reached, next.earliest(), gaps);
            reached = next.latest().isAfter(reached) ? next.latest() : reached;
        }
        gap(reached, asOf, gaps);
        // Where somebody says that there is no news, the silence is drawn and needs no second mark.
        gaps.removeIf(
                gap -> silences.stream().anyMatch(s -> !s.isAfter(gap.extent().start().latest())));
        return gaps;
    }

    /// The days that a row covers: as far as it is known to reach, never to an open end.
    private static DateBounds covered(Extent extent) {
        LocalDate from =
                first(extent.start().earliest(), extent.start().latest(), extent.end().earliest());
        LocalDate to =
                first(extent.end().latest(), extent.end().earliest(), extent.start().latest());
        return new DateBounds(from, to.isBefore(from) ? from : to);
    }

    private static LocalDate first(LocalDate... days) {
        LocalDate last = days[days.length - 1];
        for (LocalDate day : days) {
            if (!day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX)) {
                return day;
            }
        }
        return last;
    }

    private static void gap(LocalDate from, LocalDate to, List<Row> gaps) {
        boolean finite = !from.equals(LocalDate.MIN) && !from.equals(LocalDate.MAX);
        if (finite && to.isAfter(from) && ChronoUnit.DAYS.between(from, to) >= GAP_DAYS_MIN) {
            var extent =
                    new Extent(new DateBounds(from, from), new DateBounds(to, to), false, false);
            gaps.add(new Row(Shape.GAP, Lane.SAID, extent, List.of(), 0, false));
        }
    }

    private static LocalDate begin(Row row) {
        LocalDate from = row.extent().start().earliest();
        return from.equals(LocalDate.MIN) ? row.extent().start().latest() : from;
    }

    private static Shape shape(Situation situation) {
        return switch (situation) {
            case HELD, RESTRICTED -> Shape.STRETCH;
            case SILENT -> Shape.SILENCE;
            case BORN, DISAPPEARED, SENTENCED, MOVED, HEARD, RELEASED, DIED -> Shape.EVENT;
        };
    }

    private static Lane lane(Stance stance) {
        return switch (stance) {
            case ASSERTS -> Lane.SAID;
            case DENIES -> Lane.DENIED;
            case BELIEVES, FEARS, PRESUMES, DEMANDS, PREDICTS, CANNOT_SAY -> Lane.NOT_CERTAIN;
        };
    }
}
