/// The gold annotation of the reading benchmark as hand coding, so that an annotated article can be
/// taken into a register. Read {@link org.whereabouts.lab.coding.GoldToCoding} first. The articles
/// and their annotation stand outside this tree and are read where they are.
@NullMarked
package org.whereabouts.lab.coding;

import org.jspecify.annotations.NullMarked;
