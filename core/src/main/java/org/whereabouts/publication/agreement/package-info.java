/// Who must agree before a statement leaves the register: everybody of whom it tells, and everybody
/// whom it names, in its fields or in its words.
///
/// Read first: [Agreement]. This room asks the register; whether what was agreed is enough is for
/// the gate of the consent room to say.
@NullMarked
package org.whereabouts.publication.agreement;

import org.jspecify.annotations.NullMarked;
