package org.whereabouts.intake.words;

/// The order of day and month in dates of numbers.
public enum DateOrder {
    /// Not known: a date that could be read in two ways is refused.
    UNKNOWN,
    DAY_FIRST,
    MONTH_FIRST
}
