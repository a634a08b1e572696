package org.whereabouts.reader.rule.held;

import java.util.ArrayList;
import java.util.Optional;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.language.Pos;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.statement.Claim.HeldForm;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.Ref;

/// The words of a clause that say how and where somebody is held: `behind bars`, `in solitary`, `in
/// Evin prison`.
///
/// @param at where they stand
/// @param end after the last
public record Seat(HeldForm form, Ref place, int at, int end) {

    /// The first such words of a clause, after any preposition of place.
    public static Optional<Seat> of(Scene scene, Clause clause) {
        return of(scene, clause, "in|at|inside|into|to|under|within");
    }

    /// The first such words of a clause.
    ///
    /// @param prepositions a pattern of those that lead to the place
    public static Optional<Seat> of(Scene scene, Clause clause, String prepositions) {
        var found = new ArrayList<Seat>();
        for (int i = clause.verb().end(); i < clause.end(); i++) {
            String lower = scene.parse().lower(i);
            if (lower.equals("incommunicado")) {
                found.addFirst(new Seat(HeldForm.INCOMMUNICADO, Ref.NONE, i, i + 1));
            }
            boolean inside =
                    lower.equals("inside")
                            && clause.verb().lemma().equals("be")
                            && !scene.parse().lower(i - 1).matches("already|back|just")
                            && scene.parse().lower(i + 1).matches("[,.;]|and|but|since|for|ever|");
            if (inside) {
                found.add(new Seat(HeldForm.OTHER, Ref.NONE, i, i + 1));
            }
            if (lower.equals("behind") && scene.parse().lower(i + 1).equals("bars")) {
                found.add(new Seat(HeldForm.PRISON, Ref.NONE, i, i + 2));
            }
            if (lower.equals("solitary")) {
                found.add(new Seat(HeldForm.PRISON, Ref.NONE, i, i + 1));
            }
        }
        var all = new ArrayList<>(clause.adjuncts());
        for (Clause.Adjunct adjunct : all) {
            Phrase phrase = adjunct.phrase();
            // `the only one not | in prison`
            boolean not = scene.parse().lower(adjunct.at() - 1).matches("not|never|longer");
            if (!not && adjunct.preposition().matches(prepositions)) {
                HeldForms.of(scene, phrase, adjunct.preposition())
                        .ifPresent(f ->
                                found.add(
                                        new Seat(
                                                f,
                                                placeOf(scene, clause, phrase),
                                                phrase.first(),
                                                phrase.end())));
            }
        }
        return found.stream().findFirst();
    }

    /// `the remand prison, | where they have been kept`: the place stands before the clause.
    public static Optional<Seat> where(Scene scene, Clause clause) {
        int at = clause.start() - 1;
        if (!scene.parse().lower(at).equals("where")) {
            return Optional.empty();
        }
        int end = scene.parse().lower(at - 1).equals(",") ? at - 1 : at;
        int verb = clause.verb().head();
        return scene.parse()
                .phraseTo(end)
                .flatMap(p ->
                        HeldForms.of(scene, p, "in")
                                .map(f -> new Seat(f, scene.ref(Optional.of(p)), verb, verb + 1)));
    }

    /// `Evin prison`: a name before the noun.
    private static boolean proper(Scene scene, Phrase phrase) {
        return scene.parse().tokens().subList(phrase.first(), phrase.head()).stream()
                .anyMatch(t -> t.pos() == Pos.PROPN);
    }

    private static Ref placeOf(Scene scene, Clause clause, Phrase phrase) {
        if (phrase.named() || proper(scene, phrase)) {
            return Ref.words(scene.text(phrase.first(), phrase.end()));
        }
        for (Clause.Adjunct adjunct : clause.adjuncts()) {
            boolean after =
                    adjunct.at() >= phrase.end() && adjunct.preposition().matches("in|at|near|of");
            boolean place =
                    scene.parties()
                            .of(scene.sentence(), adjunct.phrase())
                            .map(p -> p.kind() == Mention.Kind.PLACE)
                            .orElse(false);
            if (after && place) {
                return scene.ref(Optional.of(adjunct.phrase()));
            }
        }
        return Ref.NONE;
    }
}
