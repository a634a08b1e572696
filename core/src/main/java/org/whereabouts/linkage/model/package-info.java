/// How much each level speaks for or against a match: `m` and `u` after Fellegi and Sunter (1969),
/// learned by expectation maximisation on counted patterns. Start at [Model], made by [Trainer].
/// The package sees counts of patterns and frequencies of values, never a record.
@NullMarked
package org.whereabouts.linkage.model;

import org.jspecify.annotations.NullMarked;
