/// Tests of linking any CSV files.
@NullMarked
package org.whereabouts.lab.linkage.csv;

import org.jspecify.annotations.NullMarked;
