package org.whereabouts.register.view;

import java.time.Instant;
import java.util.List;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Statement;

/// One statement as the register shows it.
///
/// @param entry the number of the ledger's entry that holds it
/// @param recordedAt when it was entered
/// @param ofGroup the groups through which it concerns the person whose file this is, from the
///   person outwards; empty where it is said of the person alone. What is said of a group is never
///   shown without saying so.
public record Said(Statement statement, long entry, Instant recordedAt, List<MentionId> ofGroup) {
    public Said {
        ofGroup = List.copyOf(ofGroup);
    }

    /// Whether it is about an attribute that is sealed: shown to keepers only, and never published.
    public boolean sensitive() {
        return statement.claim() instanceof Claim.Described(var attribute, var _, var _)
                && attribute.sealedByDefault();
    }

    /// Whether it is said of a group to which the person belongs, not of the person alone.
    public boolean saidOfGroup() {
        return !ofGroup.isEmpty();
    }
}
