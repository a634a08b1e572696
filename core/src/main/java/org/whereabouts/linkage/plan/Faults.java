package org.whereabouts.linkage.plan;

import java.util.ArrayList;
import java.util.List;

/// Collects the faults of one plan.
final class Faults {
    private final List<PlanFault> all = new ArrayList<>();

    void add(PlanFault.Code code, String where, String reason) {
        all.add(new PlanFault(code, where, reason));
    }

    List<PlanFault> all() {
        return all;
    }
}
