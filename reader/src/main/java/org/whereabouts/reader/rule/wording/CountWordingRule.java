package org.whereabouts.reader.rule.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.Rule;
import org.whereabouts.reader.scene.Counter;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Ref;

/// How many, told by rows of words: `the number of those behind bars`, `85 arrests`, `eleven were
/// set free`, `Missing: 5`.
public final class CountWordingRule implements Rule {
    private static final int FEW = 10;
    private static final int CROWD = 4;
    private final Wordings wordings = Wordings.of("lexicon/wordings-counts-en.yml");

    @Override
    public void sentence(Scene scene, Consumer<Found> out) {
        var taken = new HashSet<Integer>();
        for (Hit hit : wordings.in(scene)) {
            int number = hit.many().map(Quantity::first).orElse(hit.cue());
            if (!taken.contains(-1 - number) && !taken.contains(hit.cue())) {
                found(scene, hit)
                        .ifPresent(f -> {
                            taken.add(hit.cue());
                            taken.add(-1 - number);
                            out.accept(f);
                        });
            }
        }
    }

    @Override
    public boolean rest() {
        return true;
    }

    private static Optional<Found> found(Scene scene, Hit hit) {
        var voice = new Voice(scene, hit);
        Optional<Told> told = voice.told();
        Optional<Quantity> many = hit.many();
        if (told.isEmpty() || many.isEmpty()) {
            return Optional.empty();
        }
        boolean bare = nounEnd(scene, many.get()) == many.get().end();
        boolean lacks = bare && !hit.wording().says("noun").isEmpty();
        Optional<Party> group =
                lacks || known(scene, many.get()) ? Optional.empty() : group(scene, many.get());
        if (group.isEmpty()) {
            return Optional.empty();
        }
        Optional<Voice.At> counts =
                voice.at("by").filter(w -> w.party().human() || Voice.official(w.party()));
        Told speaks =
                counts.map(w -> Voice.by(told.get(), w))
                        .orElseGet(() -> new Counter(scene).of(told.get(), many.get().first()));
        var date =
                hit.clause()
                        .or(voice::around)
                        .flatMap(scene::date)
                        .filter(t -> !t.present())
                        .or(() -> since(scene, many.get()));
        Ref where = hit.clause().map(scene::place).orElse(Ref.NONE);
        Claim claim =
                new Claim.Counted(
                        scene.text(hit.first(), hit.end()).replaceAll("[\\s.,;]+$", ""),
                        many.get().amount(),
                        where,
                        scene.asOf(date));
        return Optional.of(
                new Found(
                        hit.wording().id(),
                        speaks,
                        group.get(),
                        claim,
                        scene.span(hit.first(), Math.max(hit.end(), hit.cue() + 1)),
                        scene.span(hit.cue(), hit.cue() + 1),
                        List.of(scene.span(many.get().first(), nounEnd(scene, many.get()))),
                        scene.spans(date),
                        scene.notes(date)));
    }

    /// `61 disappearances | since January`.
    private static Optional<Time> since(Scene scene, Quantity many) {
        var parse = scene.parse();
        return scene.times().stream()
                .filter(t -> t.term().isNone() && !t.present() && t.first() > many.end())
                .filter(t -> parse.lower(t.first() - 1).equals("since"))
                .filter(t ->
                        parse.tokens().subList(many.end(), t.first()).stream()
                                .noneMatch(k -> k.text().matches("[.;,:]")))
                .findFirst();
    }

    /// A few people whom the text knows: `their two daughters`, `all three`, `no one`, `two
    /// neighbours, Hashim and Bakri`.
    private static boolean known(Scene scene, Quantity many) {
        var parse = scene.parse();
        int end = nounEnd(scene, many);
        long n = many.amount().low().orElse(FEW);
        String before = parse.lower(many.first() - 1);
        boolean of = parse.lower(many.end()).equals("of");
        boolean noun = end > many.end();
        boolean named =
                parse.lower(end).matches("[,:(–—-]|--")
                        && parse.phraseFrom(end + 1).filter(Phrase::named).isPresent();
        boolean some =
                n == 1 && (noun || before.matches("no|any|every|some|each|this|that|another"));
        boolean few =
                n < FEW
                        && (before.matches("all|the|these|those|both|other|last|first")
                                || (noun && !of && n < CROWD)
                                || scene.words().kin(parse.lemma(end - 1)).isPresent());
        boolean owned =
                parse.phraseAt(many.first())
                        .filter(p -> p.owned() && p.first() < many.first())
                        .isPresent();
        return named || some || few || owned;
    }

    private static int nounEnd(Scene scene, Quantity many) {
        int at = scene.parse().lower(many.end()).equals("of") ? many.end() + 1 : many.end();
        return scene.parse()
                .phraseAt(at)
                .map(Phrase::end)
                .filter(end -> end > many.end())
                .orElse(many.end());
    }

    /// The group of whom the number tells: one that the text speaks of, or a new one. Nobody who is
    /// known by name, and no authority.
    private static Optional<Party> group(Scene scene, Quantity many) {
        int end = nounEnd(scene, many);
        for (int i = end - 1; i >= many.first(); i--) {
            Optional<Party> party = scene.parties().of(scene.sentence(), i);
            if (party.isPresent() && party.get().human()) {
                boolean fits = party.get().plural() && !party.get().authority();
                return party.filter(_ -> fits);
            }
        }
        return Optional.of(
                scene.parties().counted(scene.sentence(), scene.parse(), many.first(), end));
    }
}
