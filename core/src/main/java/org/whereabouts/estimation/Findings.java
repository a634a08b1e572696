package org.whereabouts.estimation;

import java.util.List;
import java.util.Optional;
import org.whereabouts.estimation.closed.Chapman;
import org.whereabouts.estimation.figure.MethodResult;
import org.whereabouts.estimation.gate.Ruling;
import org.whereabouts.estimation.loglinear.ModelFit;
import org.whereabouts.estimation.sensitivity.LeaveOneOut;
import org.whereabouts.estimation.sensitivity.LinkageThresholds;
import org.whereabouts.estimation.sensitivity.XiFan;

/// Everything that was found about one table: what is shown, and what an opponent needs to check
/// it.
///
/// @param study the table and what it counts
/// @param plan settings and seed
/// @param verdict the headline, or why there is none
/// @param rulings all rules that were met, refusals and warnings
/// @param results all methods side by side
/// @param pairs Chapman's estimate of each pair of lists
/// @param models the best log-linear models by BIC, with the best by AIC
/// @param modelsFitted number of models that have an estimate
/// @param modelsRefused number of models that have none
/// @param graphs the most probable dependence graphs, written, with their weights
/// @param fan what the number becomes if the unseen do not follow the pattern of the listed
/// @param leaveOneOut the estimate without each list
/// @param linkage the estimate at other linkage thresholds, where tables were given
public record Findings(
        Study study,
        Plan plan,
        Verdict verdict,
        List<Ruling> rulings,
        List<MethodResult> results,
        List<Chapman> pairs,
        List<ModelFit.Fitted> models,
        int modelsFitted,
        int modelsRefused,
        List<GraphWeight> graphs,
        List<XiFan> fan,
        List<LeaveOneOut> leaveOneOut,
        Optional<LinkageThresholds> linkage) {

    /// A dependence graph and its posterior weight.
    public record GraphWeight(String graph, double weight) {}

    public Findings {
        rulings = List.copyOf(rulings);
        results = List.copyOf(results);
        pairs = List.copyOf(pairs);
        models = List.copyOf(models);
        graphs = List.copyOf(graphs);
        fan = List.copyOf(fan);
        leaveOneOut = List.copyOf(leaveOneOut);
    }

    /// The warnings among the rulings.
    public List<Ruling> warnings() {
        return rulings.stream().filter(r -> !r.rule().refuses()).toList();
    }

    /// Documented persons, n: the firm minimum.
    public long documented() {
        return study.table().persons();
    }
}
