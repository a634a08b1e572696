/// The rules that read statements: one small class per family, all [Rule]s, joined in [Rules]. A
/// rule sees a clause with its persons, times and speaker ([org.whereabouts.reader.scene.Scene])
/// and gives [Found]s. A rule that is unsure gives nothing. How a find becomes a proposal is the
/// matter of the room `proposal`.
@NullMarked
package org.whereabouts.reader.rule;

import org.jspecify.annotations.NullMarked;
