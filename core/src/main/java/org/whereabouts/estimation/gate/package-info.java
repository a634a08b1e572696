/// What must hold before a number is shown, as named rules with thresholds: some refuse, some warn.
/// "Not estimable" with its reason is a result of the first class. Read {@link
/// org.whereabouts.estimation.gate.Rule} first; {@link org.whereabouts.estimation.gate.TableGate}
/// judges the table before any method runs, {@link org.whereabouts.estimation.gate.Ruling} is a
/// rule that was met.
@NullMarked
package org.whereabouts.estimation.gate;

import org.jspecify.annotations.NullMarked;
