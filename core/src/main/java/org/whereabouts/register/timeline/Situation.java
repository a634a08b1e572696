package org.whereabouts.register.timeline;

import org.whereabouts.statement.Claim;

/// What kind of stretch or event an episode is.
public enum Situation {
    /// Born.
    BORN(false),
    /// Taken or gone missing; from then on the whereabouts are not known.
    DISAPPEARED(true),
    /// Held; the claim says in which form.
    HELD(true),
    /// Sentenced.
    SENTENCED(false),
    /// Moved from one place to another; from then on at the other.
    MOVED(true),
    /// There was news of the person.
    HEARD(false),
    /// There is no news since.
    SILENT(true),
    /// Released; from then on not held, as far as is said.
    RELEASED(true),
    /// Free, but restricted in movement or papers.
    RESTRICTED(true),
    /// Died.
    DIED(true);

    private final boolean lasts;

    Situation(boolean lasts) {
        this.lasts = lasts;
    }

    /// Whether the situation goes on after its first day.
    public boolean lasts() {
        return lasts;
    }

    /// Whether it says where the person is, so that it can answer the question of this register.
    public boolean tellsWhereabouts() {
        return switch (this) {
            case DISAPPEARED, HELD, MOVED, RELEASED, RESTRICTED, DIED -> true;
            case BORN, SENTENCED, HEARD, SILENT -> false;
        };
    }

    /// The situation that a claim speaks of; empty if it speaks of none.
    static java.util.Optional<Situation> of(Claim claim) {
        return java.util.Optional.ofNullable(
                switch (claim) {
                    case Claim.Born _ -> BORN;
                    case Claim.Disappeared _ -> DISAPPEARED;
                    case Claim.Held _ -> HELD;
                    case Claim.Sentenced _ -> SENTENCED;
                    case Claim.Moved _ -> MOVED;
                    case Claim.Heard(var news, var _, var _, var _) ->
                            news == Claim.News.CONTACT ? HEARD : SILENT;
                    case Claim.Released _ -> RELEASED;
                    case Claim.Restricted _ -> RESTRICTED;
                    case Claim.Died _ -> DIED;
                    case Claim.Named _,
                            Claim.Described _,
                            Claim.Kin _,
                            Claim.Mistreated _,
                            Claim.Appealed _,
                            Claim.Answered _,
                            Claim.Depicted _,
                            Claim.Counted _,
                            Claim.Noted _ ->
                            null;
                });
    }
}
