package org.whereabouts.reader.rule.person;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.Rule;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.Attribute;
import org.whereabouts.statement.Mention;

/// What a sentence says of somebody before it names them: `A welder by trade, | Omar Said was`,
/// `The union's treasurer since 1974, | Omar Said had`, `A naturalised Dane, | Omar Said`.
public final class FrontedRule implements Rule {
    private static final int TAIL = 14;
    private static final String TIES =
            "since|by|of|at|in|for|with|from|and|on|to|until|before|under|then";

    @Override
    public void sentence(Scene scene, Consumer<Found> out) {
        Parse parse = scene.parse();
        for (int i = 0; i < parse.tokens().size(); i++) {
            boolean opens = i == 0 || parse.lower(i - 1).matches("[\"“;:—–]|--");
            if (opens) {
                int from = i;
                parse.phraseAt(i)
                        .filter(p -> p.first() == from && (!p.named() || nation(scene, p)))
                        .ifPresent(p -> fronted(scene, p, out));
            }
        }
    }

    private static void fronted(Scene scene, Phrase what, Consumer<Found> out) {
        Parse parse = scene.parse();
        String opens = parse.lower(what.first());
        boolean set = opens.matches("an?|the|once|formerly|now|long") || what.owned();
        boolean known = new Nouns(parse, scene.words()).known(what.head());
        int comma = comma(parse, what.end());
        if (!known && !nation(scene, what)) {
            return;
        }
        Optional<Phrase> name =
                comma > 0 && (set || known)
                        ? parse.phraseFrom(comma + 1).filter(Phrase::named)
                        : Optional.empty();
        Optional<Party> who =
                name.filter(n -> subject(parse, n))
                        .flatMap(n -> scene.parties().of(scene.sentence(), n))
                        .filter(p -> p.kind() == Mention.Kind.PERSON && p.named() && !p.plural());
        if (who.isEmpty()) {
            return;
        }
        int first = opens.matches("an?|the") ? what.first() + 1 : what.first();
        boolean of = parse.lower(what.end()).matches("of|for|at|in|to");
        int end =
                of
                        ? parse.phraseFrom(what.end() + 1)
                                .map(Phrase::end)
                                .filter(e -> e <= comma)
                                .orElse(what.end())
                        : what.end();
        Attribute as = known ? Attribute.ROLE : Attribute.CITIZENSHIP;
        new Beside(scene, out)
                .add(
                        known ? "role.fronted" : "citizenship.fronted",
                        who.get(),
                        name.orElseThrow(),
                        new Claim.Described(as, scene.text(first, end), ""),
                        what.first(),
                        name.orElseThrow().end(),
                        what.head());
    }

    /// `A naturalised Dane`, `an Iranian citizen`.
    private static boolean nation(Scene scene, Phrase what) {
        Parse parse = scene.parse();
        String head = parse.lower(what.head());
        return scene.words().has("citizen_of", head)
                || (head.matches("citizen|national|subject")
                        && scene.words().has("citizen_of", parse.lower(what.head() - 1)));
    }

    /// The comma that ends what stands in front; -1 where a verb of its own or another comma stands
    /// before it.
    private static int comma(Parse parse, int from) {
        if (!parse.lower(from).equals(",") && !parse.lower(from).matches(TIES)) {
            return -1;
        }
        for (int i = from; i < Math.min(from + TAIL, parse.tokens().size()); i++) {
            if (parse.lower(i).equals(",")) {
                return i;
            }
            int at = i;
            boolean verb =
                    parse.clauses().stream()
                            .anyMatch(c ->
                                    c.verb().first() == at
                                            && (c.verb().form() == Form.FINITE
                                                    || c.verb().form() == Form.COPULA));
            if (verb || parse.lower(i).matches("[.;:!?()\"“”]|who|that|which")) {
                return -1;
            }
        }
        return -1;
    }

    /// Whether a verb of the sentence is told of the name alone.
    private static boolean subject(Parse parse, Phrase name) {
        List<Clause> of =
                parse.clauses().stream()
                        .filter(c -> c.subject().size() == 1 && c.subject().contains(name))
                        .filter(c -> !parse.lower(name.end()).equals("and"))
                        .filter(c -> !c.relative())
                        .toList();
        return of.stream()
                .anyMatch(c -> c.verb().form() == Form.FINITE || c.verb().form() == Form.COPULA);
    }
}
