/// Case files from a real register of the bundled example. All people are invented.
@NullMarked
package org.whereabouts.publication;

import org.jspecify.annotations.NullMarked;
