/// The linkage plan of core on Apache Spark, for registers that one machine does not hold. Start at
/// [SparkEngine]; [LinkOnSpark] is the command. Blocks travel, the kernel of core compares them, so
/// pairs, weights and clusters are those of the local engine. Spark itself is given by the cluster.
@NullMarked
package org.whereabouts.spark;

import org.jspecify.annotations.NullMarked;
