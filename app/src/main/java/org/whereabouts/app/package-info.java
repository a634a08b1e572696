/// The module `app`; its rooms are the packages below.
@NullMarked
package org.whereabouts.app;

import org.jspecify.annotations.NullMarked;
