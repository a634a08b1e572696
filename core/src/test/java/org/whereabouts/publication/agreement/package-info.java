/// Tests of who must agree. All people are invented.
@NullMarked
package org.whereabouts.publication.agreement;

import org.jspecify.annotations.NullMarked;
