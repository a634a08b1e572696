package org.whereabouts.ledger;

import java.security.SecureRandom;
import org.whereabouts.ledger.keys.Argon2Cost;
import org.whereabouts.ledger.storage.StorageKind;

/// What a ledger is made with: the kind of database, the work behind a passphrase, randomness and
/// threads.
public final class LedgerSettings {
    private final StorageKind storage;
    private final Argon2Cost floor;
    private final boolean calibrate;
    private final SecureRandom random;
    private final int threads;

    private LedgerSettings(
            StorageKind storage,
            Argon2Cost floor,
            boolean calibrate,
            SecureRandom random,
            int threads) {
        this.storage = storage;
        this.floor = floor;
        this.calibrate = calibrate;
        this.random = random;
        this.threads = threads;
    }

    /// What everybody uses: the passphrase costs about a second and never less than
    /// [Argon2Cost#FLOOR], reading and verifying use every core.
    public static LedgerSettings standard(StorageKind storage) {
        return new LedgerSettings(
                storage,
                Argon2Cost.FLOOR,
                true,
                new SecureRandom(),
                Runtime.getRuntime().availableProcessors());
    }

    /// For tests only, hence not public: a passphrase that costs nothing. What is made with these
    /// settings is refused by [#standard(StorageKind)].
    static LedgerSettings cheap(StorageKind storage) {
        return new LedgerSettings(
                storage,
                new Argon2Cost(64, 1, 1),
                false,
                new SecureRandom(),
                Runtime.getRuntime().availableProcessors());
    }

    StorageKind storage() {
        return storage;
    }

    /// The least work that is accepted at opening.
    Argon2Cost floor() {
        return floor;
    }

    /// Whether a new register measures this machine, or takes the floor.
    boolean calibrate() {
        return calibrate;
    }

    SecureRandom random() {
        return random;
    }

    int threads() {
        return threads;
    }
}
