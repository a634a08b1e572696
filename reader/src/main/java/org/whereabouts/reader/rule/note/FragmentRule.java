package org.whereabouts.reader.rule.note;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Numbers;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.Rule;
import org.whereabouts.reader.rule.held.HeldForms;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.Attribute;
import org.whereabouts.statement.Claim.HeldForm;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.time.Term;

/// Fragments and labels under a name: `Still in prison.`, `Not seen since.`, `Whereabouts
/// unknown.`, `Date of arrest: 3 May 2018`, `Prison: Evin`.
public final class FragmentRule implements Rule {

    @Override
    public void sentence(Scene scene, Consumer<Found> out) {
        Parse parse = scene.parse();
        if (scene.sentence() == 0 || scene.question() || !NoteTopic.note(parse)) {
            return;
        }
        Optional<Time> date = time(scene, false);
        Optional<Time> term = time(scene, true);
        int colon = colon(parse);
        Optional<Fate> fate = colon > 0 ? label(scene, colon, date, term) : fragment(scene, date);
        var told = scene.told(0).filter(t -> t.stance() == Stance.ASSERTS);
        if (fate.isEmpty() || told.isEmpty()) {
            return;
        }
        int end = parse.tokens().size();
        new NoteTopic(scene)
                .before(scene.span(0, end))
                .ifPresent(who ->
                        out.accept(
                                new Found(
                                        fate.get().rule(),
                                        told.get(),
                                        who.party(),
                                        fate.get().claim(),
                                        scene.span(0, end),
                                        scene.span(0, 1),
                                        List.of(who.at()),
                                        colon > 0 || date.isPresent()
                                                ? scene.spans(date.or(() -> term))
                                                : List.of(),
                                        Scene.with(
                                                Scene.with(who.notes(), scene.notes(date)),
                                                new Note.Verbless(scene.span(0, end))))));
    }

    private static int colon(Parse parse) {
        for (int i = 1; i < Math.min(5, parse.tokens().size() - 1); i++) {
            if (parse.lower(i).equals(":")) {
                return i;
            }
        }
        return 0;
    }

    /// `Date of arrest: 3 May 2018`, `Sentence: five years`, `Prison: Evin`, `Status: released`.
    private static Optional<Fate> label(
            Scene scene, int colon, Optional<Time> date, Optional<Time> term) {
        Parse parse = scene.parse();
        String label = scene.text(0, colon).toLowerCase(java.util.Locale.ROOT);
        String value = parse.lower(colon + 1);
        boolean dated = date.filter(t -> t.first() > colon && t.first() <= colon + 2).isPresent();
        if (label.matches("(date of )?(arrest|detention|arrested|detained)( date)?") && dated) {
            return Fate.of("arrested", date, Optional.empty());
        }
        if (label.matches("(date of )?release|released") && dated) {
            return Fate.of("released", date, Optional.empty());
        }
        if (label.matches("(date of )?(death|died)") && dated) {
            return Fate.of("died", date, Optional.empty());
        }
        if (label.matches("sentence|term")
                && term.filter(t -> t.first() == colon + 1).isPresent()) {
            return Fate.of("sentenced", Optional.empty(), term);
        }
        if (label.equals("age") && Numbers.value(value).isPresent()) {
            String years = Long.toString((long) Numbers.value(value).getAsDouble());
            return Optional.of(
                    new Fate("age.label", new Claim.Described(Attribute.AGE, years, "")));
        }
        if (label.matches("occupation|profession|job|work") && !value.matches("unknown|none|n")) {
            String what = scene.text(colon + 1, parse.tokens().size()).replaceAll("[.;,]$", "");
            return Optional.of(
                    new Fate("role.label", new Claim.Described(Attribute.ROLE, what, "")));
        }
        boolean place =
                label.matches(
                        "prison|place of (detention|imprisonment)|held (in|at)|detained (in|at)|current prison|location");
        boolean named =
                parse.phraseFrom(colon + 1)
                        .filter(p -> p.named() || HeldForms.of(scene, p, "in").isPresent())
                        .isPresent();
        if (place && named && !value.matches("unknown|none|n")) {
            return Optional.of(
                    new Fate(
                            "custody.label",
                            Fate.held(HeldForm.PRISON, Scene.date(Optional.empty()), Term.NONE)));
        }
        if (label.matches("whereabouts|fate|location|place of detention")
                && value.matches("unknown|undisclosed")) {
            return Fate.of("silence", Optional.empty(), Optional.empty());
        }
        return label.matches("status|current status|situation")
                ? Fate.of(value, date, Optional.empty())
                : Optional.empty();
    }

    /// `In prison since 3 May.`, `Not seen since.`, `No news since.`, `Whereabouts unknown.`
    private static Optional<Fate> fragment(Scene scene, Optional<Time> date) {
        Parse parse = scene.parse();
        if (!parse.clauses().isEmpty()) {
            boolean notSeen =
                    parse.lower(0).matches("not|never")
                            && parse.clauses().getFirst().verb().lemma().matches("see|hear")
                            && parse.clauses().size() == 1;
            return notSeen ? Fate.of("silence", date, Optional.empty()) : Optional.empty();
        }
        int at = parse.lower(0).matches("still|now|currently|presently|today") ? 1 : 0;
        Optional<Phrase> place =
                parse.lower(at).matches("in|at|under")
                        ? parse.phraseFrom(at + 1)
                        : Optional.empty();
        Optional<HeldForm> form = place.flatMap(p -> HeldForms.of(scene, p, parse.lower(at)));
        if (form.isPresent() && parse.lower(place.get().end()).matches("[.,;]|since|for|in|")) {
            return Optional.of(
                    new Fate(
                            "custody.fragment",
                            Fate.held(form.get(), Scene.date(date), Term.NONE)));
        }
        boolean silence =
                (parse.lower(0).equals("no")
                                && parse.lower(1)
                                        .matches("news|word|contact|trace|letters?|visits?|calls?"))
                        || (parse.lower(0).matches("whereabouts|fate")
                                && parse.lower(1).matches("unknown|undisclosed|unclear"));
        return silence ? Fate.of("silence", date, Optional.empty()) : Optional.empty();
    }

    private static Optional<Time> time(Scene scene, boolean term) {
        return scene.times().stream()
                .filter(t -> t.term().isNone() != term && !t.present())
                .findFirst();
    }
}
