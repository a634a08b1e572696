/// A text cut into sentences and words, with part of speech, lemma and names: start at
/// [TextAnalyzer]. Positions are UTF-16 units of the text as it stands. Nothing here knows what a
/// sentence is about, or that statements exist.
@NullMarked
package org.whereabouts.reader.language;

import org.jspecify.annotations.NullMarked;
