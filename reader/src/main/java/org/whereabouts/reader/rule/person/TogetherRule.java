package org.whereabouts.reader.rule.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.Rule;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.Relation;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.Stance;

/// Kin of each other: `the brothers Tarek and Omar Nasim`, `two sisters, Maryam and Huda,`, `Tarek
/// and Omar, cousins,`, `the couple, Tarek Nasim and Maryam Qadir`.
public final class TogetherRule implements Rule {
    private static final Set<String> EACH_OTHER =
            Set.of("brothers", "sisters", "cousins", "siblings", "twins", "couple", "spouses");
    private static final int MOST = 3;

    @Override
    public void sentence(Scene scene, Consumer<Found> out) {
        Parse parse = scene.parse();
        for (int i = 0; i < parse.tokens().size(); i++) {
            if (EACH_OTHER.contains(parse.lower(i))) {
                names(scene, i).ifPresent(names -> pairs(scene, names, out));
            }
        }
    }

    /// @param noun word number of the noun
    private record Named(int noun, List<Phrase> names) {}

    private static Optional<Named> names(Scene scene, int noun) {
        Parse parse = scene.parse();
        Optional<Phrase> at = parse.phraseAt(noun);
        if (at.isEmpty() || (at.get().owned() && at.get().owner() <= noun)) {
            return Optional.empty();
        }
        Phrase phrase = at.get();
        var names = new ArrayList<Phrase>();
        if (phrase.named() && phrase.name() == noun + 1) {
            names.add(
                    new Phrase(
                            phrase.name(),
                            phrase.end(),
                            phrase.head(),
                            phrase.name(),
                            phrase.name()));
            list(parse, phrase.end(), names);
        } else if (phrase.end() == noun + 1 && parse.lower(noun + 1).matches("[,:(–—-]|--")) {
            list(parse, noun + 1, names);
        }
        if (names.size() < 2) {
            names.clear();
            told(parse, phrase, names);
        }
        if (names.size() < 2 && phrase.first() == noun && parse.lower(noun - 1).equals(",")) {
            names.clear();
            back(parse, noun - 1, names);
        }
        return names.size() < 2 || names.size() > MOST
                ? Optional.empty()
                : Optional.of(new Named(noun, names));
    }

    /// `Tarek Nasim and Omar Nasim are | first cousins`.
    private static void told(Parse parse, Phrase what, List<Phrase> names) {
        parse.clauses().stream()
                .filter(c -> c.verb().form() == Form.COPULA && !c.verb().negated())
                .filter(c -> c.object().filter(what::equals).isPresent())
                .filter(c -> c.verb().lemma().equals("be") && c.verb().modal().isEmpty())
                .filter(c -> c.subject().stream().allMatch(Phrase::named))
                .findFirst()
                .ifPresent(c -> names.addAll(c.subject()));
    }

    /// The names that follow each other with commas and `and`.
    private static void list(Parse parse, int from, List<Phrase> names) {
        int at = from;
        while (parse.lower(at).matches("[,:(–—-]|--|and")) {
            int next = parse.lower(at + 1).equals("and") ? at + 2 : at + 1;
            Optional<Phrase> name = parse.phraseFrom(next).filter(Phrase::onlyName);
            if (name.isEmpty()) {
                return;
            }
            names.add(name.get());
            at = name.get().end();
        }
    }

    /// `Tarek Nasim and Omar Nasim, | brothers`.
    private static void back(Parse parse, int end, List<Phrase> names) {
        Optional<Phrase> last = parse.phraseTo(end).filter(Phrase::onlyName);
        Optional<Phrase> first =
                last.filter(l -> parse.lower(l.first() - 1).equals("and"))
                        .flatMap(l -> parse.phraseTo(l.first() - 1))
                        .filter(Phrase::onlyName);
        if (first.isPresent()) {
            names.add(first.get());
            names.add(last.get());
        }
    }

    private static void pairs(Scene scene, Named named, Consumer<Found> out) {
        Optional<Told> told = scene.told(named.noun()).map(t -> t.in(Stance.ASSERTS));
        Relation relation = relation(scene, named.noun());
        for (int i = 0; i < named.names().size() && told.isPresent(); i++) {
            for (int j = i + 1; j < named.names().size(); j++) {
                Optional<Party> a = person(scene, named.names().get(i));
                Optional<Party> b = person(scene, named.names().get(j));
                if (a.isPresent() && b.isPresent() && a.get() != b.get()) {
                    int first = Math.min(named.noun(), named.names().getFirst().first());
                    int end = Math.max(named.noun() + 1, named.names().getLast().end());
                    out.accept(
                            new Found(
                                    "kin.together",
                                    told.get(),
                                    a.get(),
                                    new Claim.Kin(relation, scene.ids().apply(b.get()), ""),
                                    scene.span(first, end),
                                    scene.span(named.noun(), named.noun() + 1),
                                    List.of(scene.span(named.names().get(i))),
                                    List.of(),
                                    List.of()));
                }
            }
        }
    }

    private static Optional<Party> person(Scene scene, Phrase name) {
        return scene.parties()
                .of(scene.sentence(), name)
                .filter(p -> p.kind() == Mention.Kind.PERSON && !p.plural());
    }

    private static Relation relation(Scene scene, int noun) {
        return switch (scene.parse().lower(noun)) {
            case "couple", "spouses" -> Relation.SPOUSE;
            case "brothers" -> Relation.BROTHER;
            case "sisters" -> Relation.SISTER;
            case "cousins" -> Relation.COUSIN;
            default -> Relation.SIBLING;
        };
    }
}
