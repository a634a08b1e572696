package org.whereabouts.reader.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.language.Pos;
import org.whereabouts.reader.rule.held.HeldForms;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.HeldForm;
import org.whereabouts.statement.Claim.News;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// Lists without a verb: `Taken in June: A, B and C.`, `Sentenced: A, ten years; B, eight years.`,
/// `Whereabouts unknown: A.`, `Editor B: 33 months behind bars.`, `Among those detained were A and
/// B.`
final class ListRule implements Rule {
    private static final String IS = "was|were|is|are|include|includes|included";

    @Override
    public void sentence(Scene scene, Consumer<Found> out) {
        int colon = colon(scene);
        if (colon > 0) {
            headed(scene, colon, out);
            after(scene, colon, out);
        }
        among(scene, out);
    }

    private static int colon(Scene scene) {
        for (int i = 1; i < scene.parse().tokens().size() - 1; i++) {
            if (scene.parse().lower(i).equals(":")) {
                return i;
            }
        }
        return -1;
    }

    /// What the head of a list says of everybody in it.
    private static void headed(Scene scene, int colon, Consumer<Found> out) {
        String head = scene.parse().lower(0);
        boolean verbless =
                scene.parse().clauses().stream()
                        .noneMatch(c -> c.verb().first() > 0 && c.verb().first() < colon);
        Optional<Time> date =
                scene.times().stream()
                        .filter(t -> t.end() <= colon && !t.date().isNone())
                        .findFirst();
        if (!verbless || scene.told(0).filter(t -> t.stance() == Stance.ASSERTS).isEmpty()) {
            return;
        }
        var items = items(scene, colon + 1, scene.parse().tokens().size());
        for (int i = 0; i < items.size(); i++) {
            Phrase item = items.get(i);
            int until = i + 1 < items.size() ? items.get(i + 1).first() : last(scene);
            Optional<Time> term =
                    scene.times().stream()
                            .filter(t -> !t.term().isNone())
                            .filter(t -> t.first() >= item.end() && t.end() <= until)
                            .findFirst();
            Optional<Time> when =
                    date.or(() ->
                            scene.times().stream()
                                    .filter(t -> !t.date().isNone() || !t.resolved().isNone())
                                    .filter(t -> t.first() >= item.end() && t.end() <= until)
                                    .filter(t -> t.first() - item.end() <= 4)
                                    .findFirst());
            claim(scene, head, 1, when, term)
                    .or(() -> within(scene, colon))
                    .ifPresent(c ->
                            emit(scene, c, item, 0, Math.max(item.end(), end(term)), when, out));
        }
    }

    private record Listed(String rule, Claim claim, int cueEnd, Optional<Time> term) {}

    private static Optional<Listed> claim(
            Scene scene, String head, int cueEnd, Optional<Time> date, Optional<Time> term) {
        if (head.matches("taken|arrested|detained|seized|captured|abducted|kidnapped")) {
            return Optional.of(
                    new Listed(
                            "detention.list",
                            held(HeldForm.OTHER, Scene.date(date)),
                            cueEnd,
                            term));
        }
        if (head.matches("sentenced|convicted|jailed")) {
            Claim claim = new Claim.Sentenced(Scene.term(term), "", Ref.NONE, Scene.date(date));
            return Optional.of(new Listed("sentence.list", claim, cueEnd, term));
        }
        if (head.matches("released|freed|free|out")) {
            return Optional.of(
                    new Listed(
                            "release.list",
                            new Claim.Released(Scene.date(date), ""),
                            cueEnd,
                            term));
        }
        if (head.matches("missing|disappeared")) {
            Claim claim = new Claim.Disappeared(Scene.date(date), Ref.NONE, Ref.NONE, List.of());
            return Optional.of(new Listed("disappearance.list", claim, cueEnd, term));
        }
        if (head.matches("killed|executed|dead")) {
            Claim claim = new Claim.Died(Scene.date(date), Ref.NONE, "");
            return Optional.of(new Listed("death.list", claim, cueEnd, Optional.empty()));
        }
        if (head.matches("whereabouts|fate") && scene.parse().lower(1).equals("unknown")) {
            return Optional.of(new Listed("no-news.list", silence(), cueEnd + 1, Optional.empty()));
        }
        return Optional.empty();
    }

