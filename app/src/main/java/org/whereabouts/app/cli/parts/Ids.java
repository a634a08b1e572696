package org.whereabouts.app.cli.parts;

import org.whereabouts.statement.MentionId;

/// Reads ids that somebody typed.
public final class Ids {
    private Ids() {}

    /// The mention meant, by its full id.
    public static MentionId mention(String text) {
        try {
            return MentionId.of(text);
        } catch (IllegalArgumentException e) {
            throw new CommandRefused(
                    ExitCode.USAGE,
                    "That is not the id of a mention; `people` and `search` show the ids.");
        }
    }
}
