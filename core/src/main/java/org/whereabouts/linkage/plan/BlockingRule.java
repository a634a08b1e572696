package org.whereabouts.linkage.plan;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/// Records that agree on all expressions become candidate pairs.
///
/// @param on what must be equal; nothing missing on either side
/// @param cap the most records of a block; 0 for no cap. Greater blocks are narrowed, or left out,
///   and reported
/// @param narrow what must be equal besides in blocks greater than the cap; empty to leave them out
public record BlockingRule(List<Expression> on, int cap, List<Expression> narrow)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public BlockingRule {
        on = List.copyOf(on);
        narrow = List.copyOf(narrow);
    }

    @Override
    public String toString() {
        return on.stream().map(Expression::toString).collect(Collectors.joining(" + "));
    }
}
