package org.whereabouts.ledger;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.function.Function;
import org.whereabouts.ledger.durable.DiskFile;
import org.whereabouts.ledger.durable.SmallFile;
import org.whereabouts.ledger.keys.Argon2Cost;
import org.whereabouts.ledger.storage.StorageKind;

/// What a ledger is made with: the kind of database, the work behind a passphrase, randomness and
/// threads.
public final class LedgerSettings {
    private final StorageKind storage;
    private final Argon2Cost floor;
    private final boolean calibrated;
    private final SecureRandom random;
    private final int threads;
    private final Function<Path, SmallFile> files;

    private LedgerSettings(
            StorageKind storage,
            Argon2Cost floor,
            boolean calibrated,
            SecureRandom random,
            int threads,
            Function<Path, SmallFile> files) {
        this.storage = storage;
        this.floor = floor;
        this.calibrated = calibrated;
        this.random = random;
        this.threads = threads;
        this.files = files;
    }

    /// What everybody uses: the passphrase costs about a second and never less than
    /// [Argon2Cost#FLOOR], reading and verifying use every core.
    public static LedgerSettings standard(StorageKind storage) {
        return of(storage, Argon2Cost.FLOOR, true);
    }

    /// The same with the least work behind a new passphrase that everybody accepts at opening,
    /// [Argon2Cost#FLOOR], instead of about a second: for registers that are opened again and again
    /// and hold nobody.
    public static LedgerSettings least(StorageKind storage) {
        return of(storage, Argon2Cost.FLOOR, false);
    }

    /// For tests only, hence not public: a passphrase that costs nothing. What is made with these
    /// settings is refused by [#standard(StorageKind)].
    static LedgerSettings cheap(StorageKind storage) {
        return of(storage, new Argon2Cost(64, 1, 1), false);
    }

    private static LedgerSettings of(StorageKind storage, Argon2Cost floor, boolean calibrated) {
        int threads = Runtime.getRuntime().availableProcessors();
        return new LedgerSettings(
                storage, floor, calibrated, new SecureRandom(), threads, DiskFile::new);
    }

    /// For tests only, hence not public: small files that can be told to fail.
    LedgerSettings with(Function<Path, SmallFile> otherFiles) {
        return new LedgerSettings(storage, floor, calibrated, random, threads, otherFiles);
    }

    StorageKind storage() {
        return storage;
    }

    /// The least work that is accepted at opening.
    Argon2Cost floor() {
        return floor;
    }

    /// The work behind the passphrase of a new register, measured on this machine.
    Argon2Cost newCost() {
        return calibrated
                ? Argon2Cost.calibrated(System::nanoTime, Runtime.getRuntime().maxMemory())
                : floor;
    }

    SecureRandom random() {
        return random;
    }

    int threads() {
        return threads;
    }

    Function<Path, SmallFile> files() {
        return files;
    }
}
