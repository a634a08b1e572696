package org.whereabouts.reader.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.language.Pos;
import org.whereabouts.reader.language.Token;
import org.whereabouts.reader.lexicon.Lexicon;

/// Gives each verb its subject, object and prepositional phrases.
final class Clauses {
    static final Set<String> OPENERS =
            Set.of(
                    "that",
                    "if",
                    "whether",
                    "before",
                    "after",
                    "when",
                    "while",
                    "because",
                    "although",
                    "though",
                    "unless",
                    "since",
                    "until",
                    "as",
                    "where",
                    "why",
                    "how",
                    "once",
                    "and",
                    "but",
                    "or",
                    "so",
                    "than",
                    "for",
                    "without");

    private static final Set<String> AMOUNT = Set.of("more", "less", "fewer");

    private final Parse parse;
    private final List<Token> tokens;
    private final List<VerbGroup> verbs;
    private final Links links;
    private final Lexicon words;
    private final List<Clause> done = new ArrayList<>();

    Clauses(Parse parse, List<VerbGroup> verbs, Lexicon words) {
        this.parse = parse;
        this.tokens = parse.tokens();
        this.verbs = verbs;
        this.words = words;
        this.links = new Links(parse, words);
    }

    List<Clause> all() {
        for (int i = 0; i < verbs.size(); i++) {
            done.add(clause(i));
        }
        for (int i = 0; i < done.size(); i++) {
            Clause next = i + 1 < done.size() ? done.get(i + 1) : null;
            boolean behind = next != null && next.start() < done.get(i).verb().end();
            int end = next == null ? tokens.size() : behind ? next.verb().first() : next.start();
            done.set(i, rest(done.get(i), semicolon(done.get(i).verb().end(), end)));
        }
        if (!done.isEmpty()) {
            fronted();
        }
        return done;
    }

    /// A semicolon ends a clause.
    private int semicolon(int from, int end) {
        for (int i = from; i < end; i++) {
            if (parse.lower(i).equals(";")) {
                return i;
            }
        }
        return end;
    }

    private Clause clause(int index) {
        VerbGroup verb = verbs.get(index);
        Subjects.Found found = new Subjects(parse, done, words).subject(index, verb);
        int start = amount(found.start());
        String marker = start > 0 ? parse.lower(start - 1) : "";
        if (!OPENERS.contains(marker)) {
            marker = found.marker();
        }
        VerbGroup group =
                new Coordination(parse, tokens, words, done).inherit(verb, found.governor());
        List<Phrase> subject = inverted(verb) ? List.of() : links.better(found.subject(), verb);
        subject = described(subject, verb).orElse(subject);
        subject = goesOn(group, found.governor()).map(Clause::subject).orElse(subject);
        return new Clause(
                index,
                group,
                subject,
                Optional.empty(),
                List.of(),
                List.of(),
                start,
                verb.end(),
                found.relative(),
                found.governor(),
                marker);
    }

    /// `A prisoner | released | last spring | told`: the time ends what is said of whoever told; `A
    /// soldier | who asked | not to be named | told`.
    private Optional<List<Phrase>> described(List<Phrase> found, VerbGroup verb) {
        if (done.isEmpty() || verb.form() != Form.FINITE || verb.passive()) {
            return Optional.empty();
        }
        Clause before = done.getLast();
        boolean asked =
                found.isEmpty()
                        && before.verb().form() == Form.INFINITIVE
                        && before.verb().end() == verb.first()
                        && parse.lower(verb.end()).matches("[a-z]+")
                        && before.governor() >= 0
                        && done.get(before.governor()).relative()
                        && says(verb.lemma());
        if (asked) {
            return Optional.of(done.get(before.governor()).subject()).filter(s -> !s.isEmpty());
        }
        if (found.size() != 1) {
            return Optional.empty();
        }
        boolean time =
                before.verb().form() == Form.PARTICIPLE
                        && before.relative()
                        && found.getFirst().first() >= before.verb().end()
                        && found.getFirst().isTime(parse, words);
        return time && !before.subject().isEmpty()
                ? Optional.of(before.subject())
                : Optional.empty();
    }