    /// `In the central prison of Homs: A, B and C.`
    private static Optional<Listed> within(Scene scene, int colon) {
        boolean headed =
                scene.sentence() > 0
                        && scene.parses().get(scene.sentence() - 1).tokens().size() < 5;
        boolean in = !headed && scene.parse().lower(0).matches("in|at|inside|still");
        int at = scene.parse().lower(0).equals("still") ? 2 : 1;
        return scene.parse()
                .phraseFrom(at)
                .filter(p -> in && p.end() <= colon)
                .flatMap(p ->
                        HeldForms.of(scene, p, "in")
                                .map(form ->
                                        new Listed(
                                                "custody.list",
                                                HeldForms.held(
                                                        form,
                                                        scene.ref(Optional.of(p)),
                                                        PartialDate.NONE,
                                                        Term.NONE),
                                                1,
                                                Optional.empty())));
    }

    /// `Novelist Babak T.: 33 months behind bars`, `Editor Kamyar D.: whereabouts unknown`.
    private static void after(Scene scene, int colon, Consumer<Found> out) {
        Optional<Phrase> name = scene.parse().phraseTo(colon).filter(Phrase::named);
        boolean first = name.isPresent() && name.get().first() <= 1;
        int to = scene.parse().tokens().size();
        boolean verbless =
                scene.parse().clauses().stream()
                        .noneMatch(c ->
                                c.verb().first() > colon
                                        && !scene.parse().lower(c.verb().head()).equals("held"));
        boolean heading =
                name.isPresent()
                        && scene.text(name.get().first(), name.get().end())
                                .chars()
                                .noneMatch(Character::isLowerCase);
        if (!first || heading || !verbless || scene.told(colon).filter(Told::author).isEmpty()) {
            return;
        }
        Phrase whom = name.get();
        for (int i = colon + 1; i < to; i++) {
            String lower = scene.parse().lower(i);
            if (lower.equals("whereabouts") && scene.parse().lower(i + 1).equals("unknown")) {
                var listed = new Listed("no-news.list", silence(), i + 2, Optional.empty());
                emit(scene, listed, whom, i, i + 2, Optional.empty(), out);
            }
            if (lower.equals("incommunicado")) {
                var held = held(HeldForm.INCOMMUNICADO, PartialDate.NONE);
                var listed = new Listed("custody.list", held, i + 1, Optional.empty());
                emit(scene, listed, whom, i, i + 1, Optional.empty(), out);
            }
        }
        for (Time term : scene.times()) {
            if (term.first() > colon && !term.term().isNone()) {
                term(scene, whom, term, out);
            }
        }
    }

    /// A term after a name and a colon: behind bars it is custody, otherwise a sentence.
    private static void term(Scene scene, Phrase whom, Time term, Consumer<Found> out) {
        boolean bars = scene.parse().lower(term.end()).equals("behind");
        boolean prison = scene.parse().lower(term.end()).equals("in");
        boolean sentence =
                scene.parse().lower(term.end()).matches("[,.;]|for|of|")
                        && term.term().text().matches("P[0-9]+Y.*");
        Claim claim =
                bars || prison
                        ? HeldForms.held(HeldForm.PRISON, Ref.NONE, PartialDate.NONE, term.term())
                        : new Claim.Sentenced(term.term(), "", Ref.NONE, PartialDate.NONE);
        int end = bars ? term.end() + 2 : term.end();
        if (bars || prison || sentence) {
            var listed =
                    new Listed(
                            bars || prison ? "custody.list" : "sentence.list",
                            claim,
                            end,
                            Optional.of(term));
            emit(scene, listed, whom, term.first(), end, Optional.empty(), out);
        }
    }

