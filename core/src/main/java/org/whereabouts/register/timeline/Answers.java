package org.whereabouts.register.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whereabouts.register.timeline.Whereabouts.Answer;
import org.whereabouts.register.timeline.Whereabouts.Firmness;
import org.whereabouts.register.view.Said;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.time.DateBounds;

/// Answers "where on that day?" for each voice by itself, then puts equal answers together.
///
/// A voice is a speaker, or a source where nobody is named. Of what one voice says in one stance
/// the firmest holds: what covers the day; else what was last known before it; else what is
/// possible.
final class Answers {
    private final List<Stretch> stretches;
    private final Sequence sequence;
    private final Context context;

    Answers(List<Stretch> stretches, Sequence sequence, Context context) {
        this.stretches =
                stretches.stream()
                        .filter(s -> s.situation.tellsWhereabouts() && speaksOfWhatIs(s.stance()))
                        .toList();
        this.sequence = sequence;
        this.context = context;
    }

    /// Whether a stance answers "where is this person". Who demands a release or foretells it says
    /// nothing of where the person is.
    private static boolean speaksOfWhatIs(Stance stance) {
        return switch (stance) {
            case ASSERTS, DENIES, BELIEVES, FEARS, PRESUMES, CANNOT_SAY -> true;
            case DEMANDS, PREDICTS -> false;
        };
    }

    private record Key(String voice, Stance stance, boolean ofGroup) {}

    private record Same(
            Situation situation,
            String form,
            String place,
            Stance stance,
            Firmness firmness,
            boolean ofGroup) {}

    private record Found(Stretch stretch, Firmness firmness) {}

    List<Answer> on(LocalDate at) {
        Map<Key, List<Stretch>> voices = new LinkedHashMap<>();
        for (Stretch s : stretches) {
            var key = new Key(s.voice, s.stance(), s.said.saidOfGroup());
            voices.computeIfAbsent(key, _ -> new ArrayList<>()).add(s);
        }
        Map<Same, List<Found>> same = new LinkedHashMap<>();
        for (List<Stretch> ofVoice : voices.values()) {
            for (Found found : ofVoice(ofVoice, at.toEpochDay())) {
                Stretch s = found.stretch;
                var key =
                        new Same(
                                s.situation,
                                s.form(),
                                s.place.key(),
                                s.stance(),
                                found.firmness,
                                s.said.saidOfGroup());
                same.computeIfAbsent(key, _ -> new ArrayList<>()).add(found);
            }
        }
        return same.values().stream()
                .map(this::answer)
                .sorted(
                        Comparator.<Answer, Boolean>comparing(a -> a.stance() != Stance.ASSERTS)
                                .thenComparing(Answer::firmness)
                                .thenComparing(a -> a.known().latest(), Comparator.reverseOrder()))
                .toList();
    }

    private List<Found> ofVoice(List<Stretch> ofVoice, long day) {
        var sure = new ArrayList<Found>();
        var before = new ArrayList<Stretch>();
        var possible = new ArrayList<Found>();
        for (Stretch s : ofVoice) {
            boolean started = s.startMax <= day;
            if (started && sureUntil(s) >= day) {
                sure.add(new Found(s, covered(s, day) ? Firmness.SAID : Firmness.CONCLUDED));
            } else if (started && s.endMax > day) {
                before.add(s);
            } else if (!started && s.startMin <= day && s.endMax >= day) {
                possible.add(new Found(s, Firmness.POSSIBLE));
            }
        }
        if (!sure.isEmpty()) {
            return sure;
        }
        Optional<Stretch> last = before.stream().reduce(this::later);
        return last.isPresent() ? List.of(new Found(last.get(), Firmness.LAST_KNOWN)) : possible;
    }

    /// Until when it certainly went on; death does for ever.
    private static long sureUntil(Stretch s) {
        return s.situation == Situation.DIED ? Stretch.NEVER : Math.max(s.endMin, s.startMin);
    }

    /// Whether the dates that were said cover the day by themselves.
    private static boolean covered(Stretch s, long day) {
        long startSaid = Stretch.day(s.startSaid.bounds().latest());
        long endSaid = Stretch.day(s.endSaid.bounds().earliest());
        boolean asOf =
                !s.asOf.isNone()
                        && Stretch.day(s.asOf.bounds().earliest()) <= day
                        && day <= Stretch.day(s.asOf.bounds().latest());
        boolean dead = s.situation == Situation.DIED && startSaid <= day;
        return asOf || dead || (startSaid <= day && endSaid >= day);
    }

    private Stretch later(Stretch a, Stretch b) {
        if (sequence.comesBefore(a.id(), b.id())) {
            return b;
        }
        if (sequence.comesBefore(b.id(), a.id())) {
            return a;
        }
        int byDays =
                Comparator.<Stretch>comparingLong(s -> Math.max(s.startMin, s.endMin))
                        .thenComparingLong(s -> s.startMin)
                        .thenComparing(s -> s.saidDays)
                        .compare(a, b);
        return byDays > 0 ? a : b;
    }

    private Answer answer(List<Found> found) {
        Stretch first = found.getFirst().stretch;
        List<Said> voices = found.stream().map(f -> f.stretch.said).distinct().toList();
        return new Answer(
                first.situation,
                first.said.statement().claim(),
                first.stance(),
                found.getFirst().firmness,
                first.place.name(),
                known(found),
                voices,
                Independence.count(voices.stream().map(Said::statement).toList(), context));
    }

    /// The days for which it is known: from the latest possible start to the last day that somebody
    /// spoke of; where no day was named, the day on which it was said stands for it.
    private static DateBounds known(List<Found> found) {
        long from = Stretch.NEVER;
        long to = -Stretch.NEVER;
        for (Found f : found) {
            Stretch s = f.stretch;
            long spokenOf = s.asOf.isNone() ? s.endMin : Stretch.day(s.asOf.bounds().latest());
            if (spokenOf <= -Stretch.NEVER) {
                spokenOf =
                        s.startMin > -Stretch.NEVER ? s.startMin : Stretch.day(s.saidDays.latest());
            }
            from = Math.min(from, Math.min(s.startMax, spokenOf));
            to = Math.max(to, Math.max(s.startMin, spokenOf));
        }
        return Stretch.days(Math.min(from, to), to);
    }
}