    /// `more than | 400 people`: no comparison of two clauses.
    private int amount(int start) {
        boolean more =
                start >= 2
                        && parse.lower(start - 1).equals("than")
                        && AMOUNT.contains(parse.lower(start - 2))
                        && parse.tokens().get(start).pos() == Pos.NUM;
        return more ? start - 2 : start;
    }

    /// `stated that he had been well and denied that`, `considers that it is so and requests`: the
    /// second word of saying goes on after what the first one covers, and shares its subject.
    private Optional<Clause> goesOn(VerbGroup verb, int governor) {
        boolean second =
                governor >= 0
                        && done.get(governor).marker().equals("that")
                        && parse.lower(verb.first() - 1).matches("and|but")
                        && verb.form() == VerbGroup.Form.FINITE
                        && !verb.passive();
        boolean speaks =
                (parse.lower(verb.end()).matches("that|for") && says(verb.lemma()))
                        || verb.lemma().matches("deny|demand|urge|request|reject|recommend|condemn")
                        || (verb.lemma().equals("call") && parse.lower(verb.end()).equals("on"));
        if (!second || !speaks) {
            return Optional.empty();
        }
        return done.stream()
                .filter(c -> c.index() < governor && says(c.verb().lemma()))
                .filter(c -> c.verb().form() == VerbGroup.Form.FINITE && !c.relative())
                .filter(c -> !c.verb().passive() && !c.subject().isEmpty())
                .reduce((a, b) -> b);
    }

    private boolean says(String lemma) {
        return says(words, lemma);
    }

    static boolean says(Lexicon words, String lemma) {
        return words.has("says", lemma)
                || words.has("denies", lemma)
                || words.has("demands", lemma)
                || words.has("believes", lemma)
                || words.has("fears", lemma);
    }

    /// `..., says Maryam.`: who speaks stands after the verb.
    private boolean inverted(VerbGroup verb) {
        boolean says =
                verb.lemma()
                                .matches(
                                        "say|recall|add|explain|write|report|recount|remember|note"
                                                + "|claim|allege|insist|continue|complain|warn|tell|admit")
                        && verb.form() == Form.FINITE
                        && !verb.passive()
                        && verb.first() == verb.head()
                        && verb.first() > 2
                        && parse.lower(verb.first() - 1).matches("[,\"”]");
        return says
                && parse.phraseFrom(verb.end())
                        .filter(p -> parse.lower(p.end()).matches("[.,;]|who|of|in|from|"))
                        .filter(p ->
                                p.named()
                                        || p.owned()
                                        || parse.lower(p.head()).matches("he|she|they|i|we")
                                        || words.has("role", parse.lemma(p.head())))
                        .isPresent();
    }

    /// `Arrested in May, Tarek was tried in June`: whoever is the subject after the comma.
    private void fronted() {
        Clause first = done.getFirst();
        boolean opens =
                first.subject().isEmpty()
                        && (first.verb().form() == Form.PARTICIPLE
                                || first.verb().form() == Form.ING
                                || parse.lower(first.verb().first()).equals("being"))
                        && first.verb().first() <= 2;
        for (int i = 1; opens && i < done.size(); i++) {
            Clause main = done.get(i);
            boolean own = main.verb().form() == Form.FINITE || main.verb().form() == Form.COPULA;
            if (own && !main.relative() && !main.subject().isEmpty()) {
                if (parse.lower(main.start() - 1).equals(",")) {
                    done.set(0, first.of(main.subject()));
                }
                return;
            }
        }
        boolean alone =
                first.verb().lemma().matches("die|disappear|vanish|drown|perish")
                        && !first.verb().passive();
        boolean note = first.verb().form() == Form.PARTICIPLE || alone;
        if (note && first.subject().isEmpty() && first.verb().first() == 0) {
            for (int i = 0; i < done.size(); i++) {
                boolean joined =
                        i == 0
                                || (done.get(i).subject().isEmpty()
                                        && !done.get(i).relative()
                                        && parse.lower(done.get(i).verb().first() - 1)
                                                .matches("and|[,;]|then|but"));
                done.set(i, joined ? done.get(i).of(List.of(Phrase.unsaid(0))) : done.get(i));
            }
        }
    }

