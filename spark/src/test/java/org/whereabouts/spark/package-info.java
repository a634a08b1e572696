/// Linkage on a real Spark of two threads.
@NullMarked
package org.whereabouts.spark;

import org.jspecify.annotations.NullMarked;
