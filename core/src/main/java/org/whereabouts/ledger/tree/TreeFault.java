package org.whereabouts.ledger.tree;

/// What can be wrong with leaves, hashes, frontiers, tiles and proofs.
public enum TreeFault implements LedgerFault {
    /// Not 44 characters of base64 in their one spelling.
    NOT_A_HASH("hash-malformed", "a hash is not 32 bytes in base64"),
    /// Not the three lines of a leaf.
    NOT_A_LEAF("leaf-malformed", "a leaf does not have the three lines of a leaf"),
    /// The second line is neither `entry` nor `cover`.
    UNKNOWN_LEAF_KIND("leaf-kind-unknown", "a leaf is neither an entry nor a cover leaf"),
    /// The peaks do not fit the size.
    NOT_A_FRONTIER("frontier-malformed", "the frontier does not fit its size"),
    /// Not a whole number of hashes, or more than 256.
    NOT_A_TILE("tile-malformed", "a tile does not hold the hashes it must hold"),
    /// The store holds fewer leaves than its head says.
    LEAVES_MISSING("leaves-missing", "there are fewer leaves than the head of the ledger says"),
    /// A path that does not name a tile.
    NOT_A_TILE_PATH("tile-path-malformed", "a path does not name a tile"),
    /// A bundle whose lengths do not add up.
    NOT_AN_ENTRY_BUNDLE(
            "bundle-malformed", "an entry bundle does not hold the leaves it must hold");

    private final String code;
    private final String sentence;

    TreeFault(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
