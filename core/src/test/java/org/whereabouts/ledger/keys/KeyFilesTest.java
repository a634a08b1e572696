package org.whereabouts.ledger.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;
import org.whereabouts.ledger.durable.SmallFile;
import org.whereabouts.ledger.tree.TreeHasher;

/// The vault, the KEY FILE and the signing key: what opens them, and that nothing else does.
class KeyFilesTest {
    private static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Held passphraseFile = new Held();
    private final Held identityFile = new Held();
    private final Held vaultFile = new Held();
    private final Held keyFile = new Held();
    private final Held signerFile = new Held();
    private final Vault.Files files = new Vault.Files(passphraseFile, identityFile, vaultFile);

    /// A file in memory.
    private static final class Held implements SmallFile {
        private byte[] content = {};

        @Override
        public Optional<byte[]> read() {
            return content.length == 0 ? Optional.empty() : Optional.of(content.clone());
        }

        @Override
        public void replace(byte[] fresh) {
            content = fresh;
        }

        @Override
        public void tidy() {}
    }

    private static Passphrase passphrase(String text) {
        return Passphrase.of(text.toCharArray());
    }

    private Vault create() {
        return Vault.create(files, passphrase("correct horse"), CHEAP, RANDOM);
    }

    private Vault open(String text) {
        return Vault.open(files, passphrase(text), CHEAP);
    }

    private static LedgerReason reason(Supplier<?> opening) {
        return assertThrows(LedgerException.class, opening::get).reason();
    }

    @Test
    void theRightPassphraseOpensTheVaultAndNoOther() {
        byte[] key = create().derive("wh/test/v1");
        assertArrayEquals(key, open("correct horse").derive("wh/test/v1"));
        for (String wrong : List.of("correct horsf", "correct horse ", "Correct horse", "x")) {
            assertEquals(LedgerReason.WRONG_PASSPHRASE, reason(() -> open(wrong)));
        }
    }

    @Test
    void aPassphraseIsTheSameFromEveryKeyboard() {
        String composed = "\u00e9\u0439";
        String decomposed = "e\u0301\u0438\u0306";
        assertFalse(composed.equals(decomposed));
        Vault.create(files, passphrase(composed), CHEAP, RANDOM);
        open(decomposed);
    }

