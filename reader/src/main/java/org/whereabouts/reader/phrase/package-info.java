/// Documents in Russian, Kazakh and Chinese, read by phrases: words of the language's own list
/// (`phrase/*.yml`) say what is told, the forms or places of names say of whom. Start at
/// [PhraseReader]; [PhraseBook] is what is known of a language. Where two readings are left,
/// nothing is proposed. Knows nothing of the grammar by which English is read.
@NullMarked
package org.whereabouts.reader.phrase;

import org.jspecify.annotations.NullMarked;
