package org.whereabouts.reader.rule.held;

import java.util.List;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.scene.Scene;

/// Whether the text tells that somebody is held, before or in a sentence: then `came home`, `was
/// taken to the capital` tell a fate, which they do not of anybody else.
public record Captive(Scene scene) {
    private static final int BACK = 12;

    /// Whether it tells so of this party.
    public boolean known(Party party) {
        for (int s = scene.sentence(); s >= Math.max(0, scene.sentence() - BACK); s--) {
            Parse parse = scene.parses().get(s);
            int of = s;
            boolean held =
                    parse.clauses().stream()
                            .flatMap(c -> befallen(parse, c).stream())
                            .anyMatch(p -> is(party, of, p));
            if (held || (s == scene.sentence() && here(parse)) || noun(parse, s, party)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(Party party, int s, Phrase phrase) {
        return scene.parties().of(s, phrase).filter(party::touches).isPresent();
    }

    private List<Phrase> befallen(Parse parse, Clause clause) {
        var verb = clause.verb();
        String lemma = verb.lemma();
        boolean detain =
                scene.words().has("detain", lemma)
                        || scene.words().has("hold", lemma)
                        || scene.words().has("sentence", lemma);
        boolean taken =
                scene.words().has("take", lemma)
                        && clause.subject().stream()
                                .anyMatch(p ->
                                        parse.lower(p.head()).equals("they")
                                                || scene.words()
                                                        .has("captor", parse.lower(p.head())));
        if (verb.negated() || !verb.modal().isEmpty()) {
            return List.of();
        }
        boolean serves =
                lemma.matches("serve|spend|be|remain|languish")
                        && clause.adjuncts().stream()
                                .anyMatch(a ->
                                        a.preposition().matches("in|at|under") && seat(parse, a));
        return (detain && verb.passive()) || serves
                ? clause.subject()
                : (detain || taken) && !verb.passive() ? clause.objects() : List.of();
    }

    private static boolean seat(Parse parse, Clause.Adjunct adjunct) {
        return parse.lower(adjunct.phrase().head())
                .matches(
                        "prisons?|jail|camps?|custody|detention|captivity|cells?|colony|arrest|barracks|lock-?up|remand");
    }

    private static boolean here(Parse parse) {
        return parse.tokens().stream()
                .anyMatch(t ->
                        t.is(
                                "prison",
                                "jail",
                                "camp",
                                "custody",
                                "detention",
                                "captivity",
                                "cell",
                                "colony",
                                "captors",
                                "kidnappers",
                                "bail"));
    }

    /// `his arrest`, `her detention`.
    private boolean noun(Parse parse, int s, Party party) {
        return parse.phrases().stream()
                .filter(Phrase::owned)
                .filter(p ->
                        parse.lower(p.head())
                                .matches("arrest|detention|imprisonment|abduction|captivity"))
                .anyMatch(p -> {
                    int last = p.owner() - 1;
                    int head =
                            parse.tokens().get(last).pos()
                                            == org.whereabouts.reader.language.Pos.PART
                                    ? last - 1
                                    : last;
                    return scene.parties().of(s, head).filter(party::touches).isPresent();
                });
    }
}
