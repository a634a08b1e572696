package org.whereabouts.ledger.storage;

/// What the ledger asks of a database.
public interface Storage extends AutoCloseable {
    @Override
    void close();
}
