/// Tests of the weights of pairs.
@org.jspecify.annotations.NullMarked
package org.whereabouts.linkage.score;
