package org.whereabouts.reader.rule.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Numbers;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// Terms of several without a verb: `Hanna and Andrei Bary, spouses: two and five years`, `the
/// brothers Omar and Samir Said, seven years each`.
record ListedTerms(Scene scene) {

    /// Whether the term belongs to two who are named before it; then it is told of each.
    boolean read(Time term, Consumer<Found> out) {
        Parse parse = scene.parse();
        List<Phrase> pair = pair(term.first());
        boolean verbless = parse.clauses().stream().noneMatch(c -> c.verb().head() < term.first());
        Optional<Told> told = scene.told(term.first()).filter(t -> t.stance() == Stance.ASSERTS);
        if (pair.isEmpty() || !verbless || told.isEmpty() || !BesideTermRule.ofCourts(scene)) {
            return false;
        }
        if (parse.lower(term.end()).matches("each|apiece")) {
            Terms.emit(
                    scene,
                    "sentence.each",
                    told.get(),
                    scene.victims(pair),
                    pair.getFirst().first(),
                    term,
                    out);
            return true;
        }
        Optional<Time> other = other(term);
        if (other.isEmpty()) {
            return false;
        }
        List<Time> both = List.of(other.get(), term);
        for (int i = 0; i < both.size(); i++) {
            Terms.emit(
                    scene,
                    "sentence.each",
                    told.get(),
                    scene.victims(List.of(pair.get(i))),
                    pair.getFirst().first(),
                    both.get(i),
                    out);
        }
        return true;
    }

    /// `two | and five years`: the number before, in the same unit.
    private Optional<Time> other(Time term) {
        Parse parse = scene.parse();
        int at = term.first() - 2;
        boolean opens =
                at > 0
                        && parse.lower(at + 1).equals("and")
                        && parse.lower(at - 1).matches("[:,(–—-]")
                        && Numbers.isNumber(parse.lower(at));
        String unit = term.term().text().endsWith("M") ? "M" : "Y";
        return opens
                ? Term.read("P" + (int) Numbers.value(parse.lower(at)).orElse(0) + unit)
                        .map(t ->
                                new Time(at, at + 1, PartialDate.NONE, PartialDate.NONE, t, false))
                : Optional.empty();
    }

    /// The two persons that stand before, joined by `and`, with only nouns after them.
    private List<Phrase> pair(int before) {
        Parse parse = scene.parse();
        var persons = new ArrayList<Phrase>();
        for (Phrase phrase : parse.phrases()) {
            if (phrase.end() <= before && person(phrase)) {
                persons.add(phrase);
            }
        }
        boolean two =
                persons.size() == 2
                        && parse.lower(persons.get(1).first() - 1).equals("and")
                        && persons.get(0).end() == persons.get(1).first() - 1
                        && before - persons.get(1).end() < 8;
        return two ? persons : List.of();
    }

    private boolean person(Phrase phrase) {
        return phrase.named()
                && scene.parties()
                        .of(scene.sentence(), phrase)
                        .filter(p -> p.kind() == Mention.Kind.PERSON && !p.plural())
                        .isPresent();
    }
}
