/// The module `lab`; its rooms are the packages below.
@NullMarked
package org.whereabouts.lab;

import org.jspecify.annotations.NullMarked;
