package org.whereabouts.reader.rule.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.time.PartialDate;

/// `He was summoned on 30 October. | He has not come home.`: whoever has not come back was seen
/// last on the one day that the sentence before tells, in the same paragraph.
public final class NeverBack {
    private final List<Parse> parses;
    private final List<List<Time>> times;

    /// @param times the dates of each sentence
    public NeverBack(List<Parse> parses, List<List<Time>> times) {
        this.parses = parses;
        this.times = times;
    }

    /// The finds with the days that the sentences before them tell.
    public List<Found> dated(List<Found> all) {
        return all.stream().map(this::dated).toList();
    }

    private Found dated(Found found) {
        if (!found.rule().equals("disappearance.never-back")
                || !(found.claim() instanceof Claim.Disappeared gone)
                || !gone.lastSeen().isNone()) {
            return found;
        }
        for (int s = 1; s < times.size(); s++) {
            Parse parse = parses.get(s);
            boolean here =
                    parse.sentence().start() <= found.cue().start()
                            && found.cue().end() <= parse.sentence().end();
            Optional<Time> day = here && !parse.sentence().opensLine() ? one(s) : Optional.empty();
            if (day.isPresent()) {
                return with(found, gone, parses.get(s - 1), day.get());
            }
        }
        return found;
    }

    /// The one day of the sentence before; none where this one has a date too.
    private Optional<Time> one(int s) {
        var days =
                times.get(s - 1).stream().filter(t -> t.term().isNone() && !t.present()).toList();
        boolean own = times.get(s).stream().anyMatch(t -> t.term().isNone() && !t.present());
        return days.size() == 1 && !own && days.getFirst().resolved().text().length() == 10
                ? Optional.of(days.getFirst())
                : Optional.empty();
    }

    private static Found with(Found found, Claim.Disappeared gone, Parse before, Time day) {
        PartialDate when = day.resolved();
        var notes = new ArrayList<>(found.notes());
        notes.add(new Note.Doubt("the day is that of the sentence before"));
        return new Found(
                found.rule(),
                found.told(),
                found.subject(),
                new Claim.Disappeared(when, gone.where(), gone.takenBy(), gone.with()),
                found.evidence(),
                found.cue(),
                found.subjectAt(),
                List.of(new Span(before.start(day.first()), before.endBefore(day.end()))),
                notes);
    }
}
