/// Why two records are, or are not, proposed as one person, in a form that a documenter reads:
/// waterfalls, charts, and what linking may have missed. Start at [Waterfall]. Nothing here changes
/// a weight.
@NullMarked
package org.whereabouts.linkage.explain;

import org.jspecify.annotations.NullMarked;
