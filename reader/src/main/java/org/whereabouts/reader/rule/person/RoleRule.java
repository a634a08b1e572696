package org.whereabouts.reader.rule.person;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.Rule;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.Attribute;
import org.whereabouts.statement.Mention;

/// Roles beside a name: `agronomist Omar Said`, `Omar Said, a retired vet`, `Omar Said, editor of
/// the paper`, `A ward officer, Omar Said,`, `his lawyer, Omar Said,`.
public final class RoleRule implements Rule {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> LINKS = Set.of("of", "for", "at", "in", "with", "from");
    private static final Set<String> ENDS = Set.of(",", ".", ";", ")", "(", "", "—", "–", "--");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,2}");

    @Override
    public void sentence(Scene scene, Consumer<Found> out) {
        for (Phrase phrase : scene.parse().phrases()) {
            if (!phrase.named()) {
                continue;
            }
            scene.parties()
                    .of(scene.sentence(), phrase)
                    .filter(p -> p.kind() == Mention.Kind.PERSON && p.named() && !p.plural())
                    .ifPresent(p -> new Reading(scene, phrase, p, out).roles());
        }
    }

    /// One name and what stands beside it.
    private record Reading(Scene scene, Phrase name, Party party, Consumer<Found> out) {

        void roles() {
            Parse parse = scene.parse();
            Nouns nouns = new Nouns(parse, scene.words());
            int title = name.name() - 1;
            if (title >= Math.max(name.first(), name.owner())
                    && parse.tokens().get(title).text().equals(parse.lower(title))
                    && nouns.known(title)) {
                int from = bare(name.owner() > name.first() ? name.owner() : name.first());
                add(from, name.name(), title, name.first(), name.end());
            }
            after(nouns);
            before(nouns);
        }

        /// `Omar Said, 34, a retired livestock vet`, `Omar Said (editor of the paper)`.
        private void after(Nouns nouns) {
            Parse parse = scene.parse();
            int mark = name.end();
            if (parse.lower(mark).equals(",")
                    && DIGITS.matcher(parse.lower(mark + 1)).matches()
                    && parse.lower(mark + 2).equals(",")) {
                mark += 2;
            }
            if (!parse.lower(mark).equals(",") && !parse.lower(mark).equals("(")) {
                return;
            }
            Optional<Phrase> what = parse.phraseFrom(mark + 1).filter(q -> !q.named());
            if (what.isEmpty()) {
                return;
            }
            Phrase q = what.get();
            String first = parse.lower(q.first());
            boolean indefinite = first.equals("a") || first.equals("an");
            boolean holds =
                    LINKS.contains(parse.lower(q.end())) || ENDS.contains(parse.lower(q.end()));
            boolean role =
                    indefinite
                            ? nouns.possible(q.head())
                            : nouns.known(q.head()) && (first.equals("the") || q.owned() || holds);
            if (role) {
                add(bare(q.first()), q.end(), q.head(), name.first(), q.end());
            }
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

        private int bare(int first) {
            return ARTICLES.contains(scene.parse().lower(first)) ? first + 1 : first;
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
