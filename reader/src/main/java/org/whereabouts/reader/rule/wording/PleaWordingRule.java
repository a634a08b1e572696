package org.whereabouts.reader.rule.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.language.Pos;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.Rule;
import org.whereabouts.reader.scene.SaidOn;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.Amount;
import org.whereabouts.statement.Claim.AppealKind;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.time.PartialDate;

/// Demands and appeals told by rows of words: `"Let me see him," she said`, `renewed its call for
/// his release`, `blocked the road`.
public final class PleaWordingRule implements Rule {
    private static final Wording ASKS =
            new Wording(
                    "demand.imperative",
                    List.of(),
                    "no",
                    "",
                    Map.of("by", "speaker", "kind", "OTHER"));
    private final Wordings wordings = Wordings.of("lexicon/wordings-pleas-en.yml");

    @Override
    public void sentence(Scene scene, Consumer<Found> out) {
        if (!wordings.tell(scene, PleaWordingRule::found, out)) {
            imperative(scene, out);
        }
    }

    /// `"Prosecute those who gave the order," said Maryam Qadir`: a quotation that opens with a
    /// verb in its plain form.
    private static void imperative(Scene scene, Consumer<Found> out) {
        var parse = scene.parse();
        for (int i = 0; i < parse.tokens().size(); i++) {
            boolean opens = parse.lower(i - 1).matches("[\"“]");
            var token = parse.tokens().get(i);
            boolean plain =
                    opens
                            && token.lower().equals(token.lemma())
                            && (token.pos() == Pos.VERB
                                    || token.pos() == Pos.ADJ
                                    || token.pos() == Pos.NOUN)
                            && scene.words().has("imperative", token.lower());
            if (plain) {
                var hit = new Hit(ASKS, i, i + 1, i, Map.of(), Optional.empty(), Optional.empty());
                found(scene, hit).ifPresent(out);
            }
        }
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
            return about(voice, told.get());
        }
        Optional<Voice.At> who = who(voice, hit, told.get());
        if (who.isEmpty()) {
            return Optional.empty();
        }
        boolean demand = hit.wording().id().startsWith("demand");
        Told speaks = demand ? Voice.by(told.get(), who.get()) : told.get();
        var date =
                demand
                        ? hit.clause().flatMap(new SaidOn(scene)::act)
                        : hit.clause().flatMap(scene::date).filter(t -> !t.present());
        Claim claim =
                new Claim.Appealed(
                        AppealKind.valueOf(hit.wording().says("kind")),
                        scene.ref(hit.noun("to")),
                        demand ? scene.text(hit.cue(), voice.stop()) : "",
                        forWhom(scene, hit),
                        hit.clause().map(scene::place).orElse(org.whereabouts.statement.Ref.NONE),
                        date.isPresent() ? Scene.date(date) : PartialDate.NONE,
                        hit.many().map(Quantity::amount).orElse(Amount.NONE));
        return Optional.of(
                new Found(
                        hit.wording().id(),
                        speaks,
                        who.get().party(),
                        claim,
                        scene.span(hit.first(), voice.stop()),
                        scene.span(hit.cue(), hit.cue() + 1),
                        List.of(who.get().span()),
                        scene.spans(date),
                        scene.notes(date)));
    }

    /// `A writ was entered for Omar`, by nobody who is named: a remark about him.
    private static Optional<Found> about(Voice voice, Told told) {
        Hit hit = voice.hit();
        Scene scene = voice.scene();
        var date = hit.clause().flatMap(scene::date).filter(t -> !t.present());
        return voice.at("for")
                .filter(w -> w.party().kind() == Mention.Kind.PERSON && w.party().named())
                .filter(w -> !w.party().authority())
                .map(w ->
                        new Found(
                                hit.wording().id(),
                                told,
                                w.party(),
                                new Claim.Noted(
                                        hit.wording().id().replaceFirst("\\..*", ""),
                                        scene.text(hit.first(), voice.stop())),
                                scene.span(hit.first(), voice.stop()),
                                scene.span(hit.cue(), hit.cue() + 1),
                                List.of(w.span()),
                                scene.spans(date),
                                scene.notes(date)));
    }

    /// Who asks: whom the row names, or whoever speaks. Those who hold people ask for nothing here.
    private static Optional<Voice.At> who(Voice voice, Hit hit, Told told) {
        boolean speaker = hit.wording().says("by").equals("speaker");
        Optional<Voice.At> who =
                speaker ? voice.speaker(told) : voice.at("who").or(() -> written(voice, told));
        // What the prosecutor writes to somebody is an answer.
        boolean official =
                hit.wording().id().equals("appeal.petition")
                        && voice.scene().parse().lemma(hit.cue()).matches("write|send");
        return who.filter(w -> w.party().human() || w.party().kind() == Mention.Kind.BODY)
                .filter(w -> !official || !w.party().authority())
                .filter(w ->
                        !captor(voice.scene(), w.party()) && !(speaker && w.party().authority()));
    }

    /// `The statement calls for his release`: whoever made it or speaks in it.
    private static Optional<Voice.At> written(Voice voice, Told told) {
        Optional<Phrase> paper =
                voice.hit()
                        .noun("who")
                        .filter(p ->
                                voice.scene()
                                        .words()
                                        .has("paper", voice.scene().parse().lemma(p.head())));
        return paper.flatMap(p -> voice.scene().whose(p, "of", "by"))
                .flatMap(p ->
                        voice.scene()
                                .parties()
                                .of(voice.scene().sentence(), p)
                                .map(party -> new Voice.At(party, voice.scene().span(p))))
                .or(() -> paper.flatMap(_ -> voice.speaker(told)));
    }

    private static boolean captor(Scene scene, Party party) {
        return party.nouns().stream().anyMatch(n -> scene.words().has("captor", n));
    }

    private static List<MentionId> forWhom(Scene scene, Hit hit) {
        var ids = new ArrayList<MentionId>();
        hit.noun("for")
                .flatMap(p -> scene.parties().of(scene.sentence(), p))
                .filter(p -> p.human() && !p.authority())
                .ifPresent(p -> ids.add(scene.ids().apply(p)));
        return ids;
    }
}
