package org.whereabouts.publication.casefile;

import java.util.List;
import java.util.OptionalInt;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Statement;

/// One line of a case file: one statement, whole.
///
/// @param card the number of the source card it stands on
/// @param entry the number of the ledger's entry that holds it
/// @param kin whether the sources call the speaker a relative of the person
/// @param repeats the card of the report that this source only repeats, where that report is in the
///   file: the line is shown and does not count a second time
/// @param ofGroup the groups through which it concerns the person; empty where it is said of the
///   person alone
public record Line(
        Statement statement,
        int card,
        long entry,
        boolean kin,
        OptionalInt repeats,
        List<MentionId> ofGroup) {
    public Line {
        ofGroup = List.copyOf(ofGroup);
    }
}