    /// `Among those detained were A and B`, `Also arrested was A`, `The first to be released was
    /// A`.
    private static void among(Scene scene, Consumer<Found> out) {
        boolean opens =
                (scene.parse().lower(0).matches("among|also|still|the|others?|another|those")
                                || (scene.parse().lower(0).equals("one")
                                        && scene.parse().lower(2).equals("those")))
                        && !scene.parse().lower(1).matches("was|were|is|are");
        int verb = 1;
        while (opens && verb < 14 && !scene.parse().lower(verb).matches(IS + "|")) {
            verb++;
        }
        int from = scene.parse().lower(verb + 1).equals("also") ? verb + 2 : verb + 1;
        boolean names =
                scene.parse()
                        .phraseFrom(from)
                        .flatMap(p -> scene.parties().of(scene.sentence(), p))
                        .filter(p -> p.named() || p.kind() == Mention.Kind.PERSON)
                        .isPresent();
        if (!opens || !names || !scene.parse().lower(verb).matches(IS)) {
            return;
        }
        int end = verb;
        Optional<Time> date =
                scene.times().stream()
                        .filter(t -> t.end() <= end && !t.date().isNone())
                        .findFirst();
        for (int cue = 1; cue < verb; cue++) {
            int at = cue;
            boolean jail =
                    scene.parse().lower(at).matches("in|behind")
                            && scene.parse()
                                    .lower(at + 1)
                                    .matches("prison|jail|custody|detention|bars");
            for (Phrase item : items(scene, from, scene.parse().tokens().size())) {
                var claim =
                        jail
                                ? Optional.of(
                                        new Listed(
                                                "custody.list",
                                                held(HeldForm.PRISON, Scene.date(date)),
                                                at + 2,
                                                Optional.empty()))
                                : claim(
                                        scene,
                                        scene.parse().lower(at),
                                        at + 1,
                                        date,
                                        Optional.empty());
                claim.ifPresent(c -> emit(scene, c, item, at, item.end(), date, out));
            }
        }
    }

    /// Those who are listed: the first of each part, and whoever stands after `and`.
    private static List<Phrase> items(Scene scene, int from, int to) {
        var items = new ArrayList<Phrase>();
        var met = new ArrayList<org.whereabouts.reader.coref.Party>();
        for (Phrase phrase : scene.parse().phrases()) {
            boolean begins =
                    phrase.first() == from
                            || scene.parse().lower(phrase.first() - 1).matches("[,;]|and");
            boolean within = phrase.first() >= from && phrase.end() <= to;
            var party = scene.parties().of(scene.sentence(), phrase);
            boolean person =
                    party.filter(p ->
                                    p.kind() == org.whereabouts.statement.Mention.Kind.PERSON
                                            && !p.plural()
                                            && !met.contains(p))
                            .isPresent();
            boolean verb =
                    scene.parse().clauses().stream()
                            .anyMatch(c ->
                                    c.verb().first() > from
                                            && c.verb().first() < phrase.first()
                                            && !scene.parse()
                                                    .lower(c.verb().first() - 1)
                                                    .equals("for"));
            if (within && begins && person && !verb && named(phrase, party)) {
                items.add(phrase);
                met.add(party.get());
            }
        }
        return items;
    }

    private static boolean named(
            Phrase phrase, Optional<org.whereabouts.reader.coref.Party> party) {
        return phrase.named() || party.filter(p -> p.named()).isPresent();
    }

    private static int last(Scene scene) {
        int end = scene.parse().tokens().size();
        return scene.parse().tokens().get(end - 1).pos() == Pos.PUNCT ? end - 1 : end;
    }

    private static int end(Optional<Time> term) {
        return term.map(Time::end).orElse(0);
    }

    private static Claim held(HeldForm form, PartialDate since) {
        return HeldForms.held(form, Ref.NONE, since, Term.NONE);
    }

    private static Claim silence() {
        return new Claim.Heard(News.NONE_SINCE, PartialDate.NONE, Term.NONE, "");
    }

    private static void emit(
            Scene scene,
            Listed listed,
            Phrase whom,
            int cue,
            int end,
            Optional<Time> date,
            Consumer<Found> out) {
        var told = scene.told(cue).filter(t -> t.stance() == Stance.ASSERTS);
        for (Scene.Who who : scene.victims(List.of(whom))) {
            var times = new ArrayList<>(scene.spans(date));
            times.addAll(scene.spans(listed.term()));
            var notes = new ArrayList<Note>(who.notes());
            notes.addAll(scene.notes(date));
            notes.add(new Note.Verbless(scene.span(cue, listed.cueEnd())));
            int from = Math.min(cue, whom.first());
            told.ifPresent(t ->
                    out.accept(
                            new Found(
                                    listed.rule(),
                                    t,
                                    who.party(),
                                    listed.claim(),
                                    scene.span(from, Math.max(end, listed.cueEnd())),
                                    scene.span(cue, listed.cueEnd()),
                                    List.of(who.at()),
                                    times,
                                    notes)));
        }
    }
}
