/// Which mentions speak of one person: probabilistic record linkage after Fellegi and Sunter
/// (1969). Start at [org.whereabouts.linkage.engine.LocalEngine]; a plan says what is compared
/// ([org.whereabouts.linkage.plan.Plan]). A link is a proposal with its reasons; human judgements
/// always win. The kernel is pure: records in, pairs and clusters out, the same for a seed whatever
/// the number of threads. The room knows neither the register nor any file.
@NullMarked
package org.whereabouts.linkage;

import org.jspecify.annotations.NullMarked;
