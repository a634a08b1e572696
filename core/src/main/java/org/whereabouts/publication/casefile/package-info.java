/// The case file of one person as a value: what every rendering shows, with every line still the
/// statement it came from. Read {@link org.whereabouts.publication.casefile.CaseFile} first. The
/// package puts statements in order, side by side and into a timeline; it has no words and no
/// pages.
@NullMarked
package org.whereabouts.publication.casefile;

import org.jspecify.annotations.NullMarked;
