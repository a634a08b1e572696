package org.whereabouts.reader.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.reader.attribution.Frames;
import org.whereabouts.reader.coref.Parties;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.dates.Times;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.lexicon.Lexicon;
import org.whereabouts.reader.rule.held.HoldingRule;
import org.whereabouts.reader.rule.held.WhileHeldRule;
import org.whereabouts.reader.rule.idiom.BesideRule;
import org.whereabouts.reader.rule.idiom.GappedRule;
import org.whereabouts.reader.rule.idiom.HeldNounRule;
import org.whereabouts.reader.rule.idiom.IdiomRule;
import org.whereabouts.reader.rule.note.BulletinRule;
import org.whereabouts.reader.rule.note.FragmentRule;
import org.whereabouts.reader.rule.person.AgeRule;
import org.whereabouts.reader.rule.person.DescribedRule;
import org.whereabouts.reader.rule.person.KinRule;
import org.whereabouts.reader.rule.person.RoleRule;
import org.whereabouts.reader.rule.person.TogetherRule;
import org.whereabouts.reader.rule.plea.FurtherDemands;
import org.whereabouts.reader.rule.plea.PleaRule;
import org.whereabouts.reader.rule.protest.MeetingRule;
import org.whereabouts.reader.rule.protest.SameProtest;
import org.whereabouts.reader.rule.term.BesideTermRule;
import org.whereabouts.reader.rule.term.SentenceNounRule;
import org.whereabouts.reader.rule.term.TermOfVerbRule;
import org.whereabouts.reader.rule.trace.NoWordRule;
import org.whereabouts.reader.rule.wording.AnswerWordingRule;
import org.whereabouts.reader.rule.wording.CountWordingRule;
import org.whereabouts.reader.rule.wording.PersonWordingRule;
import org.whereabouts.reader.rule.wording.PleaWordingRule;
import org.whereabouts.reader.scene.Doubts;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.statement.Claim;
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
                    new GappedRule(),
                    new SentenceNounRule(),
                    new BesideTermRule(),
                    new NoWordRule(),
                    new BulletinRule(),
                    new FragmentRule(),
                    new AppealRule(),
                    new PleaRule(),
                    new FurtherDemands(),
                    new AnswerRule(),
                    new MeetingRule(),
                    new CountWordingRule(),
                    new PleaWordingRule(),
                    new AnswerWordingRule(),
                    new PersonWordingRule());

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
        var notYet = new NotYet(published);
        var all = new ArrayList<Found>();
        var seen = new HashSet<String>();
        for (int s = 0; s < parses.size() && goOn.getAsBoolean(); s++) {
            Parse parse = parses.get(s);
            var scene =
                    new Scene(
                            s,
                            parses,
                            frames,
                            parties,
                            times.of(s, parse),
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
                    if (rule instanceof CountRule || !mass(scene, clause, rule)) {
                        rule.clause(scene, clause, found::add);
                    }
                }
            }
            found.stream()
                    .filter(f -> !again(f, found) && !notYet.is(f, parse))
                    .filter(f ->
                            seen.add(
                                    f.cue()
                                            + f.rule().replaceAll("\\..*", "")
                                            + f.subject().number()
                                            + (f.claim() instanceof Claim.Kin k ? k.to() : "")))
                    .forEach(all::add);
        }
        return new SameProtest(parses, words)
                .dated(all.stream().filter(f -> stays(f, all, parties, ids)).toList());
    }

    /// Whether a rule of notes and beside-names says what another rule has said of the same person
    /// in the same sentence.
    private static boolean again(Found f, List<Found> all) {
        boolean beside =
                f.rule()
                        .matches(
                                ".*\\.(bulletin|fragment|label|beside-name|alone|while|took|holding|serve|life"
                                        + "|elsewhere|moved|nothing-said|into)");
        return beside
                && all.stream()
                        .takeWhile(g -> !g.equals(f))
                        .anyMatch(g -> g.subject() == f.subject() && family(g).equals(family(f)));
    }

    private static String family(Found f) {
        return f.rule().replaceFirst("\\..*", "");
    }

    /// A find stays unless the whole text speaks against it.
    private static boolean stays(
            Found f, List<Found> all, Parties parties, Function<Party, MentionId> ids) {
        if (f.claim() instanceof Claim.Kin kin) {
            // `His family` is nobody in particular.
            boolean again =
                    all.stream()
                            .takeWhile(g -> !g.equals(f))
                            .anyMatch(g -> g.subject() == f.subject() && g.claim().equals(kin));
            boolean other =
                    all.stream().takeWhile(g -> !g.equals(f)).anyMatch(g -> turned(g, f, ids));
            return !again
                    && !other
                    && (f.subject().named() || !kin.words().matches("family|families"));
        }
        if (MeetingRule.unasked(f, all)) {
            return false;
        }
        return !fate(f) || !pronoun(f) || !reportsOnly(f.subject(), all, parties);
    }

    /// `her son` after `his mother`: the same two, said from the other side.
    private static boolean turned(Found g, Found f, Function<Party, MentionId> ids) {
        return g.claim() instanceof Claim.Kin a
                && f.claim() instanceof Claim.Kin b
                && a.to().equals(ids.apply(f.subject()))
                && b.to().equals(ids.apply(g.subject()));
    }

    private static boolean fate(Found f) {
        return f.claim() instanceof Claim.Held
                || f.claim() instanceof Claim.Sentenced
                || f.claim() instanceof Claim.Moved
                || f.claim() instanceof Claim.Died
                || f.claim() instanceof Claim.Released
                || f.claim() instanceof Claim.Disappeared
                || f.claim() instanceof Claim.Heard
                || f.claim() instanceof Claim.Mistreated
                || (f.claim() instanceof Claim.Noted && !f.rule().startsWith("declaration"));
    }

    private static boolean pronoun(Found f) {
        return f.notes().stream().anyMatch(n -> n instanceof Note.Resolved);
    }

    /// Whether somebody is quoted, or is the relative of one who could as well be meant, while the
    /// text tells a fate only of others: then a pronoun does not make it theirs. Whose sister or
    /// wife alone they are, is not meant by `he`.
    private static boolean reportsOnly(Party party, List<Found> all, Parties parties) {
        boolean reports =
                parties.anyKin(k -> k.person() == party && k.other().sex().fits(party.sex()))
                        || all.stream()
                                .anyMatch(
                                        g -> g.told().speaker().filter(party::equals).isPresent());
        boolean own =
                all.stream().anyMatch(g -> fate(g) && !pronoun(g) && g.subject().touches(party));
        boolean another =
                all.stream()
                        .anyMatch(g ->
                                fate(g)
                                        && g.subject() != party
                                        && g.subject().human()
                                        && g.subject().sex().fits(party.sex()));
        return reports && !own && another;
    }

    /// What is told of an unnamed crowd is counted, not told again of each.
    private static boolean mass(Scene scene, Clause clause, Rule rule) {
        boolean fate =
                !(rule instanceof AppealRule
                        || rule instanceof PleaRule
                        || rule instanceof FurtherDemands
                        || rule instanceof AnswerRule
                        || rule instanceof MeetingRule
                        || rule instanceof KinRule
                        || rule instanceof DescribedRule);
        return fate && CountRule.counted(scene, clause).isPresent();
    }
}
