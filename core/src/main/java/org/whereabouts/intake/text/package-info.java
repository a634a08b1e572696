/// What bytes and characters tell before anything is understood: the encoding ({@link
/// org.whereabouts.intake.text.Encoding}), signs that deceive the eye ({@link
/// org.whereabouts.intake.text.Signs}), the language ({@link
/// org.whereabouts.intake.text.LanguageGuess}). Nothing here changes a text.
@NullMarked
package org.whereabouts.intake.text;

import org.jspecify.annotations.NullMarked;
