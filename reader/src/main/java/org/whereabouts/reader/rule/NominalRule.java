package org.whereabouts.reader.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.rule.held.HeldForms;
import org.whereabouts.reader.scene.NounTimes;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.HeldForm;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// Fates that a noun tells and takes for granted: `the murder of her son`, `since his release in
/// May`, `his conviction`, `the torture of X`. Arrest and disappearance are the [DetentionRule]'s.
public final class NominalRule implements Rule {

    @Override
    public void sentence(Scene scene, Consumer<Found> out) {
        for (Phrase phrase : scene.parse().phrases()) {
            Optional<Phrase> whom = DetentionRule.whom(scene, phrase);
            Optional<Told> told =
                    scene.told(phrase.head()).filter(t -> t.stance() == Stance.ASSERTS);
            if (whom.isEmpty() || told.isEmpty() || unsure(scene, phrase)) {
                continue;
            }
            int end = Math.max(phrase.end(), whom.get().end());
            Optional<Time> date = new NounTimes(scene).after(end);
            Optional<Named> named = named(scene, phrase, end, date);
            named.ifPresent(n -> emit(scene, n, phrase, whom.get(), end, date, told.get(), out));
        }
    }

    /// @param rule the family and its noun
    /// @param term the duration that stands beside it
    private record Named(String rule, Claim claim, Optional<Time> term) {}

    private static Optional<Named> named(Scene scene, Phrase phrase, int end, Optional<Time> date) {
        PartialDate when = Scene.date(date);
        return switch (scene.parse().lower(phrase.head())) {
            case "death", "killing", "murder", "execution", "assassination" ->
                    some("death.noun", new Claim.Died(when, Ref.NONE, ""));
            case "conviction", "sentencing" -> {
                Optional<Time> term =
                        scene.times().stream()
                                .filter(t -> !t.term().isNone())
                                .filter(t -> t.first() >= end && t.first() <= end + 2)
                                .findFirst();
                Claim claim = new Claim.Sentenced(Scene.term(term), "", Ref.NONE, when);
                yield Optional.of(new Named("sentence.noun", claim, term));
            }
            case "release" -> {
                boolean over =
                        scene.parse()
                                .lower(phrase.first() - 1)
                                .matches("after|since|following|upon");
                yield over || !when.isNone()
                        ? some("release.noun", new Claim.Released(when, ""))
                        : Optional.empty();
            }
            case "transfer", "deportation", "extradition" -> {
                boolean over =
                        scene.parse()
                                .lower(phrase.first() - 1)
                                .matches("after|since|following|upon|before|until");
                yield over || !when.isNone()
                        ? some("transfer.noun", new Claim.Moved(Ref.NONE, Ref.NONE, when))
                        : Optional.empty();
            }
            case "torture", "beating", "ill-treatment", "mistreatment" ->
                    some(
                            "ill-treatment.noun",
                            new Claim.Mistreated(
                                    scene.text(phrase.head(), phrase.head() + 1), when, Ref.NONE));
            case "imprisonment", "incarceration" ->
                    some("custody.noun", held(HeldForm.PRISON, when));
            case "internment" -> some("custody.noun", held(HeldForm.CAMP, when));
            default -> Optional.empty();
        };
    }

    private static Optional<Named> some(String rule, Claim claim) {
        return Optional.of(new Named(rule, claim, Optional.empty()));
    }

    private static Claim held(HeldForm form, PartialDate since) {
        return HeldForms.held(form, Ref.NONE, since, Term.NONE);
    }

