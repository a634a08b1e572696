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
import org.whereabouts.statement.time.Term;

/// What the families of set phrases claim.
public final class Claims {
    private Claims() {}

    /// @param family of the rule that found it
    static Claim of(
            String family,
            HeldForm form,
            Scene scene,
            Clause clause,
            Optional<Time> date,
            Optional<Time> term) {
        String words =
                scene.text(clause.verb().head(), clause.end()).replaceAll("[\\s.,;\"]+$", "");
        Ref from = ref(scene, clause, "from");
        Ref to = ref(scene, clause, "to", "into");
        return of(
                family,
                form,
                words,
                new Where(scene.place(clause), from, to),
                Scene.date(date),
                Scene.term(term));
    }

    /// Where it happened, and from where to where somebody was moved.
    public record Where(Ref place, Ref from, Ref to) {
        /// Nowhere that is told.
        public static final Where NONE = new Where(Ref.NONE, Ref.NONE, Ref.NONE);
    }

    /// What a family of rules claims.
    ///
    /// @param family of the rule that found it
    /// @param words that say it
    public static Claim of(
            String family, HeldForm form, String words, Where where, PartialDate when, Term term) {
        return switch (family) {
            case "detention" -> HeldForms.held(HeldForm.OTHER, where.place(), when, term);
            case "custody" -> HeldForms.held(form, where.place(), when, term);
            case "sentence" -> new Claim.Sentenced(term, "", Ref.NONE, when);
            case "charge" -> new Claim.Noted("charge", words);
            case "release" -> new Claim.Released(when, "");
            case "transfer" -> new Claim.Moved(where.from(), where.to(), when);
            case "no-news" -> new Claim.Heard(News.NONE_SINCE, when, term, "");
            case "death" -> new Claim.Died(when, where.place(), "");
            case "ill-treatment" -> new Claim.Mistreated(words, when, where.place());
            case "disappearance", "last-seen" ->
                    new Claim.Disappeared(when, where.place(), Ref.NONE, List.of());
            default -> throw new IllegalStateException("no claim of family " + family);
        };
    }

    private static Ref ref(Scene scene, Clause clause, String... prepositions) {
        return scene.ref(clause.adjunct(prepositions).map(Clause.Adjunct::phrase));
    }
}
