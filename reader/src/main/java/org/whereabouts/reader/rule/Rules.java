package org.whereabouts.reader.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.whereabouts.reader.attribution.Frames;
import org.whereabouts.reader.coref.Parties;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.dates.Times;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.lexicon.Lexicon;
import org.whereabouts.reader.rule.answer.DeclaredRule;
import org.whereabouts.reader.rule.answer.NoInformationRule;
import org.whereabouts.reader.rule.held.HoldingRule;
import org.whereabouts.reader.rule.held.WhileHeldRule;
import org.whereabouts.reader.rule.idiom.BesideRule;
import org.whereabouts.reader.rule.idiom.GappedRule;
import org.whereabouts.reader.rule.idiom.HeldNounRule;
import org.whereabouts.reader.rule.idiom.IdiomRule;
import org.whereabouts.reader.rule.note.BulletinRule;
import org.whereabouts.reader.rule.note.FragmentRule;
import org.whereabouts.reader.rule.person.AgeRule;
import org.whereabouts.reader.rule.person.AttributesRule;
import org.whereabouts.reader.rule.person.DescribedRule;
import org.whereabouts.reader.rule.person.FrontedRule;
import org.whereabouts.reader.rule.person.KinLineRule;
import org.whereabouts.reader.rule.person.KinRule;
import org.whereabouts.reader.rule.person.RoleRule;
import org.whereabouts.reader.rule.person.TogetherRule;
import org.whereabouts.reader.rule.plea.BulletDemands;
import org.whereabouts.reader.rule.plea.FurtherDemands;
import org.whereabouts.reader.rule.plea.PleaRule;
import org.whereabouts.reader.rule.plea.TermAskedRule;
import org.whereabouts.reader.rule.protest.MeetingRule;
import org.whereabouts.reader.rule.protest.SameProtest;
import org.whereabouts.reader.rule.term.BesideTermRule;
import org.whereabouts.reader.rule.term.SentenceNounRule;
import org.whereabouts.reader.rule.term.ServedRule;
import org.whereabouts.reader.rule.term.TermOfVerbRule;
import org.whereabouts.reader.rule.trace.NoWordRule;
import org.whereabouts.reader.rule.trace.SilentSinceRule;
import org.whereabouts.reader.rule.whole.DayBefore;
import org.whereabouts.reader.rule.whole.DayHeadings;
import org.whereabouts.reader.rule.whole.Stays;
import org.whereabouts.reader.rule.whole.Twins;
import org.whereabouts.reader.rule.wording.AnswerWordingRule;
import org.whereabouts.reader.rule.wording.CountWordingRule;
import org.whereabouts.reader.rule.wording.FateWordingRule;
import org.whereabouts.reader.rule.wording.PersonWordingRule;
import org.whereabouts.reader.rule.wording.PleaWordingRule;
import org.whereabouts.reader.scene.Doubts;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.time.PartialDate;

/// All rules over a text, in the order of the text.
public final class Rules {
    private static final List<Rule> ALL =
            List.of(
                    new KinRule(),
                    new TogetherRule(),
                    new AgeRule(),
                    new RoleRule(),
                    new AttributesRule(),
                    new FrontedRule(),
                    new KinLineRule(),
                    new DescribedRule(),
                    new CountRule(),
                    new DetentionRule(),
                    new CustodyRule(),
                    new HoldingRule(),
                    new WhileHeldRule(),
                    new HeldNounRule(),
                    new SentenceRule(),
                    new LeavingRule(),
                    new ListRule(),
                    new NominalRule(),
                    new DisappearanceRule(),
                    new DeathRule(),
                    new IllTreatmentRule(),
                    new IdiomRule(),
                    new BesideRule(),
                    new TermOfVerbRule(),
                    new ServedRule(),
                    new GappedRule(),
                    new SentenceNounRule(),
                    new BesideTermRule(),
                    new NoWordRule(),
                    new SilentSinceRule(),
                    new BulletinRule(),
                    new FragmentRule(),
                    new AppealRule(),
                    new PleaRule(),
                    new FurtherDemands(),
                    new BulletDemands(),
                    new TermAskedRule(),
                    new AnswerRule(),
                    new NoInformationRule(),
                    new MeetingRule(),
                    new FateWordingRule(),
                    new CountWordingRule(),
                    new PleaWordingRule(),
                    new AnswerWordingRule(),
                    new PersonWordingRule(),
                    new DeclaredRule());

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
        var told = new ArrayList<List<Time>>();
        var notYet = new NotYet(published);
        var all = new ArrayList<Found>();
        var seen = new HashSet<String>();
        for (int s = 0; s < parses.size() && goOn.getAsBoolean(); s++) {
            Parse parse = parses.get(s);
            told.add(times.of(s, parse));
            var scene =
                    new Scene(
                            s,
                            parses,
                            frames,
                            parties,
                            told.getLast(),
                            Doubts.first(parse, frames.in(s)),
                            words,
                            ids,
                            published);
            var found = new ArrayList<Found>();
            for (Rule rule : ALL) {
                if (rule.rest()) {
                    var rest = new ArrayList<Found>();
                    rule.sentence(scene, rest::add);
                    new Left(found).add(rest);
                    continue;
                }
                rule.sentence(scene, found::add);
                for (Clause clause : parse.clauses()) {
                    boolean mass = !(rule instanceof CountRule) && mass(scene, clause, rule);
                    rule.clause(
                            scene,
                            clause,
                            f -> {
                                if (!mass || alone(f.subject())) {
                                    found.add(f);
                                }
                            });
                }
            }
            var twins = new Twins(found, parse);
            found.stream()
                    .filter(f -> !twins.again(f) && !notYet.is(f, parse))
                    .filter(f ->
                            seen.add(
                                    f.cue()
                                            + f.rule().replaceAll("\\..*", "")
                                            + f.subject().number()
                                            + (f.claim() instanceof Claim.Kin k ? k.to() : "")))
                    .forEach(all::add);
        }
        var stays = all.stream().filter(f -> new Stays(all, parties, ids).is(f)).toList();
        var dated = new DayBefore(parses, told).dated(new DayHeadings(parses, told).dated(stays));
        return new SameProtest(parses, words).dated(dated);
    }

    /// `Omar and four other villagers were arrested`: the one beside the crowd.
    private static boolean alone(Party party) {
        return party.kind() == Mention.Kind.PERSON && !party.plural();
    }

    /// What is told of an unnamed crowd is counted, not told again of each.
    private static boolean mass(Scene scene, Clause clause, Rule rule) {
        boolean fate =
                !(rule instanceof AppealRule
                        || rule instanceof PleaRule
                        || rule instanceof FurtherDemands
                        || rule instanceof BulletDemands
                        || rule instanceof AnswerRule
                        || rule instanceof NoInformationRule
                        || rule instanceof MeetingRule
                        || rule instanceof KinRule
                        || rule instanceof DescribedRule);
        return fate && CountRule.counted(scene, clause).isPresent();
    }
}
