package org.whereabouts.reader.rule.person;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.language.Pos;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.Rule;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.Attribute;
import org.whereabouts.statement.Mention;

/// Roles beside a name: `agronomist Omar Said`, `Omar Said, a retired vet`, `Omar Said (34,
/// editor)`, `A ward officer, Omar Said,`, `his lawyer, Omar Said,`, `the nurses A and B`.
public final class RoleRule implements Rule {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> LINKS = Set.of("of", "for", "at", "in", "with", "from");
    private static final Set<String> ENDS =
            Set.of(",", ".", ";", ":", ")", "(", "", "—", "–", "--", "and");
    private static final Set<String> OPENS = Set.of(",", "(", "—", "–", "--");
    private static final Set<String> ONCE =
            Set.of("then", "now", "formerly", "once", "also", "previously", "today");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,2}");

    @Override
    public void sentence(Scene scene, Consumer<Found> out) {
        for (Phrase phrase : scene.parse().phrases()) {
            if (phrase.named()) {
                person(scene, phrase).ifPresent(p -> new Reading(scene, phrase, p, out).roles());
            } else {
                each(scene, phrase, out);
            }
        }
    }

    private static Optional<Party> person(Scene scene, Phrase phrase) {
        return scene.parties()
                .of(scene.sentence(), phrase)
                .filter(p -> p.kind() == Mention.Kind.PERSON && p.named() && !p.plural());
    }

    /// `Three journalists of the weekly, A, B and C,`: each of those who are named.
    private static void each(Scene scene, Phrase phrase, Consumer<Found> out) {
        var nouns = new Nouns(scene.parse(), scene.words());
        boolean plural = nouns.several(phrase.head());
        if (!plural || phrase.owned()) {
            return;
        }
        Set<Party> members =
                scene.parties().of(scene.sentence(), phrase).map(Party::members).orElse(Set.of());
        for (Phrase name : scene.parse().phrases()) {
            boolean after = name.named() && name.first() >= phrase.end();
            person(scene, name)
                    .filter(p -> after && members.contains(p))
                    .ifPresent(p ->
                            new Reading(scene, name, p, out)
                                    .add(
                                            phrase.head(),
                                            phrase.head() + 1,
                                            phrase.head(),
                                            phrase.first(),
                                            name.end()));
        }
    }

    /// One name and what stands beside it.
    private record Reading(Scene scene, Phrase name, Party party, Consumer<Found> out) {

        void roles() {
            Parse parse = scene.parse();
            Nouns nouns = new Nouns(parse, scene.words());
            int title = name.name() - 1;
            boolean noun =
                    title >= Math.max(name.first(), name.owner())
                            && parse.tokens().get(title).pos() == Pos.NOUN;
            boolean beside = after(nouns);
            boolean rank = noun && parse.tokens().get(title).capital() && beside;
            if (noun && nouns.known(title) && !rank) {
                int from = bare(name.owner() > name.first() ? name.owner() : name.first());
                add(from, name.name(), title, name.first(), name.end());
            } else if (noun && nouns.several(title)) {
                add(title, title + 1, title, title, name.end());
                listed(title);
            }
            together(nouns);
            before(nouns);
        }

        /// `the nurses Tarek Nasim | and Omar Said`.
        private void listed(int title) {
            Parse parse = scene.parse();
            int at = name.end();
            while (parse.lower(at).matches(",|and")) {
                int next = parse.lower(at + 1).equals("and") ? at + 2 : at + 1;
                Optional<Phrase> more = parse.phraseFrom(next).filter(Phrase::onlyName);
                Optional<Party> who = more.flatMap(m -> person(scene, m));
                if (who.isEmpty()) {
                    return;
                }
                new Reading(scene, more.get(), who.get(), out)
                        .add(title, title + 1, title, title, more.get().end());
                at = more.get().end();
            }
        }

        /// `Tarek Nasim and Omar Said, both nurses,`.
        private void together(Nouns nouns) {
            Parse parse = scene.parse();
            int end = name.end();
            boolean first = parse.lower(end).equals("and");
            Optional<Phrase> second =
                    first ? parse.phraseFrom(end + 1).filter(Phrase::onlyName) : Optional.empty();
            end = second.map(Phrase::end).orElse(end);
            boolean last = parse.lower(name.first() - 1).equals("and");
            if ((second.isEmpty() && !last) || !parse.lower(end).equals(",")) {
                return;
            }
            int at = parse.lower(end + 1).matches("both|all") ? end + 2 : end + 1;
            int to = end;
            parse.phraseAt(at)
                    .filter(q -> !q.named() && nouns.several(q.head()))
                    .filter(q ->
                            ENDS.contains(parse.lower(q.end()))
                                    || LINKS.contains(parse.lower(q.end())))
                    .ifPresent(q ->
                            add(
                                    Math.max(at, q.first()),
                                    q.end(),
                                    q.head(),
                                    Math.min(name.first(), to),
                                    q.end()));
        }

        /// `Omar Said, 34, a retired livestock vet`, `Omar Said (editor of the paper)`.
        private boolean after(Nouns nouns) {
            Parse parse = scene.parse();
            int mark = name.end();
            boolean round = parse.lower(mark).equals("(");
            if (!OPENS.contains(parse.lower(mark))) {
                return false;
            }
            if (DIGITS.matcher(parse.lower(mark + 1)).matches()
                    && parse.lower(mark + 2).equals(",")) {
                mark += 2;
            }
            boolean once = ONCE.contains(parse.lower(mark + 1));
            if (once && parse.lower(mark + 2).matches("of|with|at")) {
                int from = mark + 3;
                parse.phraseFrom(from)
                        .ifPresent(q -> add(from, q.end(), q.head(), name.first(), q.end()));
                return true;
            }
            Optional<Phrase> what =
                    parse.phraseFrom(once ? mark + 2 : mark + 1).filter(q -> !q.named());
            if (what.isEmpty()) {
                return false;
            }
            Phrase q = what.get();
            String first = parse.lower(q.first());
            boolean indefinite = first.equals("a") || first.equals("an");
            boolean holds =
                    LINKS.contains(parse.lower(q.end())) || ENDS.contains(parse.lower(q.end()));
            boolean role =
                    indefinite
                            ? nouns.possible(q.head())
                            : nouns.known(q.head())
                                    && (first.equals("the") || q.owned() || holds || round);
            if (role) {
                add(bare(q.first()), q.end(), q.head(), name.first(), q.end());
            } else if (indefinite && parse.lower(q.end()).equals("and")) {
                second(nouns, q);
            }
            return role;
        }

        /// `a mother of two | and a seamstress`, `a neighbour and baker`.
        private void second(Nouns nouns, Phrase q) {
            Parse parse = scene.parse();
            parse.phraseFrom(q.end() + 1)
                    .filter(r -> !r.named() && nouns.known(r.head()))
                    .filter(r ->
                            ENDS.contains(parse.lower(r.end()))
                                    || LINKS.contains(parse.lower(r.end())))
                    .ifPresent(r -> add(bare(r.first()), r.end(), r.head(), name.first(), r.end()));
        }

        /// `A ward officer, Omar Said, was suspended`, `whose lawyer, Omar Said, says`.
        private void before(Nouns nouns) {
            Parse parse = scene.parse();
            boolean apposed =
                    name.onlyName()
                            && parse.lower(name.first() - 1).equals(",")
                            && ENDS.contains(parse.lower(name.end()));
            if (!apposed) {
                return;
            }
            parse.phraseTo(name.first() - 1)
                    .map(q -> outer(nouns, q))
                    .filter(q -> !q.named())
                    .filter(q ->
                            q.owned()
                                    || ARTICLES.contains(parse.lower(q.first()))
                                    || parse.lower(q.first()).equals("another"))
                    .filter(q -> nouns.known(q.head()))
                    .ifPresent(q ->
                            add(
                                    bare(q.owned() ? q.owner() : q.first()),
                                    q.end(),
                                    q.head(),
                                    q.first(),
                                    name.end()));
        }

        /// `An official | of the Office for the Missing, | Omar Said,`: the noun before `of`, where
        /// what stands between is nobody.
        private Phrase outer(Nouns nouns, Phrase near) {
            Parse parse = scene.parse();
            Phrase at = near;
            for (int steps = 0; steps < 3; steps++) {
                boolean inside = parse.lower(at.first() - 1).matches("of|for|at|in|with");
                boolean somebody =
                        nouns.known(at.head())
                                || scene.parties()
                                        .of(scene.sentence(), at)
                                        .filter(Party::human)
                                        .isPresent();
                Optional<Phrase> left =
                        inside && !somebody ? parse.phraseTo(at.first() - 1) : Optional.empty();
                if (left.isEmpty()) {
                    return at;
                }
                at = left.get();
            }
            return at;
        }

        private int bare(int first) {
            int from = ARTICLES.contains(scene.parse().lower(first)) ? first + 1 : first;
            // `a 54-year-old | farmer`: the age is no part of what they do.
            return scene.parse().lower(from).endsWith("-year-old") ? from + 1 : from;
        }

        private void add(int from, int to, int noun, int first, int end) {
            new Beside(scene, out)
                    .add(
                            "role.beside-name",
                            party,
                            name,
                            new Claim.Described(Attribute.ROLE, scene.text(from, to), ""),
                            first,
                            end,
                            noun);
        }
    }
}
