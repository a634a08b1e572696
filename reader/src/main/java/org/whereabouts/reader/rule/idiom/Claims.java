package org.whereabouts.reader.rule.idiom;

import java.util.List;
import java.util.Optional;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.rule.held.HeldForms;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.HeldForm;
import org.whereabouts.statement.Claim.News;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.time.PartialDate;

/// What the families of set phrases claim.
final class Claims {
    private Claims() {}

    /// @param family of the rule that found it
    static Claim of(
            String family,
            HeldForm form,
            Scene scene,
            Clause clause,
            Optional<Time> date,
            Optional<Time> term) {
        PartialDate when = Scene.date(date);
        Ref place = scene.place(clause);
        String words =
                scene.text(clause.verb().head(), clause.end()).replaceAll("[\\s.,;\"]+$", "");
        return switch (family) {
            case "detention" -> HeldForms.held(HeldForm.OTHER, place, when, Scene.term(term));
            case "custody" -> HeldForms.held(form, place, when, Scene.term(term));
            case "sentence" -> new Claim.Sentenced(Scene.term(term), "", Ref.NONE, when);
            case "charge" -> new Claim.Noted("charge", words);
            case "release" -> new Claim.Released(when, "");
            case "transfer" ->
                    new Claim.Moved(
                            ref(scene, clause, "from"), ref(scene, clause, "to", "into"), when);
            case "no-news" -> new Claim.Heard(News.NONE_SINCE, when, Scene.term(term), "");
            case "death" -> new Claim.Died(when, place, "");
            case "ill-treatment" -> new Claim.Mistreated(words, when, place);
            case "disappearance", "last-seen" ->
                    new Claim.Disappeared(when, place, Ref.NONE, List.of());
            default -> throw new IllegalStateException("no claim of family " + family);
        };
    }

    private static Ref ref(Scene scene, Clause clause, String... prepositions) {
        return scene.ref(clause.adjunct(prepositions).map(Clause.Adjunct::phrase));
    }
}
