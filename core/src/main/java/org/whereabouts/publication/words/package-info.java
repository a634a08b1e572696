/// Claims, dates, speakers and sources in words that a family reads, in the language of the reader.
/// {@link org.whereabouts.publication.words.Words} holds the texts (`words.properties` and its
/// translations), {@link org.whereabouts.publication.words.Phrase} what they become: our words and
/// foreign text kept apart, so that every way of rendering can isolate names. Knows statements, not
/// pages.
@NullMarked
package org.whereabouts.publication.words;

import org.jspecify.annotations.NullMarked;
