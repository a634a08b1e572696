package org.whereabouts.reader.rule.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.Stance;

/// Who tells what a row of words says, and who stands in it.
record Voice(Scene scene, Hit hit) {
    private static final int NEAR = 2;

    /// Somebody, and where the words for them stand.
    record At(Party party, Span span) {}

    /// Who tells it; empty in a question, under a condition, and where it is unreal.
    Optional<Told> told() {
        if (scene.question(hit.cue())) {
            return Optional.empty();
        }
        boolean plain = hit.wording().neg().equals("no") && hit.wording().modal().isEmpty();
        Optional<Clause> verb = hit.clause();
        if (plain && (whether() || verb.filter(this::none).isPresent())) {
            return Optional.empty();
        }
        if (verb.isPresent()) {
            Clause clause = verb.get();
            return scene.told(plain ? clause : clause.stated(""));
        }
        boolean open =
                around().filter(c ->
                                c.marker().matches("if|unless|whether")
                                        || (plain && !c.verb().modal().isEmpty())
                                        || (plain && c.verb().negated()))
                        .isPresent();
        return open ? Optional.empty() : scene.told(hit.cue());
    }

    /// `considers whether | to appeal on behalf of Omar`.
    private boolean whether() {
        for (int i = Math.max(0, hit.first() - 3); i < hit.end(); i++) {
            if (scene.parse().lower(i).equals("whether")) {
                return true;
            }
        }
        return false;
    }

    /// `none | was lodged in the case of Omar`, where the row does not begin with it.
    private boolean none(Clause clause) {
        return clause.subject().stream()
                .filter(p -> p.first() != hit.first())
                .anyMatch(p ->
                        scene.parse()
                                .lower(p.first())
                                .matches("none|nobody|nothing|neither|no|few"));
    }

    /// Who tells it as being so.
    Optional<Told> asserted() {
        return told().filter(t -> t.stance() == Stance.ASSERTS);
    }

    /// The innermost clause in which the word stands.
    Optional<Clause> around() {
        return scene.parse().clauses().stream()
                .filter(c -> c.start() <= hit.cue() && hit.cue() < c.end())
                .max(Comparator.comparingInt(Clause::start));
    }

    /// Who stands at a named place of the row; the group of all where several are listed.
    Optional<At> at(String name) {
        return hit.noun(name)
                .flatMap(p ->
                        scene.parties()
                                .of(scene.sentence(), p)
                                .map(party -> new At(party, scene.span(p))));
    }

    /// Whoever speaks the words.
    Optional<At> speaker(Told told) {
        return told.at().isEmpty()
                ? Optional.empty()
                : told.speaker().map(p -> new At(p, told.at().getFirst()));
    }

    /// The authority that stands nearest: in the sentence, or shortly before it.
    Optional<At> near() {
        return near(Voice::official);
    }

    /// Whoever stands nearest of those who are no authority and have a name.
    Optional<At> nearPerson() {
        return near(p -> p.kind() == Mention.Kind.PERSON && !p.authority() && p.named());
    }

    private Optional<At> near(Predicate<Party> such) {
        for (int s = scene.sentence(); s >= Math.max(0, scene.sentence() - NEAR); s--) {
            int of = s;
            List<Phrase> phrases = scene.parses().get(s).phrases();
            Optional<At> found =
                    phrases.stream()
                            .flatMap(p ->
                                    scene.parties().of(of, p).stream()
                                            .filter(such)
                                            .map(x ->
                                                    new At(x, scene.span(of, p.first(), p.end()))))
                            .reduce((a, b) -> b);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// Whether somebody speaks or acts for a state or another body.
    static boolean official(Party party) {
        return party.authority()
                || party.kind() == Mention.Kind.BODY
                || party.kind() == Mention.Kind.PLACE;
    }

    /// The same told by somebody whom the row names, where the author tells it.
    static Told by(Told told, At who) {
        return told.author() || told.carried() ? told.by(who.party(), List.of(who.span())) : told;
    }

    /// The words of the row and what follows, up to the next mark.
    int stop() {
        int end = Math.max(hit.end(), hit.cue() + 1);
        while (end < scene.parse().tokens().size()
                && !scene.parse().lower(end).matches("[.;,\"”!?]")) {
            end++;
        }
        return end;
    }
}
