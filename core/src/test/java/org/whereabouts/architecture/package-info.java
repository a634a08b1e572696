/// The rules that the whole tree keeps: which room may know which, how large a file may grow, and
/// that no test is skipped unseen. Read {@link org.whereabouts.architecture.RoomsTest} first.
@NullMarked
package org.whereabouts.architecture;

import org.jspecify.annotations.NullMarked;
