package org.whereabouts.linkage.block;

import java.io.Serializable;

/// The blocks of a rule that are greater than its cap.
///
/// @param keys keys of blocks that are narrowed, or left out where the rule does not narrow
/// @param narrowed keys of narrowed blocks that are still too great and left out
public record Capped(LongSet keys, LongSet narrowed) implements Serializable {
    private static final long serialVersionUID = 1L;

    /// No block is.
    public static final Capped NONE = new Capped(LongSet.EMPTY, LongSet.EMPTY);
}
