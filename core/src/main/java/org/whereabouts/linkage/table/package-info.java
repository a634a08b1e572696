/// Records as numbers: every value is kept once and known by a small number, every record is a row
/// of such numbers. Start at [Table], made by [TableBuilder]. The package knows the plan's columns
/// and expressions, and nothing of weights.
@NullMarked
package org.whereabouts.linkage.table;

import org.jspecify.annotations.NullMarked;
