/// Words of Russian, Kazakh and Chinese, from a list for each language (`phrase/*.yml`):
/// [PhraseBook]. Knows nothing of the grammar by which English is read.
@NullMarked
package org.whereabouts.reader.phrase;

import org.jspecify.annotations.NullMarked;
