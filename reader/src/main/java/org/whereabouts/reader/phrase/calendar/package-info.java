/// Dates and durations in Russian, Kazakh and Chinese: [Calendar] finds them, [Story] adds a year
/// where it follows from the publication. Nothing here knows what happened on a date.
@NullMarked
package org.whereabouts.reader.phrase.calendar;

import org.jspecify.annotations.NullMarked;
