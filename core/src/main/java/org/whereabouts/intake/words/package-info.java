/// Words and numbers in the cells of lists, in English, Russian, Kazakh, Chinese and Uyghur: dates,
/// lengths of time, sexes, relations, situations, headers. Read {@link
/// org.whereabouts.intake.words.DateReader} first. The words themselves stand in `headers.yaml` and
/// `values.yaml`. Nothing is guessed beyond the words: what is not in them is refused with a code.
@NullMarked
package org.whereabouts.intake.words;

import org.jspecify.annotations.NullMarked;
