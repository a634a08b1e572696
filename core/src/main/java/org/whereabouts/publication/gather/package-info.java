/// From the register to a case file: what may be shown for a use, put into names, rows, topics and
/// gaps. Read {@link org.whereabouts.publication.gather.Gathering} first. Everything here is a
/// view: nothing is judged, and what the consent room does not let through is counted and dropped
/// before anything is concluded from it.
@NullMarked
package org.whereabouts.publication.gather;

import org.jspecify.annotations.NullMarked;
