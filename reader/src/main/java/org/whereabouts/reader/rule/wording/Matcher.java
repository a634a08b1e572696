package org.whereabouts.reader.rule.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.language.Pos;
import org.whereabouts.reader.scene.Scene;

/// Looks for a row of words in a sentence, from one word on.
final class Matcher {
    private static final int APART = 2;
    private final Scene scene;
    private final Wording wording;
    private final Map<String, Phrase> nouns = new HashMap<>();
    private Optional<Clause> clause = Optional.empty();
    private Optional<Quantity> many = Optional.empty();
    private int cue = -1;
    private int end = -1;
    private boolean negated;

    private Matcher(Scene scene, Wording wording) {
        this.scene = scene;
        this.wording = wording;
    }

    /// The row, where it begins with this word.
    static Optional<Hit> at(Scene scene, Wording wording, int first) {
        var matcher = new Matcher(scene, wording);
        if ((wording.neg().equals("no") && none(scene, first)) || !matcher.from(0, first)) {
            return Optional.empty();
        }
        boolean negation =
                switch (wording.neg()) {
                    case "yes" -> matcher.negated;
                    case "any" -> true;
                    default -> !matcher.negated;
                };
        return negation && matcher.cue >= 0
                ? Optional.of(
                        new Hit(
                                wording,
                                first,
                                matcher.end,
                                matcher.cue,
                                matcher.nouns,
                                matcher.clause,
                                matcher.many))
                : Optional.empty();
    }

    /// `no | petition was lodged`, `without a | vigil`.
    private static boolean none(Scene scene, int first) {
        return scene.parse().lower(first - 1).matches("no|neither|nor|without|never")
                || (first > 1
                        && scene.parse().lower(first - 1).matches("an?|any|single")
                        && scene.parse().lower(first - 2).matches("without|not|never|nor|a"));
    }

    private boolean from(int index, int at) {
        if (index == wording.row().size()) {
            end = at;
            return true;
        }
        Parse parse = scene.parse();
        return switch (wording.row().get(index)) {
            case Element.Word word -> word(word, index, at);
            case Element.Gap(int most) -> gap(most, index, at);
            case Element.Noun noun -> noun(noun, index, at);
            case Element.Verb verb -> verb(verb, index, at);
            case Element.Many _ -> many(index, at);
            case Element.Lasts lasts -> lasts(lasts, index, at);
            case Element.Begins _ ->
                    (at == 0 || parse.lower(at - 1).matches("[\"“:;—–(]|--|[0-9]+[.)]"))
                            && from(index + 1, at);
            case Element.Ends _ ->
                    (at >= parse.tokens().size() || parse.lower(at).matches("[.,;:!?\"”)—–]|--"))
                            && from(index + 1, at);
        };
    }

    private boolean word(Element.Word word, int index, int at) {
        boolean fits =
                at < scene.parse().tokens().size() && word.fits(scene.parse(), at, scene.words());
        if (fits) {
            int before = cue;
            cue = word.cue() || cue < 0 ? at : cue;
            if (from(index + 1, at + 1)) {
                return true;
            }
            cue = before;
        }
        return word.optional() && from(index + 1, at);
    }

    private boolean gap(int most, int index, int at) {
        for (int to = at; to <= at + most && to <= scene.parse().tokens().size(); to++) {
            if (from(index + 1, to)) {
                return true;
            }
            if (scene.parse().lower(to).matches("[.;:!?\"“”]")) {
                return false;
            }
        }
        return false;
    }

    private boolean noun(Element.Noun noun, int index, int at) {
        Optional<Phrase> phrase =
                scene.parse()
                        .phraseFrom(at)
                        .or(() -> named(at))
                        .filter(p -> noun.fits(scene.parse(), p, scene.words()));
        if (phrase.isPresent()) {
            nouns.put(noun.name(), phrase.get());
            int before = cue;
            cue = cue < 0 && !noun.heads().isEmpty() ? phrase.get().head() : cue;
            for (int to : ends(phrase.get())) {
                if (from(index + 1, to)) {
                    return true;
                }
            }
            cue = before;
            nouns.remove(noun.name());
        }
        return noun.optional() && from(index + 1, at);
    }

    /// `Raid nets | poet Tarek Nasim`: the end of a phrase, as far as its name goes.
    private Optional<Phrase> named(int at) {
        return scene.parse()
                .phraseAt(at)
                .filter(p -> p.named() && p.first() < at && p.owner() <= at)
                .filter(p -> at <= p.name() || cue == at - 1)
                .map(p -> new Phrase(at, p.end(), p.head(), at, Math.max(at, p.name())));
    }

