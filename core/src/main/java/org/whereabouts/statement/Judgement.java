package org.whereabouts.statement;

import java.time.Instant;

/// Somebody's judgement whether two mentions are one person. It can be taken back by a later
/// judgement about the same two; the later one holds.
///
/// @param first the smaller of the two ids
/// @param reason in words, never empty: a link without a reason is not a judgement
/// @param author who judged
public record Judgement(
        MentionId first,
        MentionId second,
        Verdict verdict,
        String reason,
        String author,
        Instant at) {

    public Judgement {
        if (first.equals(second)) {
            throw new IllegalArgumentException("a mention is not judged against itself");
        }
        if (first.compareTo(second) > 0) {
            MentionId smaller = second;
            second = first;
            first = smaller;
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a judgement has a reason");
        }
    }

    /// What was judged.
    public enum Verdict {
        SAME,
        DIFFERENT,
        /// Looked at, and not decided.
        UNSURE,
        /// An earlier judgement about these two is taken back.
        TAKEN_BACK
    }
}
