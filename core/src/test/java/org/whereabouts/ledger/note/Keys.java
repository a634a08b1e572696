package org.whereabouts.ledger.note;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.util.Optional;
import java.util.Random;
import org.whereabouts.ledger.note.CheckpointSigner.PostQuantum;

/// Key pairs that are the same in every run, for tests only.
final class Keys {
    private Keys() {}

    static KeyPair ed25519(int seed) {
        return pair("Ed25519", seed);
    }

    static KeyPair mlDsa44(int seed) {
        return pair("ML-DSA-44", seed);
    }

    static CheckpointSigner signer(int seed) {
        return CheckpointSigner.ofNewLedger(ed25519(seed));
    }

    static CheckpointSigner signerOfBothKinds(int seed) {
        return signer(seed).with(PostQuantum.ON, Optional.of(mlDsa44(seed)));
    }

    private static KeyPair pair(String algorithm, int seed) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm);
            if (algorithm.equals("Ed25519")) {
                generator.initialize(255, new Seeded(seed));
            } else {
                generator.initialize(NamedParameterSpec.ML_DSA_44, new Seeded(seed));
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Seeded extends SecureRandom {
        private static final long serialVersionUID = 1;
        private final Random random;

        Seeded(int seed) {
            this.random = new Random(seed);
        }

        @Override
        public void nextBytes(byte[] bytes) {
            random.nextBytes(bytes);
        }
    }
}
