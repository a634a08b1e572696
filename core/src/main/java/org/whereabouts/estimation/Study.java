package org.whereabouts.estimation;

import java.util.EnumMap;
import java.util.Map;
import org.whereabouts.estimation.capture.CaptureFrame;
import org.whereabouts.estimation.capture.CaptureTable;

/// A table, what it counts, and what the analyst says of the assumptions.
///
/// @param assumptions the analyst's judgements; assumptions without one are unknown
public record Study(CaptureTable table, CaptureFrame frame, Map<Assumption, Judged> assumptions) {

    /// A judgement of one assumption.
    ///
    /// @param note the reason, one line; may be empty
    public record Judged(Standing standing, String note) {
        /// Nobody has looked.
        public static final Judged UNKNOWN = new Judged(Standing.UNKNOWN, "");
    }

    public Study {
        var all = new EnumMap<Assumption, Judged>(Assumption.class);
        for (Assumption assumption : Assumption.values()) {
            all.put(assumption, assumptions.getOrDefault(assumption, Judged.UNKNOWN));
        }
        assumptions = java.util.Collections.unmodifiableMap(all);
    }

    /// A study whose assumptions nobody has judged yet.
    public static Study of(CaptureTable table, CaptureFrame frame) {
        return new Study(table, frame, Map.of());
    }
}
