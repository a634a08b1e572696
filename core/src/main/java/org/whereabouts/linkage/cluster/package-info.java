/// Which records are one person, as far as pairs and people say: groups grown from the strongest
/// pair down, never against a human judgement. Start at [Clusterer]. Works on numbers of rows and
/// texts of ids only.
@NullMarked
package org.whereabouts.linkage.cluster;

import org.jspecify.annotations.NullMarked;
