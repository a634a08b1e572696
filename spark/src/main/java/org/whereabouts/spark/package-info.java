/// The module `spark`; its rooms are the packages below.
@NullMarked
package org.whereabouts.spark;

import org.jspecify.annotations.NullMarked;
