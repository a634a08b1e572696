/// Who tells what, and in which stance: [Line] is a sentence with its marks, [Frames] finds words
/// of saying, fearing, believing, demanding and denying, [Telling] is what they make of a place in
/// the sentence. A place whose stance is not understood gets none, and nothing is proposed there.
@NullMarked
package org.whereabouts.reader.phrase.told;

import org.jspecify.annotations.NullMarked;
