package org.whereabouts.register.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.whereabouts.register.view.PersonId;
import org.whereabouts.register.view.Said;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Stance;

/// Makes timelines and whereabouts of statements.
public final class Timelines {
    private final PersonId person;
    private final List<Said> statements;
    private final Context context;
    private final List<Stretch> asserted = new ArrayList<>();
    private final List<Stretch> others = new ArrayList<>();
    private final Sequence sequence;
    private final List<Conflict> placing;

    /// Lays the statements about one person on the line of days.
    ///
    /// @param statements in the order of recording; those that speak of no situation are passed
    ///   over
    public Timelines(PersonId person, List<Said> statements, Context context) {
        this.person = person;
        this.statements = List.copyOf(statements);
        this.context = context;
        for (Said said : statements) {
            Situation.of(said.statement().claim())
                    .ifPresent(situation -> {
                        var stretch = Stretch.of(said, situation, context);
                        (stretch.asserted() ? asserted : others).add(stretch);
                    });
        }
        this.sequence = new Sequence(this.statements);
        this.placing = Placement.narrow(asserted, sequence);
    }

    /// The timeline as one sees it from a day.
    public Timeline timeline(LocalDate asOf) {
        List<Bundle> told = Ordering.of(Bundle.of(asserted, sequence), sequence);
        List<Bundle> apart = Ordering.of(Bundle.of(others, sequence), sequence);
        var conflicts = new ArrayList<>(sequence.circles());
        conflicts.addAll(placing);
        conflicts.addAll(Contradictions.of(told, statements, context));
        return new Timeline(
                person,
                asOf,
                told.stream().map(b -> b.episode(context)).toList(),
                apart.stream().map(b -> b.episode(context)).toList(),
                conflicts,
                silence(asOf));
    }

    /// Where the person was on a day, according to whom.
    public Whereabouts whereabouts(LocalDate at) {
        var all = new ArrayList<>(asserted);
        all.addAll(others);
        return new Whereabouts(person, at, new Answers(all, sequence, context).on(at), silence(at));
    }

    /// Since when there was no news on a day. The latest of: a statement that there is none, the
    /// last contact, and, where neither is told, the newest statement about a situation.
    private Optional<Silence> silence(LocalDate at) {
        long day = at.toEpochDay();
        Optional<Stretch> none = latest(Situation.SILENT, day);
        Optional<Stretch> contact = latest(Situation.HEARD, day);
        if (contact.isPresent()
                && (none.isEmpty() || contact.get().startMin > none.get().startMax)) {
            return contact.map(s -> silence(s, Silence.Ground.LAST_CONTACT));
        }
        if (none.isPresent()) {
            return none.map(s -> silence(s, Silence.Ground.TOLD));
        }
        return asserted.stream()
                .filter(s -> s.saidDays.hasStart() && !s.saidDays.earliest().isAfter(at))
                .max(Comparator.comparing(s -> s.saidDays))
                .map(s ->
                        new Silence(s.saidDays, Silence.Ground.NEWEST_STATEMENT, List.of(s.said)));
    }

    private Optional<Stretch> latest(Situation situation, long day) {
        return asserted.stream()
                .filter(s -> s.situation == situation && s.startMin <= day)
                .max(
                        Comparator.<Stretch>comparingLong(s -> s.startMin)
                                .thenComparingLong(s -> s.startMax));
    }

    private static Silence silence(Stretch s, Silence.Ground ground) {
        return new Silence(Stretch.days(s.startMin, s.startMax), ground, List.of(s.said));
    }

    /// Whether a claim can stand on a timeline.
    public static boolean onTimeline(Claim claim) {
        return Situation.of(claim).isPresent();
    }

    /// Whether a stance speaks of what was.
    public static boolean tellsWhatWas(Stance stance) {
        return stance == Stance.ASSERTS;
    }
}
