/// What befell whom: [Cues] finds words of detention, custody, sentence, release, death,
/// disappearance and the like, [Fates] gives each to the one person whose form or place fits,
/// [Kinships], [Answers] and [Counts] read the rest. A cue that fits two people, or nobody, or
/// stands in what is asked, feared of somebody unknown, or negated, gives nothing.
@NullMarked
package org.whereabouts.reader.phrase.fate;

import org.jspecify.annotations.NullMarked;
