/// What officials say where it is no denial, no refusal and nobody's fate: their declarations.
/// Which words deny or refuse is not known here.
@NullMarked
package org.whereabouts.reader.rule.answer;

import org.jspecify.annotations.NullMarked;
