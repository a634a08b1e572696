package org.whereabouts.app.cli.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.whereabouts.canonical.WhereaboutsException;
import org.whereabouts.linkage.engine.LinkedPair;

/// A short name for a pair, made from the ids of its mentions: the same in every run.
final class PairIds {
    private static final int BYTES = 6;

    private PairIds() {}

    static String of(LinkedPair pair) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(
                                    (pair.first() + "\n" + pair.second())
                                            .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new WhereaboutsException("this Java has no SHA-256", e);
        }
    }
}
