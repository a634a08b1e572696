package org.whereabouts.lab.coding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.whereabouts.review.ClaimDate;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Speaker;
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
        String fact =
                String.join(
                        "|",
                        kind(s, entity),
                        subject(s, entity),
                        speaker(s.speaker(), entity),
                        s.stance().name());
        Optional<PartialDate> date = ClaimDate.of(s.claim());
        return new CaseKey(fact, term(s.claim()) + "|" + date.map(PartialDate::text).orElse(""));
    }

    /// Whoever is a relative of somebody has that one for a relative: of such kin the two stand in
    /// one order, whichever of them was the subject.
    private static String subject(Statement s, Function<MentionId, String> entity) {
        return s.claim() instanceof Claim.Kin kin && mutual(kin.relation())
                ? both(s, kin, entity).getFirst()
                : entity.apply(s.subject());
    }

    private static boolean mutual(Claim.Relation relation) {
        return switch (relation) {
            case RELATIVE, FRIEND, COLLEAGUE, COUSIN, SIBLING, SPOUSE, IN_LAW -> true;
            case HUSBAND,
                    WIFE,
                    FATHER,
                    MOTHER,
                    PARENT,
                    SON,
                    DAUGHTER,
                    CHILD,
                    BROTHER,
                    SISTER,
                    GRANDPARENT,
                    GRANDCHILD,
                    UNCLE,
                    AUNT,
                    NEPHEW,
                    NIECE,
                    LAWYER ->
                    false;
        };
    }

    private static List<String> both(
            Statement s, Claim.Kin kin, Function<MentionId, String> entity) {
        return Stream.of(entity.apply(s.subject()), entity.apply(kin.to())).sorted().toList();
    }

    private static String kind(Statement s, Function<MentionId, String> entity) {
        Claim claim = s.claim();
        String type = claim.getClass().getSimpleName();
        return switch (claim) {
            case Claim.Held c -> type + " " + c.form();
            case Claim.Kin c ->
                    type
                            + " "
                            + c.relation()
                            + " "
                            + (mutual(c.relation())
                                    ? both(s, c, entity).getLast()
                                    : entity.apply(c.to()));
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
