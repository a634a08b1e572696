/// Words of a sentence that mean somebody: names in their cases, kin nouns with whose kin it is,
/// pronouns, bodies. [Finder] finds them for one language, [Mark] is one of them. Nothing here
/// knows who is meant.
@NullMarked
package org.whereabouts.reader.phrase.mark;

import org.jspecify.annotations.NullMarked;
