package org.whereabouts.reader.rule.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.reader.attribution.Frame;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.NominalRule;
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
/// back`. Of whom: the noun `who` of the row, the owner of its noun `whose`, or whom the sentence
/// before is about. `whose`: to whom something belongs.
public final class FateWordingRule implements Rule {
    private static final Set<Stance> TOLD =
            Set.of(Stance.ASSERTS, Stance.BELIEVES, Stance.FEARS, Stance.PRESUMES);
    private final List<Wordings> wordings =
            List.of(
                    Wordings.of("lexicon/wordings-fates-en.yml"),
                    Wordings.of("lexicon/wordings-traces-en.yml"));

    @Override
    public boolean rest() {
        return true;
    }

    @Override
    public void sentence(Scene scene, Consumer<Found> out) {
        var taken = new HashSet<String>();
        var hits = new ArrayList<Hit>();
        wordings.forEach(w -> hits.addAll(w.in(scene)));
        for (Hit hit : hits) {
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
        Optional<Told> told =
                (hit.wording().says("told").equals("cue") ? scene.told(hit.cue()) : voice.told())
                        .filter(t -> TOLD.contains(t.stance()));
        Optional<Clause> clause = hit.clause().or(voice::around);
        Optional<Time> date = FateTimes.date(scene, hit, clause);
        Optional<Time> term = FateTimes.term(scene, hit, clause);
        boolean needs =
                barred(scene, hit)
                        || (hit.wording().says("needs").equals("term") && term.isEmpty())
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
        Told by =
                hit.wording().says("by").equals("who")
                        ? voice.at("who").map(w -> Voice.by(told.get(), w)).orElse(told.get())
                        : told.get();
        for (Scene.Who who : whom(scene, hit)) {
            var notes = new ArrayList<Note>(who.notes());
            notes.addAll(scene.notes(date));
            var times = new ArrayList<>(scene.spans(date));
            times.addAll(scene.spans(term));
            all.add(
                    new Found(
                            hit.wording().id(),
                            by,
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

    private static HeldForm form(Hit hit) {
        String form = hit.wording().says("form");
        return form.isEmpty() ? HeldForm.OTHER : HeldForm.valueOf(form);
    }

    private static List<Scene.Who> whom(Scene scene, Hit hit) {
        boolean named = hit.noun("who").isPresent() || hit.noun("whose").isPresent();
        List<Scene.Who> all = named ? scene.victims(listed(scene, hit)) : topic(scene, hit);
        return all.stream()
                .filter(w -> w.party().human() && !w.party().authority())
                .filter(w -> known(scene, hit, w.party()))
                .filter(w ->
                        hit.wording().says("captive").isEmpty()
                                || new Captive(scene).known(w.party()))
                .toList();
    }

    /// Somebody with a name or of whom the text has told; no crowd, and nobody who stands first
    /// here (`a girl from Homs`).
    private static boolean known(Scene scene, Hit hit, Party party) {
        boolean crowd = party.plural() && party.members().isEmpty();
        boolean anybody =
                hit.noun("who")
                        .filter(p -> scene.parse().lower(p.first()).matches("an?|some|another|one"))
                        .isPresent();
        boolean seen =
                family(hit).equals("last-seen")
                        || (family(hit).equals("sentence") && hit.clause().isEmpty());
        return !crowd && (party.named() || (!anybody && !seen)) && !teller(scene, hit, party);
    }

    /// `Maryam said that the bars ...`: whoever tells it, where no verb of the row is theirs.
    private static boolean teller(Scene scene, Hit hit, Party party) {
        return hit.clause().isEmpty()
                && !hit.wording().says("by").equals("who")
                && scene.over(hit.cue()).stream()
                        .filter(f ->
                                f.kind() != Frame.Kind.UNREAL && f.sentence() == scene.sentence())
                        .flatMap(f -> f.speaker().stream())
                        .anyMatch(p ->
                                scene.parties()
                                        .of(scene.sentence(), p)
                                        .filter(party::equals)
                                        .isPresent());
    }

    /// Who stands in the row, with those listed with them, or whose the noun of the row is.
    private static List<Phrase> listed(Scene scene, Hit hit) {
        Optional<Phrase> who =
                hit.noun("who").or(() -> hit.noun("whose").flatMap(n -> scene.whose(n, "of")));
        if (who.isEmpty()) {
            return List.of();
        }
        Phrase first = who.get();
        for (Clause clause : scene.parse().clauses()) {
            for (List<Phrase> list : List.of(clause.objects(), clause.subject())) {
                int at = list.indexOf(first);
                if (at >= 0 && list.size() > 1) {
                    boolean own = hit.clause().filter(clause::equals).isPresent();
                    return list.subList(own ? 0 : at, list.size());
                }
            }
        }
        return NominalRule.all(scene, first);
    }

    /// Whether it is denied right before it.
    private static boolean barred(Scene scene, Hit hit) {
        String before = scene.parse().lower(hit.first() - 1);
        return hit.wording().neg().equals("no")
                && before.matches(
                        "no|not|never|without|nor|neither|any|if|whether|possible|alleged");
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
