package org.whereabouts.register.view;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What was found when the ledger was read.
///
/// @param entries all numbered items of the ledger
/// @param withdrawn entries whose key was destroyed
/// @param covers entries that only pad
/// @param later entries of kinds or versions that this program does not know, by kind
/// @param damaged the first [#DAMAGED_MAX] entries that could not be folded
/// @param damagedCount how many could not
public record Opening(
        long entries,
        long withdrawn,
        long covers,
        SortedMap<String, Long> later,
        List<Damage> damaged,
        long damagedCount) {
    /// How many damaged entries are listed one by one.
    public static final int DAMAGED_MAX = 10_000;

    public Opening {
        later = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(later));
        damaged = List.copyOf(damaged);
    }

    /// Whether every entry was folded or withdrawn on purpose.
    public boolean whole() {
        return damagedCount == 0;
    }
}
