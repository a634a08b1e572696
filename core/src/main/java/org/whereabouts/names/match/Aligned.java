package org.whereabouts.names.match;

import org.whereabouts.names.NameLevel;

/// Two parts that stand side by side in a comparison; one of them may be missing.
///
/// @param first the part of the first name as written, or empty
/// @param second the part of the second name as written, or empty
/// @param place the place of the part in its name, from 1; of the second name where the first has
///   none
/// @param level how well they agree
/// @param ground why
/// @param percent how alike they sound, 0 to 100
public record Aligned(
        String first, String second, int place, NameLevel level, Ground ground, int percent) {}