    /// A duration, with the article before it.
    private boolean lasts(Element.Lasts lasts, int index, int at) {
        int from = scene.parse().lower(at).matches("an?|the|another") ? at + 1 : at;
        for (Time time : scene.times()) {
            if (!time.term().isNone()
                    && (time.first() == at || time.first() == from)
                    && from(index + 1, time.end())) {
                return true;
            }
        }
        return lasts.optional() && from(index + 1, at);
    }

    /// Where a phrase may end: with its `of`, and with what stands between two commas after it.
    private List<Integer> ends(Phrase phrase) {
        var ends = new ArrayList<Integer>();
        int at = phrase.end();
        ends.add(at);
        for (int i = 0; i < APART; i++) {
            boolean of =
                    scene.parse().lower(at).matches("of|from|at|for|in|with|against|about|to|on");
            Optional<Phrase> next = of ? scene.parse().phraseFrom(at + 1) : Optional.empty();
            if (next.isEmpty()) {
                break;
            }
            at = next.get().end();
            ends.add(at);
        }
        if (scene.parse().lower(at).equals(",")) {
            for (int to = at + 2; to < Math.min(at + 12, scene.parse().tokens().size()); to++) {
                if (scene.parse().lower(to).matches("[.;:!?]")) {
                    break;
                }
                if (scene.parse().lower(to).equals(",")) {
                    ends.add(to + 1);
                    break;
                }
            }
        }
        return ends;
    }

    private boolean verb(Element.Verb verb, int index, int at) {
        for (Clause c : scene.parse().clauses()) {
            var group = c.verb();
            boolean here =
                    group.first() == at
                            || group.first() == own(at)
                            || (group.first() < at && at == group.head());
            boolean fits =
                    here
                            && verb.passive().map(p -> p == group.passive()).orElse(true)
                            && verb.fits(group.lemma(), scene.words())
                            && (wording.modal().equals("any") || group.modal().isEmpty())
                            && own(c);
            if (!fits) {
                continue;
            }
            var beforeClause = clause;
            boolean beforeNegated = negated;
            int beforeCue = cue;
            clause = Optional.of(c);
            negated |= group.negated();
            cue = verb.cue() || cue < 0 ? group.head() : cue;
            if (from(index + 1, group.end())) {
                return true;
            }
            clause = beforeClause;
            negated = beforeNegated;
            cue = beforeCue;
        }
        return false;
    }

    /// `Omar, who | was made`, `Omar now | has`: the verb of whoever stands before.
    private int own(int at) {
        int to = at;
        if (!nouns.isEmpty()) {
            to = scene.parse().lower(to).equals(",") ? to + 1 : to;
            boolean who = scene.parse().lower(to).equals("who");
            to = who ? to + 1 : at;
            for (int i = 0; i < APART && adverb(to); i++) {
                to++;
            }
        }
        return to;
    }

    private boolean adverb(int at) {
        return at < scene.parse().tokens().size()
                && scene.parse().tokens().get(at).pos() == Pos.ADV
                && !scene.parse().lower(at).matches("not|never|when|where|how|why|nearly|almost");
    }

    /// Whether the noun or number that the row has before the verb is what the verb is told of:
    /// `the neighbour in Homs told her` is told of no town.
    private boolean own(Clause c) {
        if (c.subject().isEmpty() || (nouns.isEmpty() && many.isEmpty())) {
            return true;
        }
        int first = c.subject().getFirst().first();
        int last = c.subject().getLast().end();
        boolean noun =
                nouns.entrySet().stream()
                        .filter(n -> n.getKey().startsWith("who"))
                        .filter(n -> n.getValue().end() <= c.verb().first())
                        .allMatch(n -> n.getValue().first() < last && first < n.getValue().end());
        boolean number =
                many.filter(m -> m.end() <= c.verb().first())
                        .map(m -> m.first() < last && first < Math.max(m.end(), nounEnd(m)))
                        .orElse(true);
        return noun && number;
    }

    private int nounEnd(Quantity many) {
        return scene.parse().phraseAt(many.end()).map(Phrase::end).orElse(many.end());
    }

    private boolean many(int index, int at) {
        Optional<Quantity> quantity = Quantity.at(scene, at);
        if (quantity.isEmpty()) {
            return false;
        }
        many = quantity;
        for (int to : after(quantity.get())) {
            if (from(index + 1, to)) {
                return true;
            }
        }
        many = Optional.empty();
        return false;
    }

    /// After the number, and after the nouns that it counts.
    private List<Integer> after(Quantity quantity) {
        var ends = new ArrayList<Integer>();
        ends.add(quantity.end());
        int at =
                scene.parse().lower(quantity.end()).equals("of")
                        ? quantity.end() + 1
                        : quantity.end();
        scene.parse()
                .phraseAt(at)
                .filter(p -> p.end() > quantity.end())
                .ifPresent(p -> ends.addAll(ends(p)));
        return ends;
    }
}
