package org.whereabouts.linkage.plan;

import java.io.Serializable;

/// One test on one value of each record.
///
/// @param left of the first record
/// @param right of the second record; the same as `left` unless values of different columns meet
/// @param meeting how the two sides meet where the columns differ
public record Condition(Expression left, Expression right, Meeting meeting, Test test)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /// How values of two columns meet.
    public enum Meeting {
        /// `column test`: the same column on both sides.
        STRAIGHT,
        /// `left ~ right test`: left of one record with right of the other, whichever way.
        EITHER_WAY,
        /// `left <> right test`: both ways at once (names in the wrong order).
        BOTH_WAYS
    }

    @Override
    public String toString() {
        return switch (meeting) {
            case STRAIGHT -> left + " " + test;
            case EITHER_WAY -> left + " ~ " + right + " " + test;
            case BOTH_WAYS -> left + " <> " + right + " " + test;
        };
    }
}
