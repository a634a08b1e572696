package org.whereabouts.ledger;

/// What reading one entry gives.
public sealed interface Opened {

    /// The entry's position in the ledger, from 0, without gaps.
    long index();

    /// It is there, and it is what was committed to.
    ///
    /// @param index its position
    /// @param source the key it is sealed under
    /// @param payload the bytes as they were appended; the array belongs to the receiver
    @SuppressWarnings("ArrayRecordComponent") // compared nowhere; copying a million payloads costs
    record Present(long index, SourceKeyId source, byte[] payload) implements Opened {
        /// Position and size, never the content.
        @Override
        public String toString() {
            return "Present[" + index + ", " + payload.length + " bytes]";
        }
    }

    /// Its source was withdrawn: the key is destroyed and nobody can read it again. Its place in
    /// the ledger stays.
    record Withdrawn(long index) implements Opened {}

    /// The ledger's own entry that records the withdrawal of a source.
    ///
    /// @param index its position
    /// @param source the id that the destroyed key had
    /// @param entries how many entries this record withdraws; a large withdrawal has several
    ///   records
    record Withdrawal(long index, SourceKeyId source, long entries) implements Opened {}

    /// Padding, written so that the size of the ledger does not show working days.
    record Cover(long index) implements Opened {}

    /// It should be there and is not, or it is not what was committed to.
    record Damaged(long index, DamageCode code) implements Opened {}
}
