/// How alike two texts are: Jaro-Winkler, edit distances, shared words. Read [Jaro] first. Works on
/// plain strings and knows neither columns nor weights.
@NullMarked
package org.whereabouts.linkage.text;

import org.jspecify.annotations.NullMarked;
