package org.whereabouts.ledger;

/// What can be wrong with one entry or attachment. The codes are stable and may be counted.
public enum DamageCode {
    /// The database cannot give the row back.
    UNREADABLE("row-unreadable", "the database cannot read its row"),
    /// There is no leaf at this position.
    LEAF_MISSING("leaf-missing", "its leaf is missing"),
    /// The leaf is not a leaf, or not the one that was hashed into the tree.
    LEAF_ALTERED("leaf-altered", "its leaf was altered"),
    /// The content is gone and no withdrawal says so.
    BODY_MISSING("body-missing", "its content is missing and no withdrawal says so"),
    /// The content cannot be decrypted, or is not what the leaf commits to.
    BODY_ALTERED("body-altered", "its content was altered"),
    /// It is sealed under a key that the key file does not hold.
    KEY_MISSING("key-missing", "the key file does not hold its key"),
    /// An attachment's file is gone and no withdrawal says so.
    FILE_MISSING("file-missing", "its file is missing"),
    /// An attachment's file is not what was attached.
    FILE_ALTERED("file-altered", "its file was altered");

    private final String code;
    private final String sentence;

    DamageCode(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    /// The stable code, lower case with hyphens.
    public String code() {
        return code;
    }

    /// One plain sentence part that follows "Entry 17: ".
    public String sentence() {
        return sentence;
    }
}
