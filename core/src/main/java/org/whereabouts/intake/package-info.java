/// What somebody handed over becomes mentions and statements: a document coded by hand ({@link
/// org.whereabouts.intake.coding.Coding}), a list ({@link org.whereabouts.intake.list.ListIntake}).
/// Read {@link org.whereabouts.intake.Taken} first: it is what every intake gives, one piece after
/// the other. What cannot be understood is a {@link org.whereabouts.intake.Fault} with a stable
/// code and a place, is counted, and never stops the rest. The room writes nothing and knows no
/// ledger, no register and no file.
@NullMarked
package org.whereabouts.intake;

import org.jspecify.annotations.NullMarked;
