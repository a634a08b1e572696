/// Dates and durations of a text: [Times]. A date without a year is resolved only into the past,
/// only against a known publication date, and not where the story tells of another year.
@NullMarked
package org.whereabouts.reader.dates;

import org.jspecify.annotations.NullMarked;
