package org.whereabouts.ledger.writing;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.whereabouts.ledger.storage.Additions;

/// The new entries of a group of batches, a stretch at a time: the next is waited for only when the
/// one before it is written.
final class Stretches implements Iterator<Additions> {
    private static final int LENGTH = 256;

    private final List<Place> places;
    private final Growth growth;
    private int next;

    /// Where a new entry stands.
    record Place(SealedBatch batch, int at) {}

    Stretches(List<Place> places, Growth growth) {
        this.places = places;
        this.growth = growth;
    }

    @Override
    public boolean hasNext() {
        return next < places.size();
    }

    @Override
    public Additions next() {
        if (!hasNext()) {
            throw new NoSuchElementException("every entry was taken");
        }
        int end = Math.min(places.size(), next + LENGTH);
        for (Place place : places.subList(next, end)) {
            growth.add(
                    Optional.of(place.batch().client(place.at())),
                    place.batch().sealed(place.at()));
        }
        next = end;
        return growth.taken();
    }
}
