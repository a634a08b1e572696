@NullMarked
package org.whereabouts.lab.coding;

import org.jspecify.annotations.NullMarked;
