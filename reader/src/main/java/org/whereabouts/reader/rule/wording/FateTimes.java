package org.whereabouts.reader.rule.wording;

import java.util.List;
import java.util.Optional;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.scene.Scene;

/// When and for how long: what stands in a row of words; else what belongs to its clause; where no
/// verb stands in the sentence, what stands in it alone.
final class FateTimes {
    private FateTimes() {}

    static Optional<Time> date(Scene scene, Hit hit, Optional<Clause> clause) {
        return time(scene, hit, clause, false);
    }

    static Optional<Time> term(Scene scene, Hit hit, Optional<Clause> clause) {
        return time(scene, hit, clause, true);
    }

    private static Optional<Time> time(
            Scene scene, Hit hit, Optional<Clause> clause, boolean term) {
        List<Time> such =
                scene.times().stream()
                        .filter(t -> t.term().isNone() != term && !t.present())
                        .toList();
        Optional<Time> inside =
                such.stream()
                        .filter(t -> t.first() >= hit.first() && t.end() <= hit.end())
                        .findFirst();
        if (inside.isPresent()) {
            return inside;
        }
        Optional<Time> own = clause.flatMap(c -> term ? scene.term(c) : scene.date(c));
        boolean needed = term && hit.wording().says("needs").equals("term");
        if (own.isPresent() || (clause.isPresent() && !needed)) {
            return own;
        }
        return such.size() == 1 ? such.stream().findFirst() : Optional.empty();
    }
}
