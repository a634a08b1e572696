/// The words by which the rules read, from `lexicon/en.yml`: [Lexicon]. Words only: what a word
/// means for a statement is the rules' business.
@NullMarked
package org.whereabouts.reader.lexicon;

import org.jspecify.annotations.NullMarked;
