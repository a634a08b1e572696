package org.whereabouts.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.whereabouts.ledger.durable.Folders;
import org.whereabouts.ledger.durable.SmallFile;
import org.whereabouts.ledger.keys.KeyRing;
import org.whereabouts.ledger.keys.Passphrase;
import org.whereabouts.ledger.keys.SignerFile;
import org.whereabouts.ledger.keys.Vault;
import org.whereabouts.ledger.storage.Storage;

/// Makes or opens the parts of a ledger, in the order in which they depend on each other, and gives
/// back what was taken if a later part fails.
final class Opening {
    private final Place place;
    private final LedgerSettings settings;
    private final Deque<AutoCloseable> taken = new ArrayDeque<>();

    Opening(Place place, LedgerSettings settings) {
        this.place = place;
        this.settings = settings;
    }

    /// What a ledger is made of.
    record Parts(RegisterLock lock, KeyRing keys, SignerFile signer, Storage storage) {}

    /// The parts of a new ledger. The database comes last: a folder without one is no register, so
    /// a crash before leaves nothing that could be taken for one.
    Parts create(Passphrase passphrase) {
        try {
            Folders.create(place.folder());
            try (var there = Files.newDirectoryStream(place.folder())) {
                if (there.iterator().hasNext()) {
                    throw new LedgerException(LedgerReason.FOLDER_NOT_EMPTY);
                }
            }
            Folders.create(place.attachments());
        } catch (IOException cause) {
            throw new LedgerException(Folders.writeFailure(place.lock(), 0, cause), cause);
        }
        try {
            var random = settings.random();
            var lock = take(RegisterLock.take(place.lock()));
            try (var vault = Vault.create(files(), passphrase, settings.newCost(), random)) {
                var signer = SignerFile.create(file(place.signer()), vault, random);
                var keys = take(KeyRing.create(file(place.keyFile()), vault, random));
                var storage = take(settings.storage().create(place.database()));
                return new Parts(lock, keys, signer, storage);
            }
        } catch (RuntimeException | Error failed) {
            giveBack(failed);
            throw failed;
        }
    }

    /// The parts of the ledger in the folder.
    Parts open(Passphrase passphrase) {
        if (!Files.isRegularFile(place.database())) {
            throw new LedgerException(LedgerReason.NO_REGISTER);
        }
        try {
            var random = settings.random();
            var lock = take(RegisterLock.take(place.lock()));
            try (var vault = Vault.open(files(), passphrase, settings.floor())) {
                var signer = SignerFile.open(file(place.signer()), vault, random);
                var keys = take(KeyRing.open(file(place.keyFile()), vault, random));
                var storage = take(settings.storage().open(place.database()));
                return new Parts(lock, keys, signer, storage);
            }
        } catch (RuntimeException | Error failed) {
            giveBack(failed);
            throw failed;
        }
    }

    private Vault.Files files() {
        return new Vault.Files(
                file(place.passphrase()), file(place.identity()), file(place.vault()));
    }

    private SmallFile file(Path path) {
        return settings.files().apply(path);
    }

    private <T extends AutoCloseable> T take(T part) {
        taken.push(part);
        return part;
    }

    /// Closes what was taken, the newest first.
    void giveBack(Throwable failed) {
        while (!taken.isEmpty()) {
            try {
                taken.pop().close();
            } catch (Exception alsoFailed) {
                failed.addSuppressed(alsoFailed);
            }
        }
    }
}