    @Test
    void anEmptyPassphraseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> passphrase(""));
    }

    @Test
    void aPassphraseThatCostsTooLittleIsRefused() {
        create();
        var floor = Argon2Cost.FLOOR;
        assertEquals(
                LedgerReason.PASSPHRASE_TOO_CHEAP,
                reason(() -> Vault.open(files, passphrase("correct horse"), floor)));
    }

    @Test
    void aFileThatAsksForLessWorkDoesNotOpenTheVaultEvenWithARightChecksum() {
        create();
        var how = PassphraseFile.parse(passphraseFile.content).orElseThrow();
        var cheaper = new PassphraseFile(new Argon2Cost(8, 1, 1), how.salt(), how.recipient());
        passphraseFile.replace(cheaper.toBytes());
        var lower = new Argon2Cost(8, 1, 1);
        assertEquals(
                LedgerReason.WRONG_PASSPHRASE,
                reason(() -> Vault.open(files, passphrase("correct horse"), lower)));
        assertEquals(LedgerReason.PASSPHRASE_TOO_CHEAP, reason(() -> open("correct horse")));
    }

    @Test
    void everyAlteredByteOfTheThreeVaultFilesIsRefused() {
        create();
        everyByte(
                passphraseFile, LedgerReason.PASSPHRASE_FILE_DAMAGED, () -> open("correct horse"));
        everyByte(identityFile, LedgerReason.VAULT_DAMAGED, () -> open("correct horse"));
        everyByte(vaultFile, LedgerReason.VAULT_DAMAGED, () -> open("correct horse"));
        open("correct horse");
    }

    @Test
    void everyAlteredByteOfTheKeyFileIsRefused() {
        var vault = create();
        var ring = KeyRing.create(keyFile, vault, RANDOM);
        ring.newSource();
        ring.newSource();
        ring.saveIfChanged();
        everyByte(
                keyFile, LedgerReason.KEY_FILE_DAMAGED, () -> KeyRing.open(keyFile, vault, RANDOM));
        assertEquals(ring.sources(), KeyRing.open(keyFile, vault, RANDOM).sources());
    }

    @Test
    void everyAlteredByteOfTheSigningKeyIsRefused() {
        var vault = create();
        var signer = SignerFile.create(signerFile, vault, RANDOM);
        everyByte(
                signerFile,
                LedgerReason.SIGNER_DAMAGED,
                () -> SignerFile.open(signerFile, vault, RANDOM));
        assertEquals(
                signer.signer().origin(),
                SignerFile.open(signerFile, vault, RANDOM).signer().origin());
    }

    /// One bit of each byte, then each length, then nothing at all.
    private static void everyByte(Held file, LedgerReason expected, Supplier<?> opening) {
        byte[] whole = file.content;
        for (int at = 0; at < whole.length; at++) {
            byte[] altered = whole.clone();
            altered[at] ^= (byte) (1 << at % 8);
            file.replace(altered);
            assertEquals(expected, reason(opening), "byte " + at);
        }
        for (int length = 0; length < whole.length; length += 7) {
            file.replace(Arrays.copyOf(whole, length));
            assertEquals(expected, reason(opening), "length " + length);
        }
        file.replace(Arrays.copyOf(whole, whole.length + 1));
        assertEquals(expected, reason(opening), "one byte more");
        file.replace(whole);
    }

    @Test
    void keysOfAnotherVaultAreOfNoUse() {
        KeyRing.create(keyFile, create(), RANDOM);
        SignerFile.create(signerFile, open("correct horse"), RANDOM);
        var other = create();
        assertEquals(
                LedgerReason.KEY_FILE_DAMAGED, reason(() -> KeyRing.open(keyFile, other, RANDOM)));
        assertEquals(
                LedgerReason.SIGNER_DAMAGED,
                reason(() -> SignerFile.open(signerFile, other, RANDOM)));
        Held swapped = new Held();
        swapped.replace(signerFile.content);
        var own = SignerFile.create(signerFile, other, RANDOM);
        assertTrue(own.last().size() == 0);
        swapped.replace(signerFile.content);
        assertEquals(
                LedgerReason.KEY_FILE_DAMAGED,
                reason(() -> KeyRing.open(swapped, other, RANDOM)),
                "a file for one purpose is none for another");
    }

    @Test
    void aDestroyedKeyIsInNoLaterFile() {
        var vault = create();
        var ring = KeyRing.create(keyFile, vault, RANDOM);
        var kept = ring.newSource();
        var gone = ring.newSource();
        ring.saveIfChanged();
        byte[] keptKey = ring.find(kept).orElseThrow().bytes().clone();
        byte[] before = keyFile.content;
        ring.destroy(List.of(gone));
        assertTrue(ring.find(gone).isEmpty());
        assertFalse(Arrays.equals(before, keyFile.content));
        var opened = KeyRing.open(keyFile, vault, RANDOM);
        assertEquals(List.of(kept), opened.sources());
        assertArrayEquals(keptKey, opened.find(kept).orElseThrow().bytes());
        assertArrayEquals(ring.own().bytes(), opened.own().bytes());
        assertTrue(opened.find(opened.own().id()).isEmpty(), "nobody can append under it");
    }

    @Test
    void nothingIsWrittenWhereNothingChanged() {
        var vault = create();
        var ring = KeyRing.create(keyFile, vault, RANDOM);
        byte[] before = keyFile.content;
        ring.saveIfChanged();
        ring.destroy(List.of());
        assertSame(before, keyFile.content);
    }

    @Test
    void theSizeOfTheKeyFileTellsLittle() {
        var vault = create();
        var ring = KeyRing.create(keyFile, vault, RANDOM);
        var sizes = new TreeSet<Integer>();
        for (int i = 0; i < 80; i++) {
            ring.newSource();
            ring.saveIfChanged();
            sizes.add(keyFile.content.length);
        }
        assertEquals(1, sizes.size(), "up to eighty sources look like none");
        for (int i = 80; i < 300; i++) {
            ring.newSource();
            ring.saveIfChanged();
            sizes.add(keyFile.content.length);
        }
        assertTrue(sizes.size() < 40, sizes::toString);
    }

    @Test
    void aPromiseSurvivesAndIsNeverTakenBack() {
        var vault = create();
        var signer = SignerFile.create(signerFile, vault, RANDOM);
        var root = TreeHasher.EMPTY_ROOT;
        signer.promise(new SignerFile.Promise(9, root));
        var opened = SignerFile.open(signerFile, vault, RANDOM);
        assertEquals(new SignerFile.Promise(9, root), opened.last());
        assertEquals(
                LedgerReason.WOULD_CONTRADICT,
                assertThrows(
                                LedgerException.class,
                                () -> opened.promise(new SignerFile.Promise(8, root)))
                        .reason());
    }

    @Test
    void noSecretIsInAText() {
        var ring = KeyRing.create(keyFile, create(), RANDOM);
        var id = ring.newSource();
        var key = ring.find(id).orElseThrow();
        assertEquals("SourceKey[" + id.hex() + "]", key.toString());
        assertEquals("Passphrase[]", passphrase("correct horse").toString());
        var identity = AgeIdentity.of(new byte[32]);
        assertFalse(identity.toString().contains("SECRET"));
        assertTrue(
                new String(identity.text(), StandardCharsets.US_ASCII)
                        .startsWith("AGE-SECRET-KEY-1"));
    }
}