    /// `possible`, `feared`, `attempted`; a verb that is negated or only possible; what is denied,
    /// asked for or waited for.
    private static boolean unsure(Scene scene, Phrase phrase) {
        for (int i = phrase.first(); i < phrase.head(); i++) {
            boolean open =
                    scene.parse()
                            .lower(i)
                            .matches(
                                    "possible|feared|alleged|attempted|planned|imminent|threatened|presumed"
                                            + "|supposed|likely|no|any|own|early|immediate|future|mock");
            if (open) {
                return true;
            }
        }
        boolean before =
                scene.parse()
                        .lower(phrase.first() - 1)
                        .matches("until|for|before|without|against|than|of|if|secure|seek|demand");
        boolean awaited =
                scene.parse().lower(phrase.first() - 3).equals("for")
                        || scene.parse().lower(phrase.first() - 4).equals("for");
        boolean granted =
                !awaited
                        && scene.parse().lower(phrase.first() - 1).equals("of")
                        && scene.parse()
                                .lower(phrase.first() - 2)
                                .matches(
                                        "time|day|night|moment|year|anniversary|news|cause|date|circumstances|details|months?|weeks?");
        boolean death =
                scene.parse().lower(phrase.first() - 1).matches("until|before")
                        && scene.parse()
                                .lower(phrase.head())
                                .matches("death|killing|murder|conviction|transfer");
        before &= !granted && !death;
        Optional<Clause> host =
                scene.parse().clauses().stream()
                        .filter(c -> c.start() <= phrase.head() && phrase.head() < c.end())
                        .reduce((a, b) -> b);
        boolean verb =
                host.filter(c ->
                                c.verb().negated()
                                        || scene.words().has("demands", c.verb().lemma())
                                        || !c.verb().modal().isEmpty()
                                        || c.verb()
                                                .lemma()
                                                .matches(
                                                        "deny|reject|dismiss|call|describe|label|brand|deem|order|secure|demand|seek|await|threaten|fake"
                                                                + "|stay|postpone|cancel|block|halt|avert|suspend|delay|adjourn|schedule|set|plan"
                                                                + "|avoid|prevent|overturn|quash|annul|reverse|void|want|wish|predict"))
                        .isPresent();
        return before || verb;
    }

    /// `the detention | of Tarek Nasim and Omar Said`: all who are listed after the noun.
    public static List<Phrase> all(Scene scene, Phrase whom) {
        var all = new ArrayList<Phrase>();
        all.add(whom);
        for (Phrase last = whom; scene.parse().lower(last.end()).matches("and|,"); ) {
            int next = last.end();
            boolean comma = scene.parse().lower(next).equals(",");
            next += comma && scene.parse().lower(next + 1).equals("and") ? 2 : 1;
            int from = next;
            Optional<Phrase> more =
                    scene.parse().phraseFrom(from).filter(p -> p.onlyName() && whom.named());
            boolean acts =
                    more.isPresent()
                            && scene.parse().clauses().stream()
                                    .anyMatch(c -> c.subject().contains(more.get()));
            if (more.isEmpty() || acts || (comma && !lists(scene, more.get()))) {
                break;
            }
            last = more.get();
            all.add(last);
        }
        return all;
    }

    /// Whether a list goes on after a comma: `Tarek, Omar and Samir`.
    private static boolean lists(Scene scene, Phrase phrase) {
        return scene.parse().lower(phrase.first() - 1).equals("and")
                || scene.parse().lower(phrase.end()).matches("and|,");
    }

    private static void emit(
            Scene scene,
            Named named,
            Phrase phrase,
            Phrase whom,
            int end,
            Optional<Time> date,
            Told told,
            Consumer<Found> out) {
        int last =
                Math.max(
                        end,
                        Math.max(
                                date.map(Time::end).orElse(0),
                                named.term().map(Time::end).orElse(0)));
        for (Scene.Who who : scene.victims(all(scene, whom))) {
            var times = new ArrayList<>(scene.spans(date));
            times.addAll(scene.spans(named.term()));
            var notes = new ArrayList<Note>(who.notes());
            notes.addAll(scene.notes(date));
            notes.add(new Note.Verbless(scene.span(phrase)));
            out.accept(
                    new Found(
                            named.rule(),
                            told,
                            who.party(),
                            named.claim(),
                            scene.span(phrase.first(), last),
                            scene.span(phrase.head(), phrase.head() + 1),
                            List.of(who.at()),
                            times,
                            notes));
        }
    }
}
