package org.whereabouts.reader.rule.held;

import java.util.Locale;
import java.util.Optional;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.HeldForm;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// How somebody is held by the words for the place: a cell, a camp, `house arrest`, `custody`.
public final class HeldForms {
    private HeldForms() {}

    /// That somebody is or was held, where no more is told than this; whether anybody acknowledged
    /// it is not said.
    ///
    /// @param since when it began; none where it is not told
    /// @param term for how long
    public static Claim held(HeldForm form, Ref place, PartialDate since, Term term) {
        return new Claim.Held(
                form,
                Scene.acknowledged(),
                place,
                Ref.NONE,
                since,
                PartialDate.NONE,
                PartialDate.NONE,
                term,
                "");
    }

    /// The form; empty where nobody is held in such a place.
    ///
    /// @param preposition that leads to the place
    public static Optional<HeldForm> of(Scene scene, Phrase phrase, String preposition) {
        String words = scene.text(phrase.first(), phrase.end()).toLowerCase(Locale.ROOT);
        String head = scene.parse().lemma(phrase.head());
        boolean part =
                head.matches("wing|ward|block|section|unit|infirmary|annexe?")
                        && scene.parse().lower(phrase.end()).equals("of");
        if (part) {
            // `the women's wing | of Evin prison`
            return scene.parse()
                    .phraseFrom(phrase.end() + 1)
                    .flatMap(p -> of(scene, p, preposition));
        }
        if (words.contains("house arrest")) {
            return Optional.of(HeldForm.HOUSE_ARREST);
        }
        if (preposition.equals("under")) {
            return words.contains("residential surveillance")
                    ? Optional.of(HeldForm.RESIDENTIAL_SURVEILLANCE)
                    : words.contains("administrative detention")
                            ? Optional.of(HeldForm.DETENTION_CENTRE)
                            : Optional.empty();
        }
        if (words.matches(
                ".*\\b(refugee|displacement|summer|training|tent|base|army|military) camps?\\b.*")) {
            return Optional.empty();
        }
        boolean schooling =
                words.matches(
                        ".*\\b(vocational|re-?education|indoctrination|transformation)"
                                + "( training)? (centre|center|facility|school|camp)s?\\b.*");
        if (head.matches("camp|camps") || schooling) {
            return Optional.of(HeldForm.CAMP);
        }
        if (words.matches(
                ".*\\b(police|prison) custody.*|custody|police station|.*police (station|cell).*")) {
            return Optional.of(HeldForm.POLICE_CUSTODY);
        }
        boolean numbered =
                words.matches(
                        ".*\\b(prison|jail|colony|gaol) ((no|number)\\b\\.?( ?[0-9]+)?|[0-9]+)$");
        if (numbered
                || head.matches("prison|jail|penitentiary|gaol|colony|dungeon|reformatory|sizo")
                || words.matches(
                        ".*\\bprison( cell| hospital| farm| infirmary| ward)?$|.*\\b(prison|jail) ?'s ([a-z-]+ )?(wing|ward|block|section|unit|hospital|infirmary|annexe?)$|.*\\blabou?r farm$"
                                + "|.*\\b(correctional|penal|corrective) (facility|institution|centre|center)$")) {
            return Optional.of(HeldForm.PRISON);
        }
        if (words.matches(".*psychiatric.*")) {
            return Optional.of(HeldForm.PSYCHIATRIC);
        }
        if (words.matches(
                ".*solitary confinement.*|.*\\b(isolation|punishment) cell$|.*\\bisolation$")) {
            return Optional.of(HeldForm.PRISON);
        }
        if (words.matches(
                ".*\\b(detention|remand|interrogation|holding|pretrial|pre-trial|torture|internment|deportation|removal|expulsion|immigration|migrant|filtration|isolation) (centre|center|facility|site|camp|prison|unit|block)s?\\b.*|.*\\bdetention$|.*\\bcustody$|.*secret (prison|facility).*")) {
            return Optional.of(HeldForm.DETENTION_CENTRE);
        }
        boolean secured =
                words.matches(
                        ".*\\b(intelligence|security|police|military|army|militia|gendarmerie|brigade)\\b.*"
                                + "\\b(branch|headquarters|base|compound|camp|post|office|building)$");
        return secured
                        || words.matches(".*\\bcaptivity")
                        || words.matches(
                                ".*\\b(cells?|basement|barracks|garrison|bunker|dungeons?|lock-?up)$")
                ? Optional.of(HeldForm.OTHER)
                : Optional.empty();
    }
}
