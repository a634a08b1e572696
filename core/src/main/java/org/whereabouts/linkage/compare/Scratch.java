package org.whereabouts.linkage.compare;

import org.whereabouts.linkage.text.EditDistance;
import org.whereabouts.linkage.text.Jaro;
import org.whereabouts.names.NameComparer;

/// What tests need beside the values; one per thread.
final class Scratch {
    final Jaro jaro = new Jaro();
    final EditDistance edits = new EditDistance();
    final NameComparer names = new NameComparer();
}
