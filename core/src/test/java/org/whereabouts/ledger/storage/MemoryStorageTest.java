package org.whereabouts.ledger.storage;

/// The storage that the failure tests run on keeps the same contract as the real ones.
class MemoryStorageTest extends StorageContract {
    private final StorageKind kind = MemoryStorage.kind(new FaultPlan());

    @Override
    protected StorageKind kind() {
        return kind;
    }
}
