/// How alike two texts are: Jaro-Winkler, edit distances, shared words; and what the name of a
/// place says beside its sound: its numbers, and the gazetteer's one name for a place of several.
/// Read [Jaro] first. Works on plain strings and knows neither columns nor weights.
@NullMarked
package org.whereabouts.linkage.text;

import org.jspecify.annotations.NullMarked;
