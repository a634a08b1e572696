package org.whereabouts.reader.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.whereabouts.reader.attribution.Frames;
import org.whereabouts.reader.coref.Parties;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.dates.Times;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.lexicon.Lexicon;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.time.PartialDate;

/// All rules over a text, in the order of the text.
public final class Rules {
    private static final List<Rule> ALL =
            List.of(
                    new KinRule(),
                    new DescribedRule(),
                    new CountRule(),
                    new DetentionRule(),
                    new CustodyRule(),
                    new SentenceRule(),
                    new LeavingRule(),
                    new DisappearanceRule(),
                    new DeathRule(),
                    new IllTreatmentRule(),
                    new AppealRule(),
                    new AnswerRule());

    private Rules() {}

    /// What the rules find.
    ///
    /// @param ids the mention that a party becomes
    /// @param goOn asked before each sentence; false ends the reading
    public static List<Found> read(
            List<Parse> parses,
            Frames frames,
            Parties parties,
            Lexicon words,
            PartialDate published,
            Function<Party, MentionId> ids,
            BooleanSupplier goOn) {
        var times = new Times(published);
        var all = new ArrayList<Found>();
        var seen = new HashSet<String>();
        for (int s = 0; s < parses.size() && goOn.getAsBoolean(); s++) {
            Parse parse = parses.get(s);
            var scene =
                    new Scene(
                            s, parses, frames, parties, times.of(s, parse), words, ids, published);
            var found = new ArrayList<Found>();
            for (Rule rule : ALL) {
                rule.sentence(scene, found::add);
                for (Clause clause : parse.clauses()) {
                    if (rule instanceof CountRule || !mass(scene, clause, rule)) {
                        rule.clause(scene, clause, found::add);
                    }
                }
            }
            found.stream()
                    .filter(f ->
                            seen.add(
                                    f.cue()
                                            + f.rule().replaceAll("\\..*", "")
                                            + f.subject().number()))
                    .forEach(all::add);
        }
        return all;
    }

    /// What is told of an unnamed crowd is counted, not told again of each.
    private static boolean mass(Scene scene, Clause clause, Rule rule) {
        boolean fate =
                !(rule instanceof AppealRule
                        || rule instanceof AnswerRule
                        || rule instanceof KinRule
                        || rule instanceof DescribedRule);
        return fate && CountRule.counted(scene, clause).isPresent();
    }
}
