package org.whereabouts.names;

/// What one part of a name says about one part of another.
///
/// @param first the part of the first name as written; empty if the second part has no partner
/// @param second the part of the second name as written; empty if the first part has no partner
/// @param level how well the two agree; `NO_EVIDENCE` where one is missing
/// @param reason why, in words a documenter reads
public record PartComparison(String first, String second, NameLevel level, String reason) {}
