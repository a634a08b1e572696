package org.whereabouts.linkage.compare;

import java.util.ArrayList;
import java.util.List;
import org.whereabouts.linkage.table.Values;
import org.whereabouts.linkage.text.EditDistance;
import org.whereabouts.linkage.text.Jaro;
import org.whereabouts.names.NameComparer;

/// What tests need beside the values; one per thread.
final class Scratch {
    final Jaro jaro = new Jaro();
    final EditDistance edits = new EditDistance();
    final NameComparer names = new NameComparer();
    private final List<NameStrength> strengths = new ArrayList<>();

    /// What compares the names of two columns; the same for all who ask.
    NameStrength strength(Values left, Values right) {
        for (NameStrength known : strengths) {
            if (known.compares(left, right)) {
                return known;
            }
        }
        var made = new NameStrength(left, right, names);
        strengths.add(made);
        return made;
    }
}
