package org.whereabouts.reader.rule.idiom;

import java.util.List;
import java.util.function.Consumer;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.grammar.VerbGroup;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.Rule;
import org.whereabouts.reader.rule.held.HeldForms;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.HeldForm;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// Prison, detention or disappearance in a participle before a noun or name: `an imprisoned labour
/// activist`, `jailed lawyer Omar Said`, `the missing nurse`. Only of one person.
public final class HeldNounRule implements Rule {

    @Override
    public void sentence(Scene scene, Consumer<Found> out) {
        for (Phrase phrase : scene.parse().phrases()) {
            for (int i = phrase.owner(); i < phrase.head(); i++) {
                String word = scene.parse().lower(i);
                if (word.matches("imprisoned|jailed|detained|abducted|disappeared|missing")) {
                    told(scene, phrase, i, out);
                }
            }
        }
    }

    private static void told(Scene scene, Phrase phrase, int at, Consumer<Found> out) {
        var party =
                scene.parties()
                        .of(scene.sentence(), phrase)
                        .filter(p -> p.kind() == Mention.Kind.PERSON && !p.plural())
                        .filter(p -> !p.authority());
        var told = scene.told(at).filter(t -> t.stance() == Stance.ASSERTS);
        boolean first =
                party.filter(p -> p.named() || !scene.parse().lower(phrase.first()).equals("the"))
                        .isPresent();
        if (first && told.isPresent() && !denied(scene, phrase)) {
            emit(scene, phrase, at, party.get(), told.get(), out);
        }
    }

    /// `is not a missing person`, `is no disappeared person`.
    private static boolean denied(Scene scene, Phrase phrase) {
        return scene.parse().lower(phrase.first() - 1).equals("as")
                || scene.parse()
                        .lower(phrase.first())
                        .matches("no|any|every|each|another|whichever")
                || scene.parse().clauses().stream()
                        .anyMatch(c ->
                                c.verb().negated()
                                        && c.verb().form() == VerbGroup.Form.COPULA
                                        && c.verb().end() <= phrase.first()
                                        && phrase.first() - c.verb().end() <= 2);
    }

    private static void emit(
            Scene scene, Phrase phrase, int at, Party party, Told told, Consumer<Found> out) {
        String word = scene.parse().lower(at);
        boolean gone = word.matches("abducted|disappeared|missing");
        boolean prison = word.matches("imprisoned|jailed");
        Claim held =
                HeldForms.held(
                        prison ? HeldForm.PRISON : HeldForm.OTHER,
                        Ref.NONE,
                        PartialDate.NONE,
                        Term.NONE);
        Claim claim =
                gone
                        ? new Claim.Disappeared(PartialDate.NONE, Ref.NONE, Ref.NONE, List.of())
                        : held;
        out.accept(
                new Found(
                        gone
                                ? "disappearance.described"
                                : prison ? "custody.described" : "detention.described",
                        told,
                        party,
                        claim,
                        scene.span(phrase),
                        scene.span(at, at + 1),
                        List.of(scene.span(phrase)),
                        List.of(),
                        List.of(new Note.Verbless(scene.span(phrase)))));
    }
}
