/// The module `reader`; its rooms are the packages below.
@NullMarked
package org.whereabouts.reader;

import org.jspecify.annotations.NullMarked;
