package org.whereabouts.lab.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.whereabouts.canonical.CanonicalJson;
import org.whereabouts.canonical.Parsed;
import org.whereabouts.ledger.NewEntry;
import org.whereabouts.ledger.tree.Leaf;

/// The cryptography and the parsing of a ledger alone: no database, no tree, no wrapped keys, and
/// nothing of the ledger's own code. Works through as many entries as it is asked for, from a
/// sample in memory; every entry has a key of its own, as in the ledger.
final class Alone {
    private static final int PREFIX = 4;
    private static final byte[] LABEL = "wh/salt/v1".getBytes(StandardCharsets.US_ASCII);

    private final List<Entry> sample = new ArrayList<>();
    private final byte[] leaf = new byte[Leaf.BYTES];
    private final byte[] source = new byte[32];

    /// An entry as plain as it gets.
    @SuppressWarnings("ArrayRecordComponent") // never compared, only worked through
    private record Entry(
            byte[] key, byte[] nonce, byte[] salt, byte[] payload, byte[] sealed, byte[] wrapped) {}

    Alone(Payloads payloads, int count) throws Exception {
        var random = new Random(5);
        var gcm = Cipher.getInstance("AES/GCM/NoPadding");
        for (int i = 0; i < count; i++) {
            byte[] key = new byte[32];
            byte[] nonce = new byte[12];
            byte[] salt = new byte[32];
            random.nextBytes(key);
            random.nextBytes(nonce);
            random.nextBytes(salt);
            byte[] payload = payloads.next();
            gcm.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(key, "AES"),
                    new GCMParameterSpec(128, nonce));
            gcm.updateAAD(leaf);
            byte[] sealed = gcm.doFinal(payload);
            gcm.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(source, "AES"),
                    new GCMParameterSpec(128, nonce));
            sample.add(new Entry(key, nonce, salt, payload, sealed, gcm.doFinal(salt)));
        }
    }

    /// Decrypts, hashes and parses so many entries, on all cores.
    void decryptHashParse(long entries) throws Exception {
        int threads = Runtime.getRuntime().availableProcessors();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            var parts = new ArrayList<Callable<Boolean>>();
            for (int thread = 0; thread < threads; thread++) {
                long from = entries * thread / threads;
                long to = entries * (thread + 1) / threads;
                parts.add(() -> decryptHashParse(from, to));
            }
            for (var part : workers.invokeAll(parts)) {
                if (!part.get()) {
                    throw new IllegalStateException("a payload was not parsed");
                }
            }
        }
    }

    private boolean decryptHashParse(long from, long to) throws Exception {
        var gcm = Cipher.getInstance("AES/GCM/NoPadding");
        var sha256 = MessageDigest.getInstance("SHA-256");
        long sum = 0;
        boolean parsed = true;
        for (long i = from; i < to; i++) {
            var entry = sample.get((int) (i % sample.size()));
            gcm.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(entry.key(), "AES"),
                    new GCMParameterSpec(128, entry.nonce()));
            gcm.updateAAD(leaf);
            byte[] payload = gcm.doFinal(entry.sealed());
            sha256.update(entry.salt());
            sum += sha256.digest(payload)[0];
            parsed &= CanonicalJson.parse(payload, NewEntry.PAYLOAD_MAX) instanceof Parsed.Value;
        }
        return parsed || sum == Long.MIN_VALUE;
    }

    /// Opens what a verification has to open, on one thread: for each entry unwraps a secret,
    /// derives salt and key from it and decrypts.
    void open(long entries) throws Exception {
        var gcm = Cipher.getInstance("AES/GCM/NoPadding");
        var hmac = Mac.getInstance("HmacSHA256");
        long sum = 0;
        for (long i = 0; i < entries; i++) {
            var entry = sample.get((int) (i % sample.size()));
            var nonce = new GCMParameterSpec(128, entry.nonce());
            gcm.init(Cipher.DECRYPT_MODE, new SecretKeySpec(source, "AES"), nonce);
            byte[] secret = gcm.doFinal(entry.wrapped());
            hmac.init(new SecretKeySpec(secret, "HmacSHA256"));
            sum += hmac.doFinal(LABEL)[0];
            sum += hmac.doFinal(LABEL)[0];
            gcm.init(Cipher.DECRYPT_MODE, new SecretKeySpec(entry.key(), "AES"), nonce);
            gcm.updateAAD(leaf);
            sum += gcm.doFinal(entry.sealed())[0];
        }
        if (sum == Long.MIN_VALUE) {
            throw new IllegalStateException("impossible, and the compiler does not know");
        }
    }

    /// Hashes what a verification has to hash, on one thread: a leaf, a node of the tree, and salt
    /// with payload, for so many entries.
    void hash(long entries) throws Exception {
        var sha256 = MessageDigest.getInstance("SHA-256");
        byte[] prefixed = new byte[1 + Leaf.BYTES];
        byte[] node = new byte[65];
        long sum = 0;
        for (long i = 0; i < entries; i++) {
            prefixed[PREFIX] = (byte) i;
            node[PREFIX] = (byte) i;
            sum += sha256.digest(prefixed)[0];
            sum += sha256.digest(node)[0];
            var entry = sample.get((int) (i % sample.size()));
            sha256.update(entry.salt());
            sum += sha256.digest(entry.payload())[0];
        }
        if (sum == Long.MIN_VALUE) {
            throw new IllegalStateException("impossible, and the compiler does not know");
        }
    }
}
