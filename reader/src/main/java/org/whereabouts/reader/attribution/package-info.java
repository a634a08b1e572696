/// Who says a clause, and in which stance: [Frames]. A frame is a word of saying, fearing,
/// demanding or denying with its speaker and the stretch it covers. Nothing here knows what the
/// clause is about.
@NullMarked
package org.whereabouts.reader.attribution;

import org.jspecify.annotations.NullMarked;
