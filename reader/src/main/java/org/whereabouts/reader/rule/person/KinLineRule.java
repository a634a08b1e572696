package org.whereabouts.reader.rule.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.Rule;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.Relation;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.Stance;

/// Kin in lists and forms: `Next of kin: Huda Nasim (sister)`, `Contact: younger brother Omar
/// Nasim`, `Inform: mother, Huda Nasim`, `2. Huda Nasim (his wife)`. Of whose kin: the one named
/// before it, in the line or in the lines before.
public final class KinLineRule implements Rule {
    private static final int BACK = 6;
    private static final String LABEL =
            "kin|contact|contacts|inform|informed|notify|relative|relatives|relation|relationship|family|applicant|complainant|petitioner|submitted|source|wife|husband|mother|father|brother|sister|son|daughter|spouse|parents";

    @Override
    public void sentence(Scene scene, Consumer<Found> out) {
        Parse parse = scene.parse();
        for (Phrase phrase : parse.phrases()) {
            if (phrase.named() && !phrase.owned()) {
                person(scene, scene.sentence(), phrase)
                        .ifPresent(p -> beside(scene, phrase, p, out));
            }
        }
    }

    private static Optional<Party> person(Scene scene, int s, Phrase phrase) {
        return scene.parties()
                .of(s, phrase)
                .filter(p -> p.kind() == Mention.Kind.PERSON && p.named() && !p.plural());
    }

    private static void beside(Scene scene, Phrase name, Party party, Consumer<Found> out) {
        Parse parse = scene.parse();
        int label = label(parse, name.name());
        int after = after(scene, name.end());
        int before = before(scene, name.name());
        int noun = after >= 0 ? after : label >= 0 ? before : -1;
        boolean round = after >= 0 && parse.lower(name.end()).equals("(");
        if (noun < 0 || (label < 0 && !round)) {
            return;
        }
        Relation relation = scene.words().kin(parse.lower(noun)).orElseThrow().relation();
        owner(scene, label >= 0 ? label : name.first(), party)
                .ifPresent(o -> tell(scene, party, o, relation, noun, name, out));
    }

    /// The word before the colon of the line in which the name stands.
    private static int label(Parse parse, int name) {
        for (int i = name - 1; i >= Math.max(1, name - 7); i--) {
            if (parse.lower(i).equals(":")) {
                boolean kin =
                        parse.lower(i - 1).matches(LABEL) || parse.lower(i - 2).matches(LABEL);
                return kin ? i - 1 : -1;
            }
            if (parse.lower(i).matches("[.;!?]")) {
                return -1;
            }
        }
        return -1;
    }

    /// `Huda Nasim | (sister)`, `Huda Nasim, | sister`, `(his wife)`.
    private static int after(Scene scene, int end) {
        Parse parse = scene.parse();
        boolean round = parse.lower(end).equals("(");
        if (!round && !parse.lower(end).equals(",")) {
            return -1;
        }
        int at = end + 1;
        while (parse.lower(at)
                .matches(
                        "his|her|the|elder|younger|older|eldest|youngest|paternal|maternal|step")) {
            at++;
        }
        boolean closes =
                round ? parse.lower(at + 1).matches("[),]") : parse.lower(at + 1).matches("[,.;]|");
        return closes && scene.words().kin(parse.lower(at)).isPresent() ? at : -1;
    }

    /// `mother, | Huda Nasim`, `younger brother | Omar Nasim`, `Wife: | Huda Nasim`.
    private static int before(Scene scene, int first) {
        Parse parse = scene.parse();
        int at = parse.lower(first - 1).matches("[,:–—-]") ? first - 2 : first - 1;
        return scene.words().kin(parse.lower(at)).isPresent() && !parse.lower(at).equals("kin")
                ? at
                : -1;
    }

    private static Optional<Party> owner(Scene scene, int from, Party kin) {
        for (int s = scene.sentence(); s >= Math.max(0, scene.sentence() - BACK); s--) {
            int of = s;
            var named = new ArrayList<Party>();
            for (Phrase phrase : scene.parses().get(s).phrases()) {
                if (s < scene.sentence() || phrase.end() <= from) {
                    person(scene, of, phrase)
                            .filter(p -> p != kin && !p.authority() && !label(scene, of, phrase))
                            .ifPresent(named::add);
                }
            }
            if (!named.isEmpty()) {
                boolean one = named.stream().distinct().count() == 1;
                return one ? Optional.of(named.getFirst()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// `Prisoner: | Omar Said`: no name.
    private static boolean label(Scene scene, int s, Phrase phrase) {
        Parse parse = scene.parses().get(s);
        return phrase.end() - phrase.first() == 1 && parse.lower(phrase.end()).equals(":");
    }

    private static void tell(
            Scene scene,
            Party party,
            Party of,
            Relation relation,
            int noun,
            Phrase name,
            Consumer<Found> out) {
        int first = Math.min(noun, name.first());
        int end = Math.max(noun + 1, name.end());
        scene.told(noun)
                .map(t -> t.in(Stance.ASSERTS))
                .ifPresent(t ->
                        out.accept(
                                new Found(
                                        "kin.line",
                                        t,
                                        party,
                                        new Claim.Kin(relation, scene.ids().apply(of), ""),
                                        scene.span(first, end),
                                        scene.span(noun, noun + 1),
                                        List.of(scene.span(name)),
                                        List.of(),
                                        List.of(
                                                new Note.Resolved(
                                                        scene.span(noun, noun + 1),
                                                        scene.ids().apply(of),
                                                        "named before it")))));
    }
}
