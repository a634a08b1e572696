/// Keys by which names of one person find each other, whatever their scripts: consonant skeletons,
/// elements, readings. Read {@link org.whereabouts.names.keys.KeyMaker} first. Keys only bring
/// names together; whether they agree is for the comparison to say.
@NullMarked
package org.whereabouts.names.keys;

import org.jspecify.annotations.NullMarked;
