/// From the characters of a name field to its words: repair of borrowed letters, separators of
/// every kind, placeholders, titles. Read {@link org.whereabouts.names.written.Tokens} first. Knows
/// letters and word lists; knows nothing of how a word sounds.
@NullMarked
package org.whereabouts.names.written;

import org.jspecify.annotations.NullMarked;
