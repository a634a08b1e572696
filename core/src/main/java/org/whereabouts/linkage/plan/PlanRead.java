package org.whereabouts.linkage.plan;

import java.util.List;
import java.util.stream.Collectors;

/// What reading a plan gives: the plan, or every reason why not.
public sealed interface PlanRead {

    /// The plan can run.
    record Usable(Plan plan) implements PlanRead {}

    /// The plan cannot run.
    record Refused(List<PlanFault> faults) implements PlanRead {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /// The plan, for callers that wrote it themselves.
    ///
    /// @throws IllegalArgumentException if it was refused, with all reasons
    default Plan orThrow() {
        return switch (this) {
            case Usable(var plan) -> plan;
            case Refused(var faults) ->
                    throw new IllegalArgumentException(
                            faults.stream()
                                    .map(PlanFault::message)
                                    .collect(Collectors.joining("; ")));
        };
    }
}
