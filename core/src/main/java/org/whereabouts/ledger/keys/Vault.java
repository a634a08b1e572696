package org.whereabouts.ledger.keys;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;
import org.whereabouts.ledger.durable.SmallFile;
import org.whereabouts.ledger.seal.Hkdf;

/// The vault key: 32 random bytes, from which every other key of a register follows or under which
/// it is wrapped. The way to it:
///
/// passphrase, by Argon2id: an age identity, which opens `identity.age`: the keeper's identity,
/// which opens `vault.age`: the vault key.
///
/// The identity between the two lets a keeper change the passphrase without touching the vault, and
/// lets the vault be written for several keepers.
public final class Vault implements AutoCloseable {

    private static final int KEY_BYTES = 32;
    private static final int SALT_BYTES = 16;

    private final byte[] key;

    private Vault(byte[] key) {
        this.key = key;
    }

    /// The three files on the way to the vault key.
    ///
    /// @param passphrase how the passphrase becomes a key
    /// @param identity opened by that key
    /// @param vault opened by the identity
    public record Files(SmallFile passphrase, SmallFile identity, SmallFile vault) {}

    /// Makes a vault with a new key.
    public static Vault create(
            Files files, Passphrase passphrase, Argon2Cost cost, SecureRandom random) {
        String salt = HexFormat.of().formatHex(bytes(random, SALT_BYTES));
        byte[] key = bytes(random, KEY_BYTES);
        byte[] scalar = bytes(random, KEY_BYTES);
        var keeper = AgeIdentity.of(scalar);
        Arrays.fill(scalar, (byte) 0);
        var opener = new PassphraseFile(cost, salt, "").identity(passphrase);
        files.vault().replace(AgeFile.encrypt(key, keeper));
        files.identity().replace(AgeFile.encrypt(keeper.text(), opener));
        files.passphrase().replace(new PassphraseFile(cost, salt, opener.recipient()).toBytes());
        return new Vault(key);
    }

    /// Opens a vault.
    ///
    /// @param floor the least cost of a passphrase that is accepted
    public static Vault open(Files files, Passphrase passphrase, Argon2Cost floor) {
        var how =
                files.passphrase()
                        .read()
                        .flatMap(PassphraseFile::parse)
                        .orElseThrow(refusal(LedgerReason.PASSPHRASE_FILE_DAMAGED));
        if (!how.cost().reaches(floor)) {
            throw new LedgerException(LedgerReason.PASSPHRASE_TOO_CHEAP);
        }
        var opener = how.identity(passphrase);
        if (!opener.recipient().equals(how.recipient())) {
            throw new LedgerException(LedgerReason.WRONG_PASSPHRASE);
        }
        return files.identity()
                .read()
                .flatMap(file -> AgeFile.decrypt(file, opener))
                .map(AgeIdentity::parse)
                .flatMap(keeper ->
                        files.vault().read().flatMap(file -> AgeFile.decrypt(file, keeper)))
                .filter(key -> key.length == KEY_BYTES)
                .map(Vault::new)
                .orElseThrow(refusal(LedgerReason.VAULT_DAMAGED));
    }

    /// A key for one purpose.
    ///
    /// @param label such as `wh/wrap/v1`
    byte[] derive(String label) {
        return Hkdf.derive(key, label);
    }

    private static Supplier<LedgerException> refusal(LedgerReason reason) {
        return () -> new LedgerException(reason);
    }

    private static byte[] bytes(SecureRandom random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }
}
