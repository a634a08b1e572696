package org.whereabouts.reader.rule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Numbers;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.language.Pos;
import org.whereabouts.reader.rule.held.Seat;
import org.whereabouts.reader.scene.Counter;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.Amount;
import org.whereabouts.statement.Mention;

/// How many: `as many as 2 million ... have been taken to detention centers`, `more than 100,000
/// people disappeared`. Only numbers of ten and more, or words like `thousands`.
final class CountRule implements Rule {
    private static final Set<String> SITUATION =
            Set.of(
                    "undergo",
                    "register",
                    "report",
                    "list",
                    "return",
                    "die",
                    "take",
                    "send",
                    "transfer",
                    "release",
                    "free",
                    "deport",
                    "charge",
                    "indict",
                    "languish",
                    "spend",
                    "serve",
                    "be",
                    "remain",
                    "go");
    private static final Set<String> PLAIN = Set.of("be", "remain", "go", "spend", "serve");
    private static final Set<String> TAKES =
            Set.of("take", "send", "release", "free", "imprison", "jail", "hold");
    private static final Set<String> VAGUE =
            Set.of("thousands", "hundreds", "dozens", "scores", "millions");
    private static final Set<String> AGED = Set.of(",", "(", "aged");
    private static final Set<String> AGE_END = Set.of(",", ")", "and");
    private static final Set<String> COUNTED =
            Set.of("people", "persons", "men", "women", "prisoners", "detainees", "cases");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    @Override
    public void clause(Scene scene, Clause clause, Consumer<Found> out) {
        counted(scene, clause).ifPresent(c -> emit(scene, clause, c, out));
    }

    /// @param first where the number begins
    record Figure(int first, int end, Amount amount) {}

    static Optional<Figure> counted(Scene scene, Clause clause) {
        String lemma = clause.verb().lemma();
        boolean situation =
                scene.words().has("detain", lemma)
                        || scene.words().has("hold", lemma)
                        || scene.words().has("vanish", lemma)
                        || scene.words().has("kill", lemma)
                        || scene.words().has("sentence", lemma)
                        || scene.words().has("hurt_strong", lemma)
                        || scene.words().has("befall", lemma)
                        || SITUATION.contains(lemma)
                        || (clause.verb().passive()
                                && lemma.equals("pick")
                                && scene.parse().lower(clause.verb().end()).equals("up"));
        boolean plain =
                PLAIN.contains(lemma)
                        && Seat.of(scene, clause).isEmpty()
                        && !scene.parse().lower(clause.verb().end()).equals("missing");
        if (!situation || plain) {
            return Optional.empty();
        }
        boolean object =
                !clause.verb().passive()
                        && (scene.words().has("detain", lemma)
                                || scene.words().has("kill", lemma)
                                || TAKES.contains(lemma))
                        && (clause.object().isPresent()
                                || scene.parse()
                                        .lower(clause.verb().end())
                                        .matches("at|more|up|as|over|about|fewer|less"));
        int from = object ? clause.verb().end() : start(scene, clause);
        int to =
                object
                        ? Math.min(
                                clause.end(),
                                clause.object().map(o -> o.end()).orElse(from + 3) + 3)
                        : clause.verb().first();
        if (!object && beside(scene, clause)) {
            return Optional.empty();
        }
        for (int i = from; i < to; i++) {
            var number = within(scene, clause, i) ? Optional.<Figure>empty() : number(scene, i, to);
            if (number.isPresent()) {
                return number;
            }
        }
        return Optional.empty();
    }

    /// `Tarek Nasim, one of | nine bakers | taken in May, was freed`: what is counted beside a name
    /// is not whom the verb befell.
    private static boolean beside(Scene scene, Clause clause) {
        if (clause.subject().size() != 1 || !clause.subject().getFirst().named()) {
            return false;
        }
        Phrase name = clause.subject().getFirst();
        boolean joined = false;
        for (int i = name.end(); i < clause.verb().first(); i++) {
            joined |= scene.parse().lower(i).matches("and|with|plus|including");
        }
        return !joined
                && scene.parse().lower(name.end()).matches("[,(–—-]")
                && scene.parties()
                        .of(scene.sentence(), name)
                        .filter(p -> p.kind() == Mention.Kind.PERSON && !p.plural())
                        .isPresent();
    }

    /// `Tarek, who | taught thousands, | died`: a number in a relative clause is of other people.
    private static boolean within(Scene scene, Clause clause, int word) {
        return scene.parse().clauses().stream()
                .anyMatch(c ->
                        c.relative()
                                && c.index() < clause.index()
                                && c.verb().first() <= word
                                && word < clause.verb().first()
                                && c.verb().first() > clause.start());
    }

    /// The subject with its `of`-phrases and lists, back to the word of saying.
    private static int start(Scene scene, Clause clause) {
        int at = clause.start();
        while (at > 0) {
            var token = scene.parse().tokens().get(at - 1);
            boolean verb =
                    token.pos() == Pos.VERB
                            || token.pos() == Pos.AUX
                            || token.is(
                                    "that", "said", "says", ".", ";", "and", "but", "while", "when",
                                    "where", "because", "if", "after", "before", "since", "as");
            boolean frame = verb && !token.is("and");
            if (frame) {
                break;
            }
            at--;
        }
        return at;
    }

    /// `On 20 March 2018`, `Ivan O., 19,`: numbers that count nobody.
    private static boolean dateOrAge(Scene scene, int i) {
        boolean age =
                AGED.contains(scene.parse().lower(i - 1))
                        && AGE_END.contains(scene.parse().lower(i + 1));
        boolean then =
                scene.parse().lower(i - 1).equals(",")
                        && scene.parse().lower(i + 1).equals("at")
                        && scene.parse().lower(i + 2).equals("the");
        return age || then || scene.times().stream().anyMatch(t -> t.first() <= i && i < t.end());
    }

