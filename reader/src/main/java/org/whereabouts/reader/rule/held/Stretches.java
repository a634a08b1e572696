package org.whereabouts.reader.rule.held;

import java.util.Optional;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.statement.time.PartialDate;

/// From when until when somebody was held: `from February to December 2016`, `until 8 December`.
public final class Stretches {
    private Stretches() {}

    /// The first day of a stretch; the date itself where it is none.
    public static PartialDate start(PartialDate date) {
        return date.interval() ? part(date, 0) : date;
    }

    /// The end of a stretch, or the date after `until`; none where nothing tells it.
    public static PartialDate end(Scene scene, Clause clause, PartialDate date) {
        if (date.interval()) {
            return part(date, 1);
        }
        Optional<Time> until =
                scene.times(clause).stream()
                        .filter(t -> t.term().isNone() && !t.present())
                        .filter(t -> scene.parse().lower(t.first() - 1).matches("until|till"))
                        .filter(t -> t.first() >= clause.verb().end())
                        .findFirst();
        return clause.verb().negated() ? PartialDate.NONE : Scene.date(until);
    }

    private static PartialDate part(PartialDate date, int which) {
        String text = date.text().split("/", -1)[which];
        return text.equals("..") ? PartialDate.NONE : PartialDate.read(text).orElse(date);
    }
}
