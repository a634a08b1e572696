/// Set phrases that tell a fate: `left prison`, `was placed under arrest`, `there is no trace of
/// him`. What they are stands in `lexicon/idioms-en.yml`; [IdiomRule] finds them in clauses and
/// [BesideRule] beside names. Who tells them and in which stance is not known here.
@NullMarked
package org.whereabouts.reader.rule.idiom;

import org.jspecify.annotations.NullMarked;
