package org.whereabouts.app.cli.estimate;

import java.util.Optional;
import java.util.stream.Stream;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.time.DateBounds;
import org.whereabouts.statement.time.PartialDate;

/// What a claim says that may count: what happened, where, and when.
///
/// @param dates from the first day that the claim's dates admit to the last; empty where none is
///   given
record Situation(Counted what, Ref place, Optional<DateBounds> dates) {

    /// The situation of a claim; empty for claims that say none.
    static Optional<Situation> of(Claim claim) {
        return Optional.ofNullable(
                switch (claim) {
                    case Claim.Held held ->
                            new Situation(
                                    Counted.HELD,
                                    held.place(),
                                    dates(held.since(), held.until(), held.asOf()));
                    case Claim.Sentenced sentenced ->
                            new Situation(Counted.SENTENCED, Ref.NONE, dates(sentenced.when()));
                    case Claim.Disappeared disappeared ->
                            new Situation(
                                    Counted.DISAPPEARED,
                                    disappeared.where(),
                                    dates(disappeared.lastSeen()));
                    case Claim.Mistreated mistreated ->
                            new Situation(
                                    Counted.MISTREATED,
                                    mistreated.where(),
                                    dates(mistreated.when()));
                    case Claim.Died died ->
                            new Situation(Counted.DIED, died.where(), dates(died.when()));
                    case Claim.Named _,
                            Claim.Described _,
                            Claim.Born _,
                            Claim.Kin _,
                            Claim.Moved _,
                            Claim.Released _,
                            Claim.Heard _,
                            Claim.Restricted _,
                            Claim.Appealed _,
                            Claim.Answered _,
                            Claim.Depicted _,
                            Claim.Counted _,
                            Claim.Noted _ ->
                            null;
                });
    }

    private static Optional<DateBounds> dates(PartialDate... dates) {
        return Stream.of(dates)
                .filter(d -> !d.isNone())
                .map(PartialDate::bounds)
                .reduce((a, b) ->
                        new DateBounds(
                                a.earliest().isBefore(b.earliest()) ? a.earliest() : b.earliest(),
                                a.latest().isAfter(b.latest()) ? a.latest() : b.latest()));
    }
}
