package org.whereabouts.reader.rule.wording;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.Rule;
import org.whereabouts.reader.scene.SaidOn;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.AnswerKind;

/// What came back, told by rows of words: `was turned away at the gate`, `her letters went
/// unanswered`, `called such accounts lies`. Where nobody is named who refuses, it is a remark
/// about whom it befell.
public final class AnswerWordingRule implements Rule {
    private final Wordings wordings =
            Wordings.of("lexicon/wordings-answers-en.yml", "lexicon/wordings-denials-en.yml");

    @Override
    public void sentence(Scene scene, Consumer<Found> out) {
        wordings.tell(scene, AnswerWordingRule::found, out);
    }

    @Override
    public boolean rest() {
        return true;
    }

    private static Optional<Found> found(Scene scene, Hit hit) {
        var voice = new Voice(scene, hit);
        Optional<Told> told = voice.asserted();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        if (hit.wording().says("by").equals("about")) {
            return untold(voice, told.get());
        }
        AnswerKind kind = AnswerKind.valueOf(hit.wording().says("kind"));
        Optional<Voice.At> who = who(voice, hit, told.get());
        if (who.isPresent()) {
            Told speaks =
                    hit.wording().says("speaks").isEmpty()
                            ? told.get()
                            : Voice.by(told.get(), who.get());
            String text = scene.text(hit.cue(), voice.stop());
            var date = hit.clause().flatMap(new SaidOn(scene)::of);
            return Optional.of(
                    put(
                            voice,
                            speaks,
                            who.get(),
                            new Claim.Answered(kind, text, Scene.date(date)),
                            date));
        }
        return voice.at("whom")
                .filter(w -> w.party().human() && !w.party().authority())
                .or(() -> hit.noun("whom").isEmpty() ? voice.nearPerson() : Optional.empty())
                .filter(_ -> hit.wording().says("by").equals("near"))
                .map(w ->
                        put(
                                voice,
                                told.get(),
                                w,
                                new Claim.Noted("refusal", scene.text(hit.first(), voice.stop())),
                                Optional.empty()));
    }

    /// `It is not known what Tarek is charged with`: a remark about him.
    private static Optional<Found> untold(Voice voice, Told told) {
        int end = voice.stop();
        return voice.at("whom")
                .filter(w -> w.party().human() && !w.party().authority())
                .map(w ->
                        put(
                                voice,
                                told,
                                w,
                                new Claim.Noted(
                                        "not told", voice.scene().text(voice.hit().first(), end)),
                                Optional.empty()));
    }

    /// Who answers: whom the row names, whoever speaks, or the authority that stands near.
    private static Optional<Voice.At> who(Voice voice, Hit hit, Told told) {
        return switch (hit.wording().says("by")) {
            case "body" ->
                    voice.at("who")
                            .filter(w ->
                                    w.party().kind() == org.whereabouts.statement.Mention.Kind.BODY
                                            || w.party().nouns().stream()
                                                    .anyMatch(n ->
                                                            n.startsWith("spokes")
                                                                    || n.equals("official")));
            case "official" -> voice.at("who").filter(w -> Voice.official(w.party()));
            case "anyone" ->
                    voice.at("who").filter(w -> w.party().human() || Voice.official(w.party()));
            case "speaker" -> voice.speaker(told).filter(w -> Voice.official(w.party()));
            case "self" -> voice.speaker(told).filter(w -> w.party().human());
            case "near" ->
                    voice.at("who")
                            .filter(w -> Voice.official(w.party()))
                            .or(voice::near)
                            .filter(w -> !same(voice.at("whom"), w.party()));
            default -> Optional.empty();
        };
    }

    private static boolean same(Optional<Voice.At> whom, Party who) {
        return whom.filter(w -> w.party() == who).isPresent();
    }

    private static Found put(
            Voice voice, Told told, Voice.At who, Claim claim, Optional<Time> date) {
        Hit hit = voice.hit();
        Scene scene = voice.scene();
        return new Found(
                hit.wording().id(),
                told,
                who.party(),
                claim,
                scene.span(hit.first(), voice.stop()),
                scene.span(hit.cue(), hit.cue() + 1),
                List.of(who.span()),
                scene.spans(date),
                scene.notes(date));
    }
}
