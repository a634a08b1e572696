package org.whereabouts.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/// The items of lists that are made one after the other, so that only one is in memory.
final class Flat<A, B> implements Iterator<B> {
    private final Iterator<A> from;
    private final Function<A, List<B>> make;
    private Iterator<B> now = Collections.emptyIterator();

    Flat(Iterator<A> from, Function<A, List<B>> make) {
        this.from = from;
        this.make = make;
    }

    @Override
    public boolean hasNext() {
        while (!now.hasNext() && from.hasNext()) {
            now = make.apply(from.next()).iterator();
        }
        return now.hasNext();
    }

    @Override
    public B next() {
        if (!hasNext()) {
            throw new java.util.NoSuchElementException();
        }
        return now.next();
    }
}
