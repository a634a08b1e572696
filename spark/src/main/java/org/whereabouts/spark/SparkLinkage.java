package org.whereabouts.spark;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.whereabouts.linkage.block.CapReport;
import org.whereabouts.linkage.cluster.Clusters;
import org.whereabouts.linkage.engine.LinkedPair;
import org.whereabouts.linkage.engine.SecondLook;
import org.whereabouts.linkage.model.Model;
import org.whereabouts.linkage.plan.PlanFault;

/// What linking on Spark gives.
public sealed interface SparkLinkage {

    /// Records were linked.
    ///
    /// @param pairs every pair kept, in no order
    /// @param clusters of the records that are in a kept pair or a judgement; all others are alone
    /// @param second what was compared after the rules, inside groups that links connect
    record Linked(
            Model model,
            JavaRDD<LinkedPair> pairs,
            Clusters clusters,
            List<CapReport> rules,
            SecondLook.Report second)
            implements SparkLinkage {
        public Linked {
            rules = List.copyOf(rules);
        }
    }

    /// The plan does not fit the records; nothing was compared.
    record Refused(List<PlanFault> faults) implements SparkLinkage {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
