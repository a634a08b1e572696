package org.whereabouts.estimation.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.figure.Interval;

/// The estimate as if one list had never been made. A list that decides the answer alone must be
/// named.
///
/// @param list number of the list left out, from 0
/// @param persons documented persons that remain
/// @param answer the estimate, or nothing where there is none
public record LeaveOneOut(int list, long persons, Optional<Answer> answer) {

    /// An estimate with its interval.
    public record Answer(double point, Interval interval) {}

    /// One answer for each list.
    ///
    /// @param method a quick method, the same for all
    public static List<LeaveOneOut> all(
            CaptureTable table, Function<CaptureTable, Optional<Answer>> method) {
        var all = new ArrayList<LeaveOneOut>();
        for (int j = 0; j < table.size(); j++) {
            var rest = table.without(j);
            all.add(new LeaveOneOut(j, rest.persons(), method.apply(rest)));
        }
        return List.copyOf(all);
    }
}
