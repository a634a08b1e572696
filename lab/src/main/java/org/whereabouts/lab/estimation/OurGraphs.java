package org.whereabouts.lab.estimation;

import java.util.Map;
import org.whereabouts.estimation.capture.CaptureTable;

/// Our answer to recorded runs of Bayesian averaging over decomposable graphs.
final class OurGraphs {
    private OurGraphs() {}

    static void figures(Map<String, String> out, CaptureTable table, Recorded.Row run) {}
}
