package org.whereabouts.names.keys;

import java.util.Map;
import java.util.Set;

/// What one part gives to the keys of its name.
///
/// @param together what it is joined with other parts by: its skeletons, or its sounds where it has
///   no consonants
/// @param blocking keys of the part alone
/// @param terms words of a search index with their weights, without the letters it is written in
record PartKeys(Set<String> together, Set<String> blocking, Map<String, Integer> terms) {}
