package org.whereabouts.ledger;

import java.nio.file.Path;
import org.whereabouts.ledger.keys.Passphrase;
import org.whereabouts.ledger.storage.StorageKind;

/// Real ledgers for tests, with a passphrase that costs no time. Open them with these settings too:
/// [LedgerSettings#standard(StorageKind)] refuses them.
public final class TestLedgers {
    private static final String PASSPHRASE = "only for tests";

    private TestLedgers() {}

    /// Settings with a cheap passphrase.
    public static LedgerSettings settings(StorageKind storage) {
        return LedgerSettings.cheap(storage);
    }

    /// A new ledger in an empty folder.
    public static Ledger create(Path folder, StorageKind storage) {
        try (var passphrase = passphrase()) {
            return Ledger.create(new Place(folder), passphrase, settings(storage));
        }
    }

    /// The ledger of a folder, opened again.
    public static Ledger open(Path folder, StorageKind storage) {
        try (var passphrase = passphrase()) {
            return Ledger.open(new Place(folder), passphrase, settings(storage));
        }
    }

    /// The passphrase of all test ledgers.
    public static Passphrase passphrase() {
        return Passphrase.of(PASSPHRASE.toCharArray());
    }
}
