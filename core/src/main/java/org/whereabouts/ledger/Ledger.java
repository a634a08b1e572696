package org.whereabouts.ledger;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.whereabouts.ledger.keys.Passphrase;
import org.whereabouts.ledger.note.Origin;
import org.whereabouts.ledger.note.SignedCheckpoint;
import org.whereabouts.ledger.note.VerifierKey;

/// An open ledger. All methods may be called by several threads at once. Every method fails with a
/// [LedgerException] whose reason says what could not be done.
@SuppressWarnings("DoNotCallSuggester") // until its methods land
public final class Ledger implements AutoCloseable {
    private static final String NOT_YET = "lands within the hour";

    private Ledger() {}

    /// Makes a new, empty ledger in a folder that is empty or does not exist, and opens it.
    public static Ledger create(Place place, Passphrase passphrase, LedgerSettings settings) {
        throw new UnsupportedOperationException(NOT_YET);
    }

    /// Opens the ledger of a folder. What a crash left half done is finished first.
    public static Ledger open(Place place, Passphrase passphrase, LedgerSettings settings) {
        throw new UnsupportedOperationException(NOT_YET);
    }

    /// A key for a new source. It is durable before the first entry or attachment under it is
    /// acknowledged.
    public SourceKeyId newSource() {
        throw new UnsupportedOperationException(NOT_YET);
    }

    /// The sources that have a key, the newest last.
    public List<SourceKeyId> sources() {
        throw new UnsupportedOperationException(NOT_YET);
    }

    /// Writes a batch, all of it or nothing. Durable when it returns. Entries whose client id is
    /// known are not written again; their first index is returned. Writers that call at the same
    /// time share one commit.
    public Appended append(List<NewEntry> batch) {
        throw new UnsupportedOperationException(NOT_YET + batch);
    }

    /// Reads all entries from an index to the size at the time of the call, in order. Decrypting
    /// runs on all cores; the reader is called on the calling thread. Every content that is
    /// delivered was checked against its commitment; what does not hold comes as [Opened.Damaged]
    /// in its place and the reading goes on.
    public void read(long from, Consumer<? super Opened> reader) {
        throw new UnsupportedOperationException(NOT_YET + from + reader);
    }

    /// The same, with work that may run on all cores too, such as parsing.
    ///
    /// @param parse called by several threads at once, in any order
    /// @param fold called on the calling thread, in the order of the ledger
    public <T> void read(
            long from, Function<? super Opened, ? extends T> parse, Consumer<? super T> fold) {
        throw new UnsupportedOperationException(NOT_YET + from + parse + fold);
    }

    /// One entry; empty if the ledger does not reach so far.
    public Optional<Opened> entry(long index) {
        throw new UnsupportedOperationException(NOT_YET + index);
    }

    /// How many entries there are.
    public long size() {
        throw new UnsupportedOperationException(NOT_YET);
    }

    /// Computes everything anew from the leaves, opens every content and every attachment, and
    /// lists what is missing or altered. It trusts neither tiles nor head.
    public Verification verify(Progress progress) {
        throw new UnsupportedOperationException(NOT_YET + progress);
    }

    /// Withdraws a source: records it, destroys the source's key, deletes contents and files. When
    /// it returns, nobody can read the source's entries again; what a crash left half done is
    /// finished at the next opening. Repeating it with the same client id changes nothing.
    public WithdrawalDone withdraw(SourceKeyId source, UUID clientId) {
        throw new UnsupportedOperationException(NOT_YET + source + clientId);
    }

    /// Signs the head as it is now. A head that contradicts one signed before is never signed.
    public SignedCheckpoint sign() {
        throw new UnsupportedOperationException(NOT_YET);
    }

    /// The newest signed checkpoint.
    public Optional<SignedCheckpoint> signed() {
        throw new UnsupportedOperationException(NOT_YET);
    }

    /// Encrypts a file under a source and keeps it beside the database. Durable when it returns.
    /// The stream is read to its end and not closed.
    public AttachmentRef attach(SourceKeyId source, InputStream content) {
        throw new UnsupportedOperationException(NOT_YET + source + content);
    }

    /// The original bytes. The stream fails with a [LedgerException] where the file was altered or
    /// cut short; do not use what it gave before its end was reached.
    public InputStream open(AttachmentRef attachment) {
        throw new UnsupportedOperationException(NOT_YET + attachment);
    }

    /// The ledger's name for itself in its checkpoints.
    public Origin origin() {
        throw new UnsupportedOperationException(NOT_YET);
    }

    /// The public keys that check its checkpoints.
    public List<VerifierKey> verifierKeys() {
        throw new UnsupportedOperationException(NOT_YET);
    }

    /// Waits for writes under way, overwrites the keys in memory and gives the folder free.
    @Override
    public void close() {
        throw new UnsupportedOperationException(NOT_YET);
    }
}
