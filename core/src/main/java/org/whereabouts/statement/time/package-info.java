/// Dates and durations exactly as far as somebody gave them. Read {@link
/// org.whereabouts.statement.time.PartialDate} first. Nothing here completes a date: a missing day
/// stays missing.
@NullMarked
package org.whereabouts.statement.time;

import org.jspecify.annotations.NullMarked;
