/// What is decided when all finds are there: [Twins] within a sentence, [Stays] over the whole
/// text. Which words tell something is not known here.
@NullMarked
package org.whereabouts.reader.rule.whole;

import org.jspecify.annotations.NullMarked;
