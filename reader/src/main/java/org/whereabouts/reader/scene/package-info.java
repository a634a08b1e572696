/// One sentence with everything that is known about it, for the rules: [Scene]. Who tells a clause
/// and in which stance is answered here ([Told]); what a clause is about is not known here.
@NullMarked
package org.whereabouts.reader.scene;

import org.jspecify.annotations.NullMarked;
