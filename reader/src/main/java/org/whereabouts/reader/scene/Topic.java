package org.whereabouts.reader.scene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.reader.coref.Parties;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.Mention;

/// Of whom words tell that name nobody (`The sentence was five years.`, `Since then, silence.`):
/// the one person to whom something happened before in the sentence, or in the sentence before.
public record Topic(Scene scene) {
    private static final int BACK = 2;

    /// The person and where they stand; empty where the sentence before tells of nobody or of
    /// several.
    ///
    /// @param at the words for which the person is found
    public Optional<Scene.Who> before(Span at) {
        for (int s = scene.sentence(); s >= Math.max(0, scene.sentence() - BACK); s--) {
            var all = new LinkedHashSet<Party>();
            var where = new java.util.ArrayList<Phrase>();
            boolean here = s == scene.sentence();
            for (Clause clause : scene.parses().get(s).clauses()) {
                if (here && scene.parse().start(clause.verb().head()) >= at.start()) {
                    continue;
                }
                for (Phrase phrase : fate(clause)) {
                    Optional<Party> party = scene.parties().of(s, phrase);
                    boolean doubtful =
                            scene.parties()
                                    .why(s, phrase.head())
                                    .filter(Parties.Why::doubtful)
                                    .isPresent();
                    if (doubtful) {
                        return Optional.empty();
                    }
                    party.filter(Party::human).ifPresent(all::add);
                    where.add(phrase);
                }
            }
            if (!all.isEmpty()) {
                Party one = all.getFirst();
                boolean person =
                        all.size() == 1 && one.kind() == Mention.Kind.PERSON && !one.plural();
                return person ? Optional.of(who(one, s, where.getFirst(), at)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Scene.Who who(Party party, int s, Phrase where, Span at) {
        Parse parse = scene.parses().get(s);
        Span stands =
                where.isUnsaid(parse)
                        ? party.places().stream()
                                .filter(p -> p.sentence() < s)
                                .reduce((a, b) -> b)
                                .map(p -> new Span(p.start(), p.end()))
                                .orElse(at)
                        : scene.span(s, where.first(), where.end());
        return new Scene.Who(
                party,
                stands,
                List.of(
                        new Note.Resolved(
                                at,
                                scene.ids().apply(party),
                                "whom the sentence before is about")));
    }

    private List<Phrase> fate(Clause clause) {
        var verb = clause.verb();
        String lemma = verb.lemma();
        boolean befallen =
                has(lemma, "detain")
                        || has(lemma, "hold")
                        || has(lemma, "sentence")
                        || has(lemma, "hurt")
                        || has(lemma, "send")
                        || has(lemma, "kill")
                        || lemma.matches("try|charge|accuse|convict|prosecute|indict|see");
        if (verb.negated() || !verb.modal().isEmpty()) {
            return List.of();
        }
        boolean alone =
                has(lemma, "vanish") || lemma.matches("serve|appear|stand") || lemma.equals("face");
        return (befallen && verb.passive()) || (alone && !verb.passive())
                ? clause.subject()
                : befallen && (has(lemma, "detain") || has(lemma, "sentence"))
                        ? clause.objects()
                        : List.of();
    }

    private boolean has(String lemma, String list) {
        return scene.words().has(list, lemma);
    }
}
