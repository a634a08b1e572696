package org.whereabouts.register.fold;

import java.util.List;
import java.util.function.Consumer;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Ref;

/// Which mentions a claim names beside its subject, so that a statement "her husband" is found from
/// both sides. Speakers are left out: who told whom is not an index of this register.
final class References {
    private References() {}

    static void forEach(Claim claim, Consumer<MentionId> each) {
        switch (claim) {
            case Claim.Kin(var _, var to, var _) -> each.accept(to);
            case Claim.Disappeared(var _, var where, var takenBy, var with) -> {
                refs(each, where, takenBy);
                with.forEach(each);
            }
            case Claim.Appealed(var _, var to, var _, var forWhom, var where, var _, var _) -> {
                refs(each, to, where);
                forWhom.forEach(each);
            }
            case Claim.Born(var _, var place) -> refs(each, place);
            case Claim.Held h -> refs(each, h.place(), h.authority());
            case Claim.Sentenced(var _, var _, var court, var _) -> refs(each, court);
            case Claim.Moved(var from, var to, var _) -> refs(each, from, to);
            case Claim.Mistreated(var _, var _, var where) -> refs(each, where);
            case Claim.Died(var _, var where, var _) -> refs(each, where);
            case Claim.Counted(var _, var _, var where, var _) -> refs(each, where);
            case Claim.Named _,
                    Claim.Described _,
                    Claim.Released _,
                    Claim.Heard _,
                    Claim.Restricted _,
                    Claim.Answered _,
                    Claim.Depicted _,
                    Claim.Noted _ -> {}
        }
    }

    private static void refs(Consumer<MentionId> each, Ref... refs) {
        for (Ref ref : List.of(refs)) {
            if (ref instanceof Ref.To(var mention)) {
                each.accept(mention);
            }
        }
    }
}
