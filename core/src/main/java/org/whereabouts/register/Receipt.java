package org.whereabouts.register;

import java.util.ArrayList;
import java.util.List;

/// What became of what was handed in. It is durable when the receipt is given.
///
/// @param written how many things are new in the register
/// @param repeated how many were there before, word for word
/// @param refused the first [#REFUSED_MAX] that were not written; they stopped none of the others
/// @param refusedCount how many were not written
public record Receipt(long written, long repeated, List<Refused> refused, long refusedCount) {
    /// How many refused things are listed one by one.
    public static final int REFUSED_MAX = 10_000;

    /// Nothing was handed in.
    public static final Receipt NOTHING = new Receipt(0, 0, List.of(), 0);

    public Receipt {
        refused = List.copyOf(refused);
    }

    /// One thing was written.
    static Receipt one() {
        return new Receipt(1, 0, List.of(), 0);
    }

    /// One thing was there before.
    static Receipt again() {
        return new Receipt(0, 1, List.of(), 0);
    }

    /// One thing was refused.
    public static Receipt refused(long position, String id, Refused.Code code) {
        return new Receipt(0, 0, List.of(new Refused(position, id, code)), 1);
    }

    /// Both receipts together, for work in several calls. Positions stay those of each call.
    public Receipt and(Receipt other) {
        var all = new ArrayList<>(refused);
        other.refused.stream().limit(REFUSED_MAX - all.size()).forEach(all::add);
        return new Receipt(
                written + other.written,
                repeated + other.repeated,
                all,
                refusedCount + other.refusedCount);
    }
}
