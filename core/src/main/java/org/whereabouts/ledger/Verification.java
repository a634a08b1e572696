package org.whereabouts.ledger;

import java.util.List;

/// What a verification of the whole ledger found. Everything was computed anew from the leaves.
///
/// @param size the number of entries according to the head
/// @param present entries whose content is there and is what was committed to
/// @param withdrawn entries whose source was withdrawn
/// @param covers padding
/// @param damaged entries that are missing or altered, the first [#DAMAGED_MAX] of them
/// @param damagedCount how many entries are missing or altered
/// @param damagedAttachments attachments that are missing or altered
/// @param faults what is wrong with the tree, the head, the tiles or the checkpoints
/// @param checkpoints how many signed checkpoints hold
/// @param attachments how many attachments hold
public record Verification(
        long size,
        long present,
        long withdrawn,
        long covers,
        List<Opened.Damaged> damaged,
        long damagedCount,
        List<DamagedAttachment> damagedAttachments,
        List<TreeDamage> faults,
        int checkpoints,
        int attachments) {

    /// How many damaged entries are listed one by one.
    public static final int DAMAGED_MAX = 10_000;

    public Verification {
        damaged = List.copyOf(damaged);
        damagedAttachments = List.copyOf(damagedAttachments);
        faults = List.copyOf(faults);
    }

    /// Whether nothing is missing and nothing is altered.
    public boolean holds() {
        return damagedCount == 0 && damagedAttachments.isEmpty() && faults.isEmpty();
    }

    /// An attachment that is missing or altered.
    ///
    /// @param id the name of its file
    public record DamagedAttachment(String id, DamageCode code) {}

    /// Something wrong with the ledger as a whole.
    ///
    /// @param code which check failed
    /// @param at the size or position it concerns
    public record TreeDamage(Code code, long at) {}

    /// The checks of the ledger as a whole. The codes are stable.
    public enum Code {
        /// The root over the leaves is not the root in the head.
        ROOT("root-differs", "the leaves do not give the root that the head keeps"),
        /// A stored tile is missing or differs from the leaves.
        TILE("tile-differs", "a tile does not fit the leaves"),
        /// A checkpoint is not signed by this ledger's key, or cannot be read.
        CHECKPOINT_SIGNATURE("checkpoint-unsigned", "a checkpoint is not signed by the ledger"),
        /// A checkpoint signed before is not the beginning of this ledger.
        CHECKPOINT_ROOT("checkpoint-differs", "the leaves do not give the root that was signed"),
        /// A checkpoint is larger than the ledger: the end was cut off.
        CUT_OFF("cut-off", "entries at the end are missing: more were signed than are there"),
        /// There are leaves behind the end.
        BEHIND_END("behind-end", "there are leaves behind the end of the ledger"),
        /// A withdrawal is recorded in the ledger and not marked in the database.
        MARK("mark-missing", "the database does not mark a withdrawal that the ledger records"),
        /// The database cannot read what it keeps beside the entries.
        DATABASE("database-damaged", "the database file is damaged");

        private final String code;
        private final String sentence;

        Code(String code, String sentence) {
            this.code = code;
            this.sentence = sentence;
        }

        /// The stable code.
        public String code() {
            return code;
        }

        /// One plain sentence without a final stop.
        public String sentence() {
            return sentence;
        }
    }
}
