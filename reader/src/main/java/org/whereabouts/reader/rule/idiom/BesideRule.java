package org.whereabouts.reader.rule.idiom;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.Rule;
import org.whereabouts.reader.rule.held.HeldForms;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.HeldForm;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.time.Term;

/// What stands beside a name without a verb: `Tarek, behind bars since 2018, is ill`, `Omar,
/// missing since May,`, `Now in her third year in prison, Maryam`.
public final class BesideRule implements Rule {
    private static final int FAR = 3;

    @Override
    public void sentence(Scene scene, Consumer<Found> out) {
        for (int i = 1; i < scene.parse().tokens().size(); i++) {
            int end = custody(scene, i);
            boolean missing = scene.parse().lower(i).equals("missing");
            if (end > i || missing) {
                beside(scene, i, missing ? i + 1 : end, missing, out);
            }
        }
    }

    private static void beside(Scene scene, int at, int end, boolean missing, Consumer<Found> out) {
        if (verbBetween(scene, at)) {
            return;
        }
        Optional<Phrase> whom = before(scene, at).or(() -> opening(scene, at, end));
        Optional<Told> told = scene.told(at).filter(t -> t.stance() == Stance.ASSERTS);
        if (whom.isEmpty() || told.isEmpty()) {
            return;
        }
        int stop = stop(scene, end);
        Optional<Time> date = time(scene, end, stop, false);
        Optional<Time> term = time(scene, Math.max(0, at - 5), stop, true);
        Claim claim =
                missing
                        ? new Claim.Disappeared(Scene.date(date), Ref.NONE, Ref.NONE, List.of())
                        : HeldForms.held(
                                scene.parse().lower(at).equals("under")
                                        ? HeldForm.HOUSE_ARREST
                                        : HeldForm.PRISON,
                                Ref.NONE,
                                Scene.date(date),
                                term.map(Time::term).orElse(Term.NONE));
        for (Scene.Who who : scene.victims(List.of(whom.get()))) {
            out.accept(
                    new Found(
                            missing ? "disappearance.beside-name" : "custody.beside-name",
                            told.get(),
                            who.party(),
                            claim,
                            scene.span(
                                    Math.min(at, whom.get().first()),
                                    Math.max(date.map(Time::end).orElse(end), whom.get().end())),
                            scene.span(at, end),
                            List.of(who.at()),
                            missing ? scene.spans(date) : scene.spans(date.or(() -> term)),
                            Scene.with(
                                    Scene.with(who.notes(), scene.notes(date)),
                                    new org.whereabouts.intake.proposal.Note.Verbless(
                                            scene.span(at, end)))));
        }
    }

    /// The words that say somebody is held: where they end; 0 where they do not stand here.
    private static int custody(Scene scene, int at) {
        if (scene.parse().lower(at).equals("behind")
                && scene.parse().lower(at + 1).equals("bars")) {
            return at + 2;
        }
        if (scene.parse().lower(at).equals("under")
                && scene.parse().lower(at + 1).equals("house")
                && scene.parse().lower(at + 2).equals("arrest")) {
            return at + 3;
        }
        boolean in = scene.parse().lower(at).equals("in");
        return in
                ? scene.parse()
                        .phraseFrom(at + 1)
                        .filter(p ->
                                scene.parse()
                                        .lemma(p.head())
                                        .matches("prison|jail|custody|detention|exile|gaol"))
                        .filter(p -> !scene.parse().lower(p.head()).equals("exile"))
                        .map(Phrase::end)
                        .orElse(0)
                : 0;
    }

    /// `Tarek, currently behind bars`: the name before the comma, with at most an age between.
    private static Optional<Phrase> before(Scene scene, int at) {
        int comma = at - 1;
        while (comma > at - FAR
                && scene.parse()
                        .lower(comma)
                        .matches("now|currently|still|presently|already|reported|reportedly")) {
            comma--;
        }
        comma = pastNoun(scene, comma);
        if (!scene.parse().lower(comma).matches("[,(:–—-]|--")) {
            return Optional.empty();
        }
        boolean age =
                scene.parse().lower(comma - 1).matches("[0-9]{1,2}")
                        && scene.parse().lower(comma - 2).equals(",");
        return scene.parse()
                .phraseTo(age ? comma - 2 : comma)
                .filter(p ->
                        scene.parties()
                                .of(scene.sentence(), p)
                                .filter(x -> x.human() && (x.named() || p.owned()))
                                .isPresent());
    }

    /// `Omar, | an imam | missing since May`: the comma before the noun.
    private static int pastNoun(Scene scene, int at) {
        return scene.parse()
                .phraseTo(at + 1)
                .filter(p -> scene.parse().lower(p.first()).matches("an?|the"))
                .filter(p -> scene.words().has("role", scene.parse().lemma(p.head())))
                .map(p -> p.first() - 1)
                .filter(i -> scene.parse().lower(i).equals(","))
                .orElse(at);
    }

    /// `Now in his third year in prison, Tarek`: the subject after the comma.
    private static Optional<Phrase> opening(Scene scene, int at, int end) {
        boolean year =
                at <= 6
                        && scene.parse().tokens().subList(0, at).stream()
                                .anyMatch(t -> t.is("year", "month", "week", "decade"))
                        && scene.parse().lower(end).equals(",");
        return year
                ? scene.parse().clauses().stream()
                        .filter(c -> c.start() == end + 1 && c.subject().size() == 1)
                        .map(Clause::subject)
                        .map(List::getFirst)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean verbBetween(Scene scene, int at) {
        return scene.parse().clauses().stream()
                .anyMatch(c ->
                        c.verb().end() <= at
                                && at < c.end()
                                && scene.parse().tokens().subList(c.verb().end(), at).stream()
                                        .noneMatch(t -> t.is(",", "(")));
    }

    private static int stop(Scene scene, int from) {
        int to = from;
        while (to < scene.parse().tokens().size() && !scene.parse().lower(to).matches("[,;.)]")) {
            to++;
        }
        return to;
    }

    private static Optional<Time> time(Scene scene, int from, int to, boolean term) {
        return scene.times().stream()
                .filter(t -> t.first() >= from && t.end() <= to && !t.present())
                .filter(t -> t.term().isNone() != term)
                .findFirst();
    }
}
