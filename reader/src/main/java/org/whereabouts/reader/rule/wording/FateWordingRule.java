package org.whereabouts.reader.rule.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.Rule;
import org.whereabouts.reader.rule.held.Captive;
import org.whereabouts.reader.rule.idiom.Claims;
import org.whereabouts.reader.rule.note.NoteTopic;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.reader.scene.Topic;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.HeldForm;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.Stance;

/// Fates told by rows of words: `the freeing of Omar`, `walked free from the dock`, `letters come
/// back`. Of whom: the noun `who` of the row, or whom the sentence before is about.
public final class FateWordingRule implements Rule {
    private static final Set<Stance> TOLD =
            Set.of(Stance.ASSERTS, Stance.BELIEVES, Stance.FEARS, Stance.PRESUMES);
    private final Wordings wordings = Wordings.of("lexicon/wordings-fates-en.yml");

    @Override
    public boolean rest() {
        return true;
    }

    @Override
    public void sentence(Scene scene, Consumer<Found> out) {
        var taken = new HashSet<String>();
        for (Hit hit : wordings.in(scene)) {
            String turns = hit.cue() + family(hit);
            if (!taken.contains(turns)) {
                List<Found> found = found(scene, hit);
                found.forEach(out);
                if (!found.isEmpty()) {
                    taken.add(turns);
                }
            }
        }
    }

    private static String family(Hit hit) {
        return hit.wording().id().replaceFirst("\\..*", "");
    }

    private static List<Found> found(Scene scene, Hit hit) {
        var voice = new Voice(scene, hit);
        Optional<Told> told = voice.told().filter(t -> TOLD.contains(t.stance()));
        Optional<Clause> clause = hit.clause().or(voice::around);
        Optional<Time> date = FateTimes.date(scene, hit, clause);
        Optional<Time> term = FateTimes.term(scene, hit, clause);
        boolean needs =
                (hit.wording().says("needs").equals("term") && term.isEmpty())
                        || (hit.wording().says("needs").equals("date") && date.isEmpty());
        if (told.isEmpty() || needs) {
            return List.of();
        }
        Claim claim =
                Claims.of(
                        family(hit),
                        form(hit),
                        scene.text(hit.cue(), hit.end()),
                        where(scene, hit, clause),
                        Scene.date(date),
                        Scene.term(term));
        var all = new ArrayList<Found>();
        for (Scene.Who who : whom(scene, hit)) {
            var notes = new ArrayList<Note>(who.notes());
            notes.addAll(scene.notes(date));
            var times = new ArrayList<>(scene.spans(date));
            times.addAll(scene.spans(term));
            all.add(
                    new Found(
                            hit.wording().id(),
                            told.get(),
                            who.party(),
                            claim,
                            scene.span(hit.first(), voice.stop()),
                            scene.span(hit.cue(), hit.cue() + 1),
                            List.of(who.at()),
                            times,
                            notes));
        }
        return all;
    }

    static HeldForm form(Hit hit) {
        String form = hit.wording().says("form");
        return form.isEmpty() ? HeldForm.OTHER : HeldForm.valueOf(form);
    }

    private static List<Scene.Who> whom(Scene scene, Hit hit) {
        List<Scene.Who> all =
                hit.noun("who")
                        .map(p -> scene.victims(List.of(p)))
                        .orElseGet(() -> topic(scene, hit));
        return all.stream()
                .filter(w -> w.party().human() && !w.party().authority())
                .filter(w ->
                        hit.wording().says("captive").isEmpty()
                                || new Captive(scene).known(w.party()))
                .toList();
    }

    private static List<Scene.Who> topic(Scene scene, Hit hit) {
        var at = scene.span(hit.first(), hit.end());
        return new Topic(scene)
                .before(at)
                .or(() ->
                        NoteTopic.note(scene.parse())
                                ? new NoteTopic(scene).before(at)
                                : Optional.empty())
                .map(List::of)
                .orElse(List.of());
    }

    private static Claims.Where where(Scene scene, Hit hit, Optional<Clause> clause) {
        Ref place =
                hit.noun("place").isPresent()
                        ? scene.ref(hit.noun("place"))
                        : clause.map(scene::place).orElse(Ref.NONE);
        return new Claims.Where(
                place,
                hit.noun("from").isPresent() ? scene.ref(hit.noun("from")) : Ref.NONE,
                hit.noun("to").isPresent() ? scene.ref(hit.noun("to")) : Ref.NONE);
    }
}
