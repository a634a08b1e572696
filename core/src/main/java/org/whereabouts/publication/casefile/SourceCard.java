package org.whereabouts.publication.casefile;

import java.util.OptionalInt;
import org.whereabouts.statement.Source;

/// A source as the case file shows it.
///
/// @param number its number in this file, from 1
/// @param root the card of the report that it repeats, where that report is in this file
/// @param repeatsAnother whether it repeats another source at all, in this file or not
/// @param independent whether it counts as a report of its own
/// @param lines how many lines of this file stand on it
public record SourceCard(
        int number,
        Source source,
        OptionalInt root,
        boolean repeatsAnother,
        boolean independent,
        int lines) {}
