package org.whereabouts.register.entry;

import java.time.Instant;
import org.whereabouts.statement.Judgement;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Terms;

/// What one entry of the ledger says.
public sealed interface Entry {

    /// A source was handed over. It comes before everything that the source tells.
    record Handed(Source source, Instant recordedAt) implements Entry {}

    /// A source tells something.
    record Recorded(Told told, Instant recordedAt) implements Entry {}

    /// Somebody judged whether two mentions are one person.
    record Judged(Judgement judgement) implements Entry {}

    /// Terms were agreed: for a source anew, or for a person. The latest terms hold.
    record Consented(About about, Terms terms, Instant recordedAt) implements Entry {}

    /// A source is withdrawn. The entry names the source by its random id and says nothing of it,
    /// since it stays for good; it is sealed under a key that no source has.
    record Withdrawn(SourceId source, WithdrawalReason reason, Instant recordedAt)
            implements Entry {}

    /// An entry of a kind or version from the future. It is counted and passed over.
    ///
    /// @param kind its kind as written; a word of the format, never content
    record Later(String kind, long version) implements Entry {}

    /// An entry that is no entry: its bytes are intact and cannot be understood.
    ///
    /// @param code stable: a code of [org.whereabouts.canonical.JsonFault] or of
    ///   [org.whereabouts.statement.json.Fault], or `ENTRY.KIND`
    record Unreadable(String code) implements Entry {}

    /// What terms are about.
    sealed interface About {
        /// A source as a whole: these terms take the place of those it came with.
        record OfSource(SourceId source) implements About {}

        /// A person, by one of their mentions: what they agreed to, or somebody for them.
        record OfSubject(MentionId mention) implements About {}
    }
}
