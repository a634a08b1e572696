package org.whereabouts.lab.coding;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.whereabouts.review.ClaimDate;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.time.PartialDate;

/// What a case file shows of a statement, as text that two codings of one document can be compared
/// by: entities of the annotation stand for the mentions of either.
///
/// @param fact kind of claim, whom it is about, who says it in which stance
/// @param detail its term and date
record CaseKey(String fact, String detail) {

    /// The key of a statement.
    ///
    /// @param entity the annotation's entity for a mention; the mention's own name where it has
    ///   none
    static CaseKey of(Statement s, Function<MentionId, String> entity) {
        String speaker = speaker(s.speaker(), entity);
        String about = entity.apply(s.subject());
        String kind = kind(s.claim(), entity);
        String word = spoken(s);
        boolean either = s.claim() instanceof Claim.Kin k && mutual(k.relation());
        String other = s.claim() instanceof Claim.Kin k ? entity.apply(k.to()) : "";
        String fact =
                !word.isEmpty()
                        ? word + "|" + speaker
                        : either && other.compareTo(about) < 0
                                ? String.join("|", swapped(s.claim(), about), other, speaker)
                                        + "|"
                                        + s.stance().name()
                                : String.join("|", kind, about, speaker, s.stance().name());
        Optional<PartialDate> date = ClaimDate.of(s.claim());
        String form = word.isEmpty() ? "" : String.join("|", kind, about, s.stance().name());
        return new CaseKey(
                fact, form + "|" + term(s.claim()) + "|" + date.map(PartialDate::text).orElse(""));
    }

    /// Demands, denials and refusals have two forms: as what is demanded or denied (a stance) and
    /// as what somebody does (an appeal, an answer). The fact is the same when the same one demands
    /// or denies at the same place of the text; the form counts for the detail.
    private static String spoken(Statement s) {
        boolean demand =
                s.stance() == Stance.DEMANDS
                        || (s.claim() instanceof Claim.Appealed a
                                && a.kind() == Claim.AppealKind.OTHER
                                && !a.demand().isEmpty());
        if (demand) {
            return "Demand";
        }
        String noted = s.claim() instanceof Claim.Noted n ? n.label() : "";
        boolean denied =
                s.claim() instanceof Claim.Answered a && a.kind() == Claim.AnswerKind.DENIED;
        if (denied || noted.equals("denial")) {
            return "Denial";
        }
        boolean refused =
                s.claim() instanceof Claim.Answered a && a.kind() == Claim.AnswerKind.REFUSED;
        return refused || noted.equals("refusal") ? "Refusal" : "";
    }

    /// Whether the one is to the other what the other is to the one.
    private static boolean mutual(Claim.Relation relation) {
        return switch (relation) {
            case RELATIVE, SPOUSE, SIBLING, COUSIN, FRIEND, COLLEAGUE, IN_LAW -> true;
            default -> false;
        };
    }

    private static String swapped(Claim claim, String about) {
        return claim instanceof Claim.Kin k
                ? "Kin " + k.relation() + " " + about
                : claim.getClass().getSimpleName();
    }

    private static String kind(Claim claim, Function<MentionId, String> entity) {
        String type = claim.getClass().getSimpleName();
        return switch (claim) {
            case Claim.Held c -> type + " " + c.form();
            case Claim.Kin c -> type + " " + c.relation() + " " + entity.apply(c.to());
            case Claim.Described c -> type + " " + c.attribute();
            case Claim.Named c -> type + " " + c.kind();
            case Claim.Noted c -> type + " " + c.label().toLowerCase(Locale.ROOT);
            default -> type;
        };
    }

    private static String speaker(Speaker speaker, Function<MentionId, String> entity) {
        return switch (speaker) {
            case Speaker.Author _ -> "author";
            case Speaker.Unstated _ -> "unstated";
            case Speaker.Mentioned(var id) -> entity.apply(id);
        };
    }

    private static String term(Claim claim) {
        return switch (claim) {
            case Claim.Held c -> c.duration().text();
            case Claim.Sentenced c -> c.term().text();
            case Claim.Heard c -> c.silence().text();
            default -> "";
        };
    }
}