    /// `Omar, whom police had detained`, `the last time I saw | Tarek | was`: an object that stands
    /// before its verb, or is taken for a subject.
    private Optional<Phrase> antecedent(Clause clause) {
        int at = clause.start() - 1;
        boolean whom =
                at > 0
                        && parse.lower(at).equals("whom")
                        && !clause.subject().isEmpty()
                        && !clause.verb().passive();
        if (whom) {
            return parse.phraseTo(parse.lower(at - 1).equals(",") ? at - 1 : at);
        }
        int next = clause.index() + 1;
        boolean last =
                next < done.size()
                        && done.get(next).verb().form() == Form.COPULA
                        && done.get(next).start() == clause.verb().end()
                        && parse.lower(clause.start() - 1).matches("time|day|moment");
        boolean let =
                next < done.size()
                        && clause.verb().lemma().equals("let")
                        && done.get(next).start() == clause.verb().end()
                        && parse.lower(done.get(next).verb().head()).equals("go");
        return last || let ? parse.phraseFrom(clause.verb().end()) : Optional.empty();
    }

    /// `condemned to death | the reporter Tarek`: the object after the phrase that belongs to the
    /// verb.
    private Optional<Phrase> postponed(VerbGroup verb, List<Clause.Adjunct> adjuncts, int end) {
        boolean whom =
                adjuncts.size() == 1
                        && adjuncts.getFirst().at() == verb.end()
                        && !verb.passive()
                        && (words.has("sentence", verb.lemma())
                                || words.has("hold", verb.lemma())
                                || words.has("detain", verb.lemma()));
        return whom
                ? parse.phraseFrom(adjuncts.getFirst().phrase().end())
                        .filter(p -> p.end() <= end && !p.isTime(parse, words))
                : Optional.empty();
    }

    /// What follows the verb.
    private Clause rest(Clause clause, int end) {
        VerbGroup verb = clause.verb();
        var adjuncts = new ArrayList<Clause.Adjunct>();
        Optional<Phrase> object = Optional.empty();
        int at = verb.end();
        while (at < end
                && (tokens.get(at).pos() == Pos.ADV
                        || tokens.get(at).is("away", "up", "off", "out", "down", "back")
                        || tokens.get(at).text().matches("[\"“”]"))) {
            at++;
        }
        Optional<Phrase> right = parse.phraseFrom(at);
        Optional<Phrase> taken = antecedent(clause);
        if (right.filter(p -> p.end() <= end).isEmpty() && taken.isPresent()) {
            object = taken;
        }
        if (right.isPresent() && right.get().end() <= end) {
            object = right;
            at = right.get().end();
        }
        for (; at < end; at++) {
            Token t = tokens.get(at);
            if (t.pos() == Pos.ADP
                    || (t.pos() == Pos.SCONJ
                            && t.is("since", "before", "after", "for", "until", "as"))
                    || t.is("to", "since", "without")) {
                Optional<Phrase> phrase = parse.phraseFrom(at + 1);
                if (phrase.isPresent() && phrase.get().end() <= end) {
                    adjuncts.add(new Clause.Adjunct(t.lower(), at, phrase.get()));
                    at = phrase.get().end() - 1;
                    object = object.or(() -> postponed(verb, adjuncts, end));
                }
            }
        }
        return new Clause(
                clause.index(),
                verb,
                clause.subject(),
                object,
                object.map(o -> new Coordination(parse, tokens, words, done).listed(o, end))
                        .orElse(List.of()),
                adjuncts,
                clause.start(),
                end,
                clause.relative(),
                clause.governor(),
                clause.marker());
    }
}
