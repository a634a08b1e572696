package org.whereabouts.register.fold;

/// Mentions or statements by number: each id has one from the moment somebody names it, and an
/// entry from the moment it is recorded.
final class Numbered {
    static final int NONE = -1;

    private final Ids ids = new Ids();
    private final Ints entry = new Ints();

    /// The number of an id; a new one if nobody named it before.
    int intern(int source, String local) {
        int number = ids.intern(source, local);
        entry.grow(number + 1, NONE);
        return number;
    }

    /// The number of an id; [#NONE] if nobody named it.
    int find(int source, String local) {
        return ids.find(source, local);
    }

    /// The entry that recorded it first; [#NONE] if it was only named.
    int entry(int number) {
        return entry.get(number);
    }

    /// It is recorded now.
    void record(int number, int inEntry) {
        entry.set(number, inEntry);
    }

    int source(int number) {
        return ids.source(number);
    }

    String local(int number) {
        return ids.local(number);
    }
}
