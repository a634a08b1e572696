package org.whereabouts.ledger;

import java.util.List;

/// A withdrawal that is finished: the key is destroyed, contents and files are deleted.
///
/// @param source the id that the key had
/// @param records the indices of the entries that record the withdrawal; usually one
/// @param entries how many entries can no longer be read
/// @param attachments how many attachments were deleted
public record WithdrawalDone(
        SourceKeyId source, List<Long> records, long entries, int attachments) {
    public WithdrawalDone {
        records = List.copyOf(records);
    }
}
