/// What is compared with what, as people write it down: a plan is a YAML file of columns,
/// comparisons with their levels, blocking rules and training rules, in the words of Fellegi and
/// Sunter (1969). Read [Plan] first, then [PlanReader]. A plan that cannot work is refused with
/// every reason before a record is read. The package knows no data.
@NullMarked
package org.whereabouts.linkage.plan;

import org.jspecify.annotations.NullMarked;
