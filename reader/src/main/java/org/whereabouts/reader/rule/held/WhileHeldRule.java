package org.whereabouts.reader.rule.held;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.Rule;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.HeldForm;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// Being held, told beside something else: `fell ill in prison`, `wrote from prison`, `turned fifty
/// behind bars`. English says `in prison` without an article only of those who are held there;
/// whoever works, visits or protests there is left out.
public final class WhileHeldRule implements Rule {
    /// What others do there, and what has rules of its own.
    private static final String OTHERS =
            "work|teach|visit|see|meet|protest|wait|volunteer|preach|perform|find|locate|be|die|spend"
                    + "|serve|remain|stay|languish|hold|keep|put|send|throw|place|end|land|do|kill|arrest"
                    + "|detain|release|free|transfer|move|take|bring|lock|confine|imprison|jail|languish"
                    + "|beat|torture|rape|hang|execute|murder|sentence|condemn|condone|say|believe|fear"
                    + "|think|report|have|want|hope|expect|allege|claim|deny|walk|come|leave|return"
                    + "|emerge|escape|go|rot|sit|linger|waste|interview|perish|succumb|know|help|defend"
                    + "|represent|live|be|get|refuse|allow|let|face|await|risk|fear|fight|support";

    private static final String WRITES =
            "write|call|phone|telephone|speak|send|smuggle|appeal|ring";

    @Override
    public void clause(Scene scene, Clause clause, Consumer<Found> out) {
        var verb = clause.verb();
        Optional<Place> place = place(scene, clause);
        boolean own =
                verb.form() == Form.FINITE
                        && !verb.negated()
                        && clause.subject().size() == 1
                        && place.isPresent();
        if (!own || !person(scene, clause.subject().getFirst())) {
            return;
        }
        var told = scene.told(clause).filter(t -> t.stance() == Stance.ASSERTS);
        if (told.isEmpty()) {
            return;
        }
        Optional<Time> none = Optional.empty();
        Claim claim = HeldForms.held(place.get().form(), Ref.NONE, PartialDate.NONE, Term.NONE);
        for (Scene.Who who : scene.victims(clause.subject())) {
            out.accept(
                    new Found(
                            "custody.while",
                            told.get(),
                            who.party(),
                            claim,
                            scene.span(clause),
                            scene.span(place.get().at(), place.get().end()),
                            List.of(who.at()),
                            scene.spans(none),
                            Scene.with(
                                    who.notes(),
                                    new Note.Verbless(
                                            scene.span(place.get().at(), place.get().end())))));
        }
    }

    private record Place(HeldForm form, int at, int end) {}

    private static Optional<Place> place(Scene scene, Clause clause) {
        String lemma = clause.verb().lemma();
        for (Clause.Adjunct adjunct : clause.adjuncts()) {
            Phrase phrase = adjunct.phrase();
            boolean bare = phrase.end() - phrase.first() == 1 && next(scene, clause, adjunct.at());
            boolean word =
                    scene.parse().lower(phrase.head()).matches("prison|jail|custody|detention");
            boolean in =
                    adjunct.preposition().equals("in")
                            && !lemma.matches(OTHERS)
                            && human(scene, clause);
            boolean from = adjunct.preposition().equals("from") && lemma.matches(WRITES);
            boolean ends =
                    scene.parse()
                            .lower(phrase.end())
                            .matches("[.,;:\"”)]|and|but|that|on|in|last|for|at|");
            if (bare && word && ends && (in || from)) {
                HeldForm form =
                        HeldForms.of(scene, phrase, adjunct.preposition()).orElse(HeldForm.PRISON);
                return Optional.of(new Place(form, adjunct.at(), phrase.end()));
            }
        }
        return Optional.empty();
    }

    /// Whether nobody else stands between the verb and the place: `wrote to his brother in prison`.
    private static boolean next(Scene scene, Clause clause, int at) {
        return scene.parse().phrases().stream()
                .filter(p -> p.first() >= clause.verb().end() && p.end() <= at)
                .noneMatch(p ->
                        p.owned()
                                || scene.parties()
                                        .of(scene.sentence(), p)
                                        .filter(x -> x.human())
                                        .isPresent());
    }

    /// No other person whom the verb's object could be who is there.
    private static boolean human(Scene scene, Clause clause) {
        return clause.objects().stream()
                .flatMap(o -> scene.parties().of(scene.sentence(), o).stream())
                .noneMatch(p -> p.human());
    }

    private static boolean person(Scene scene, Phrase phrase) {
        return scene.parties()
                .of(scene.sentence(), phrase)
                .filter(p -> p.kind() == Mention.Kind.PERSON && !p.plural() && !p.authority())
                .isPresent();
    }
}
