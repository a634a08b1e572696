package org.whereabouts.reader.rule.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.reader.attribution.Frame;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.Rule;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.Stance;

/// Lists under a heading that is a sentence of its own: `Detained. Tarek Nasim, poet, in Homs, on 3
/// May. Maryam Qadir, nurse.`, `KILLED. In Homs, on 3 May: Omar Said, 20.`
public final class BulletinRule implements Rule {
    private static final int BACK = 12;
    private static final int HEADING_MAX = 4;
    private static final int DATELINE_MAX = 3;

    @Override
    public void sentence(Scene scene, Consumer<Found> out) {
        if (scene.sentence() == 0 || scene.question() || !NoteTopic.note(scene.parse())) {
            return;
        }
        Optional<String> heading = heading(scene);
        var told = scene.told(0).filter(t -> t.stance() == Stance.ASSERTS);
        // `Tarek Nasim, said to have been moved to Homs`.
        boolean open =
                scene.frames().in(scene.sentence()).stream()
                        .anyMatch(f -> f.kind() != Frame.Kind.SAYS);
        if (heading.isEmpty()
                || told.isEmpty()
                || open
                || dateline(scene)
                || isHeading(scene.parse()).isPresent()) {
            return;
        }
        var items = items(scene);
        for (int i = 0; i < items.size(); i++) {
            Phrase item = items.get(i);
            int until =
                    i + 1 < items.size() ? items.get(i + 1).first() : scene.parse().tokens().size();
            int from = i == 0 ? 0 : item.first();
            Optional<Time> date =
                    time(scene, from, until, false).or(() -> time(scene, 0, colon(scene), false));
            Optional<Time> term = time(scene, item.end(), until, true);
            Fate.of(heading.get(), date, term)
                    .ifPresent(f -> emit(scene, f, told.get(), item, date, term, out));
        }
    }

    /// `Homs. | Agents arrested Omar Said.`: the place with which a line opens.
    private static boolean dateline(Scene scene) {
        int next = scene.sentence() + 1;
        return scene.parse().tokens().size() <= DATELINE_MAX
                && next < scene.parses().size()
                && !scene.parses().get(next).sentence().opensLine()
                && !NoteTopic.note(scene.parses().get(next));
    }

    private static void emit(
            Scene scene,
            Fate fate,
            org.whereabouts.reader.scene.Told told,
            Phrase item,
            Optional<Time> date,
            Optional<Time> term,
            Consumer<Found> out) {
        for (Scene.Who who : scene.victims(List.of(item))) {
            var times = new ArrayList<>(scene.spans(date));
            times.addAll(scene.spans(term));
            var notes = new ArrayList<Note>(who.notes());
            notes.addAll(scene.notes(date));
            notes.add(new Note.Verbless(scene.span(item)));
            out.accept(
                    new Found(
                            fate.rule(),
                            told,
                            who.party(),
                            fate.claim(),
                            scene.span(item.first(), scene.parse().tokens().size()),
                            scene.span(item),
                            List.of(who.at()),
                            times,
                            notes));
        }
    }

    /// `In Homs, on 3 May: | A and B`: where what holds for all of a list ends.
    private static int colon(Scene scene) {
        for (int i = 0; i < scene.parse().tokens().size(); i++) {
            if (scene.parse().lower(i).equals(":")) {
                return i;
            }
        }
        return 0;
    }

    /// The word of the last heading, if only lists stand since.
    private static Optional<String> heading(Scene scene) {
        for (int s = scene.sentence() - 1; s >= Math.max(0, scene.sentence() - BACK); s--) {
            Parse parse = scene.parses().get(s);
            Optional<String> word = isHeading(parse);
            if (word.isPresent()) {
                return word;
            }
            if (!NoteTopic.note(parse)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// `Detained.`, `KILLED`, `Deaths in custody.`: the word, if the sentence is nothing else.
    private static Optional<String> isHeading(Parse parse) {
        int size = parse.tokens().size();
        boolean ends = size > 0 && parse.lower(size - 1).matches("[.:]");
        int words = ends ? size - 1 : size;
        boolean short_ = words > 0 && words <= HEADING_MAX;
        boolean names =
                parse.tokens().stream()
                        .skip(1)
                        .anyMatch(t ->
                                t.capital()
                                        && t.pos() == org.whereabouts.reader.language.Pos.PROPN);
        boolean number = parse.tokens().stream().anyMatch(t -> t.text().matches(".*[0-9].*"));
        return short_
                        && !names
                        && !number
                        && parse.tokens().getFirst().capital()
                        && Fate.of(parse.lower(0), Optional.empty(), Optional.empty()).isPresent()
                ? Optional.of(parse.lower(0))
                : Optional.empty();
    }

    /// Whoever opens the sentence or a part of it.
    private static List<Phrase> items(Scene scene) {
        var all = new ArrayList<Phrase>();
        Parse parse = scene.parse();
        for (Phrase phrase : parse.phrases()) {
            boolean and = parse.lower(phrase.first() - 1).equals("and");
            boolean opens =
                    phrase.first() == 0
                            || parse.lower(phrase.first() - 1).matches("[;:•*·–—-]|[0-9]+|\\.")
                            || (and && !all.isEmpty());
            boolean person =
                    scene.parties()
                            .of(scene.sentence(), phrase)
                            .filter(p ->
                                    p.kind() == Mention.Kind.PERSON
                                            && p.named()
                                            && !p.plural()
                                            && !p.authority())
                            .isPresent();
            if (opens && person && phrase.named() && !phrase.owned()) {
                all.add(phrase);
            }
        }
        return all;
    }

    private static Optional<Time> time(Scene scene, int from, int to, boolean term) {
        return scene.times().stream()
                .filter(t -> t.first() >= from && t.end() <= to && !t.present())
                .filter(t -> t.term().isNone() != term)
                .findFirst();
    }
}
