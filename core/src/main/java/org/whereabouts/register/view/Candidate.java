package org.whereabouts.register.view;

import org.whereabouts.names.NameLevel;
import org.whereabouts.statement.MentionId;

/// Two mentions whose names are close and about which nobody has judged: a question, not a link.
///
/// @param level how well the names agree
/// @param reason why, in words
public record Candidate(
        MentionId first,
        String firstName,
        MentionId second,
        String secondName,
        NameLevel level,
        int score,
        String reason) {}