    /// `seven printers`, `four of them`: a few people of whom nobody is named.
    private static boolean crowd(Scene scene, int i) {
        var phrase = scene.parse().phraseAt(i);
        boolean opens =
                phrase.filter(p -> p.first() == i || p.first() == i - 1)
                        .filter(p -> !p.owned() && !p.named())
                        .filter(p ->
                                !scene.parse().lower(p.first()).matches("the|these|those|all|both"))
                        .filter(p -> scene.words().kin(scene.parse().lemma(p.head())).isEmpty())
                        .isPresent();
        return opens
                && scene.parties()
                        .of(scene.sentence(), phrase.orElseThrow())
                        .filter(p -> p.plural() && p.human() && p.members().isEmpty())
                        .filter(p -> !p.authority() && !p.named())
                        .isPresent()
                && !scene.parse()
                        .lower(phrase.orElseThrow().end())
                        .matches("[,(:–—-]|--|including");
    }

    private static Optional<Figure> number(Scene scene, int i, int to) {
        String lower = scene.parse().lower(i);
        if (dateOrAge(scene, i)) {
            return Optional.empty();
        }
        boolean vague =
                VAGUE.contains(lower)
                        || (lower.equals("tens") && scene.parse().lower(i + 1).equals("of"));
        if (vague) {
            return Optional.of(
                    new Figure(
                            i,
                            i + 1,
                            new Amount(
                                    OptionalLong.empty(),
                                    OptionalLong.empty(),
                                    lower.equals("tens") ? "tens of thousands" : lower)));
        }
        var value = Numbers.value(lower);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        int end = i + 1;
        double number = value.getAsDouble();
        if (Numbers.great(scene.parse().lower(end)).isPresent()) {
            number *= Numbers.great(scene.parse().lower(end)).getAsDouble();
            end++;
        }
        String next = scene.parse().lower(end);
        boolean year = YEAR.matcher(lower).matches() && !COUNTED.contains(next);
        boolean unit =
                scene.words().has("timenoun", scene.parse().lemma(end))
                        || next.matches("percent|%|-|st|th|\\.|,|of")
                        || scene.words().has("months", scene.parse().lower(i - 1));
        boolean some = next.equals("of") && scene.parse().lower(end + 1).matches("them|those|whom");
        boolean few = number < 10 && !((number >= 4 || some) && number >= 2 && crowd(scene, i));
        if (few || year || (unit && !some) || end > to) {
            return Optional.empty();
        }
        long n = (long) number;
        String before =
                scene.parse().lower(i - 3)
                        + " "
                        + scene.parse().lower(i - 2)
                        + " "
                        + scene.parse().lower(i - 1);
        boolean most = before.matches(".*(as many as|up to|at most|less than|fewer than)$");
        boolean least = before.matches(".*(at least|more than|over|than)$") && !most;
        boolean about =
                before.matches(
                        ".*(about|around|nearly|some|almost|estimated|roughly|approximately)$");
        var amount =
                new Amount(
                        most ? OptionalLong.empty() : OptionalLong.of(n),
                        least ? OptionalLong.empty() : OptionalLong.of(n),
                        most || least || about
                                ? before.replaceAll(
                                        "^.*?(as many as|up to|at most|less than|fewer than|at least|more than|over|about|around|nearly|some|almost|estimated|roughly|approximately)$",
                                        "$1")
                                : "");
        int first =
                most && before.contains("as many as")
                        ? i - 3
                        : most || (least && before.matches(".*(at least|more than)$")) ? i - 2 : i;
        return Optional.of(new Figure(Math.max(0, first), end, amount));
    }

    private static void emit(Scene scene, Clause clause, Figure number, Consumer<Found> out) {
        boolean object = number.first >= clause.verb().end();
        var phrase =
                scene.parse().phrases().stream()
                        .filter(p ->
                                p.end() > number.first
                                        && scene.parties()
                                                .of(scene.sentence(), p)
                                                .map(Party::human)
                                                .orElse(false))
                        .findFirst();
        var told = scene.told(clause);
        if (phrase.isEmpty() || told.isEmpty() || clause.verb().negated()) {
            return;
        }
        Party group =
                java.util.stream.IntStream.range(number.first, number.end)
                        .boxed()
                        .flatMap(i -> scene.parties().of(scene.sentence(), i.intValue()).stream())
                        .findFirst()
                        .orElseGet(() ->
                                scene.parties().of(scene.sentence(), phrase.get()).orElseThrow());
        if (!group.plural()) {
            return;
        }
        String what = scene.text(clause.verb().first(), clause.end()).replaceAll("[\\s.,;]+$", "");
        var date = scene.date(clause).filter(t -> !t.present());
        Claim claim = new Claim.Counted(what, number.amount, scene.place(clause), scene.asOf(date));
        var evidence =
                scene.span(
                        object ? clause.start() : number.first,
                        Math.max(clause.end(), clause.verb().end()));
        out.accept(
                new Found(
                        "count.people",
                        new Counter(scene).of(told.get(), number.first),
                        group,
                        claim,
                        evidence,
                        scene.span(clause.verb().head(), clause.verb().head() + 1),
                        List.of(scene.span(number.first, Math.max(number.end, phrase.get().end()))),
                        scene.spans(date),
                        scene.notes(date)));
    }
}
