/// Linkage against the truth and beside its peers: public sets with known answers, a world of
/// invented people of any size, and the same work done by Splink. Start at [LinkageLab].
@NullMarked
package org.whereabouts.lab.linkage;

import org.jspecify.annotations.NullMarked;
