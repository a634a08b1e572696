package org.whereabouts.register;

import org.whereabouts.statement.SourceId;

/// A withdrawal that is finished: the key is destroyed and the views have forgotten the source.
///
/// @param entries how many entries can no longer be read; judgements about the source's mentions
///   are among them
/// @param attachments how many attachments were deleted
public record Withdrawal(SourceId source, long entries, long attachments) {}
