package org.whereabouts.linkage.engine;

import java.util.List;
import org.whereabouts.linkage.plan.PlanFault;

/// What a run gives.
public sealed interface Outcome {

    /// The plan does not fit the records; nothing was compared.
    record Refused(List<PlanFault> faults) implements Outcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /// Records were linked.
    record Linked(Linkage linkage) implements Outcome {}

    /// The linkage, for callers whose plan is known to fit.
    ///
    /// @throws IllegalArgumentException if the run was refused, with all reasons
    default Linkage orThrow() {
        return switch (this) {
            case Linked(var linkage) -> linkage;
            case Refused(var faults) ->
                    throw new IllegalArgumentException(
                            String.join("; ", faults.stream().map(PlanFault::message).toList()));
        };
    }
}
