package org.whereabouts.reader.rule.term;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Numbers;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.held.Captors;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// A term without its unit, after another that has one: `asked for ten years. The judge gave her
/// seven and a half.`, `He got five years; she got three.`
record BareTerm(Scene scene) {
    private static final int BACK = 2;
    private static final int MOST = 40;

    void read(Clause clause, Consumer<Found> out) {
        var verb = clause.verb();
        boolean gives =
                verb.lemma().matches("give|hand")
                        && !verb.passive()
                        && clause.object().isPresent()
                        && Captors.is(scene, clause.subject().stream().findFirst());
        boolean gets =
                (verb.lemma().matches("get|receive") && !verb.passive())
                        || (verb.lemma().matches("give|hand") && verb.passive());
        if ((!gives && !gets) || verb.negated() || !verb.modal().isEmpty()) {
            return;
        }
        int at = gives ? clause.object().get().end() : verb.end();
        Optional<Time> term = term(at);
        var told = scene.told(clause).filter(t -> t.stance() == Stance.ASSERTS);
        List<Phrase> whom = gives ? clause.objects() : clause.subject();
        if (term.isPresent() && told.isPresent() && years(at)) {
            Terms.emit(
                    scene,
                    "sentence.bare",
                    told.get(),
                    scene.victims(whom),
                    clause.start(),
                    term.get(),
                    out);
        }
    }

    /// A bare number, closed by a mark.
    private Optional<Time> term(int at) {
        Parse parse = scene.parse();
        var number = Numbers.value(parse.lower(at));
        if (number.isEmpty() || number.getAsDouble() < 1 || number.getAsDouble() > MOST) {
            return Optional.empty();
        }
        boolean half =
                parse.lower(at + 1).equals("and")
                        && parse.lower(at + 2).equals("a")
                        && parse.lower(at + 3).equals("half");
        int end = half ? at + 4 : at + 1;
        String iso = "P" + (int) number.getAsDouble() + "Y" + (half ? "6M" : "");
        boolean closed = parse.lower(end).matches("[.,;:)]|and|but|");
        return closed
                ? Term.read(iso)
                        .map(t -> new Time(at, end, PartialDate.NONE, PartialDate.NONE, t, false))
                : Optional.empty();
    }

    /// Whether a number of years stands shortly before.
    private boolean years(int at) {
        for (int s = scene.sentence(); s >= Math.max(0, scene.sentence() - BACK); s--) {
            Parse parse = scene.parses().get(s);
            int to = s == scene.sentence() ? at : parse.tokens().size();
            for (int i = 1; i < to; i++) {
                if (parse.lower(i).matches("years?|years'")
                        && Numbers.isNumber(parse.lower(i - 1))) {
                    return true;
                }
            }
        }
        return false;
    }
}
