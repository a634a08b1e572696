package org.whereabouts.register.entry;

/// Why a source is withdrawn. A word, not a text: it stays in the ledger for good, and a text would
/// carry what the withdrawal destroys.
public enum WithdrawalReason {
    /// Whoever gave the source took the consent back.
    CONSENT_TAKEN_BACK,
    /// Somebody whom it tells of asked for it.
    SUBJECT_ASKED,
    /// The intake was a mistake and is undone.
    INTAKE_UNDONE,
    /// The time for which it could be kept is over.
    TIME_OVER,
    /// None of these.
    OTHER
}
