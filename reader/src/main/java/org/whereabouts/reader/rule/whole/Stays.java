package org.whereabouts.reader.rule.whole;

import java.util.List;
import java.util.function.Function;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.reader.coref.Parties;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.protest.MeetingRule;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.MentionId;

/// Whether a find stays when the whole text is read: kin that is told twice, an answer that nobody
/// asked for, a fate that a pronoun gives to somebody who only reports.
///
/// @param all what was found in the whole text
/// @param ids the mention that a party becomes
public record Stays(List<Found> all, Parties parties, Function<Party, MentionId> ids) {

    /// Whether nothing in the text speaks against it.
    public boolean is(Found f) {
        if (f.claim() instanceof Claim.Kin kin) {
            // `His family` is nobody in particular.
            boolean again =
                    all.stream()
                            .takeWhile(g -> !g.equals(f))
                            .anyMatch(g -> g.subject() == f.subject() && g.claim().equals(kin));
            boolean other = all.stream().takeWhile(g -> !g.equals(f)).anyMatch(g -> turned(g, f));
            return !again
                    && !other
                    && (f.subject().named() || !kin.words().matches("family|families"));
        }
        if (MeetingRule.unasked(f, all)) {
            return false;
        }
        if (fate(f) && somebody(f)) {
            return false;
        }
        return !fate(f) || !pronoun(f) || clear(f) || !reportsOnly(f.subject());
    }

    /// `A former prisoner said that | a girl from the next village | was held there`: nobody can
    /// say who that was, and the text may mean somebody whom it names elsewhere.
    private static boolean somebody(Found f) {
        Party who = f.subject();
        return !who.named()
                && !who.plural()
                && f.told().speaker().isPresent()
                && who.label()
                        .matches("(?i)an? .*\\b(girl|boy|man|woman|youth|person|teenager)\\b.*");
    }

    /// `her son` after `his mother`: the same two, said from the other side.
    private boolean turned(Found g, Found f) {
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

    /// Whether the pronoun can mean nobody but somebody with a name, who does not tell it.
    private static boolean clear(Found f) {
        return f.subject().named()
                && !f.subject().plural()
                && f.told().speaker().filter(f.subject()::touches).isEmpty()
                && f.notes().stream()
                        .anyMatch(n ->
                                n instanceof Note.Resolved r && r.why().equals(Parties.Why.CLEAR));
    }

    /// Whether somebody is quoted, or is the relative of one who could as well be meant, while the
    /// text tells a fate only of others: then a pronoun does not make it theirs. Whose sister or
    /// wife alone they are, is not meant by `he`.
    private boolean reportsOnly(Party party) {
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
}
