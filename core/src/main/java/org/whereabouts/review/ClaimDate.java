package org.whereabouts.review;

import java.util.Optional;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.time.PartialDate;

/// The one date of a claim that a reader resolves and a person may change.
public final class ClaimDate {
    private ClaimDate() {}

    /// The date; empty for claims that have none.
    public static Optional<PartialDate> of(Claim claim) {
        return switch (claim) {
            case Claim.Born c -> Optional.of(c.when());
            case Claim.Held c -> Optional.of(isNow(c) ? c.asOf() : c.since());
            case Claim.Sentenced c -> Optional.of(c.when());
            case Claim.Moved c -> Optional.of(c.when());
            case Claim.Released c -> Optional.of(c.when());
            case Claim.Disappeared c -> Optional.of(c.lastSeen());
            case Claim.Heard c -> Optional.of(c.last());
            case Claim.Restricted c -> Optional.of(c.since());
            case Claim.Mistreated c -> Optional.of(c.when());
            case Claim.Died c -> Optional.of(c.when());
            case Claim.Appealed c -> Optional.of(c.when());
            case Claim.Answered c -> Optional.of(c.when());
            case Claim.Counted c -> Optional.of(c.asOf());
            case Claim.Named _, Claim.Described _, Claim.Kin _, Claim.Depicted _, Claim.Noted _ ->
                    Optional.empty();
        };
    }

    private static boolean isNow(Claim.Held c) {
        return c.since().isNone() && !c.asOf().isNone();
    }

    /// The claim with another date; the claim itself where it has none.
    public static Claim with(Claim claim, PartialDate date) {
        return switch (claim) {
            case Claim.Born c -> new Claim.Born(date, c.place());
            case Claim.Held c ->
                    new Claim.Held(
                            c.form(),
                            c.acknowledged(),
                            c.place(),
                            c.authority(),
                            isNow(c) ? c.since() : date,
                            c.until(),
                            isNow(c) ? date : c.asOf(),
                            c.duration(),
                            c.reason());
            case Claim.Sentenced c -> new Claim.Sentenced(c.term(), c.charge(), c.court(), date);
            case Claim.Moved c -> new Claim.Moved(c.from(), c.to(), date);
            case Claim.Released c -> new Claim.Released(date, c.conditions());
            case Claim.Disappeared c ->
                    new Claim.Disappeared(date, c.where(), c.takenBy(), c.with());
            case Claim.Heard c -> new Claim.Heard(c.news(), date, c.silence(), c.channel());
            case Claim.Restricted c -> new Claim.Restricted(c.kind(), date, c.until());
            case Claim.Mistreated c -> new Claim.Mistreated(c.manner(), date, c.where());
            case Claim.Died c -> new Claim.Died(date, c.where(), c.cause());
            case Claim.Appealed c ->
                    new Claim.Appealed(
                            c.kind(),
                            c.to(),
                            c.demand(),
                            c.forWhom(),
                            c.where(),
                            date,
                            c.participants());
            case Claim.Answered c -> new Claim.Answered(c.kind(), c.text(), date);
            case Claim.Counted c -> new Claim.Counted(c.what(), c.amount(), c.where(), date);
            case Claim.Named _, Claim.Described _, Claim.Kin _, Claim.Depicted _, Claim.Noted _ ->
                    claim;
        };
    }
}
