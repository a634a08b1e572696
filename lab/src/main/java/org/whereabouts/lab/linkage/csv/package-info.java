/// Linking of any CSV files, with a plan of one's own or a guessed one. Start at {@link
/// org.whereabouts.lab.linkage.csv.LinkCsv}. It knows no set by name.
@NullMarked
package org.whereabouts.lab.linkage.csv;

import org.jspecify.annotations.NullMarked;
