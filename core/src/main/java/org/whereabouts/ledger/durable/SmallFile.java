package org.whereabouts.ledger.durable;

import java.util.Optional;

/// A file that is read and replaced as a whole.
public interface SmallFile {

    /// The largest file that is read: far more than the keys of a million sources.
    int BYTES_MAX = 128 * 1024 * 1024;

    /// The content; empty if there is no such file.
    Optional<byte[]> read();

    /// Puts a new content in the place of the old one. When it returns, the new content is durable
    /// and the old one overwritten as well as the disk allows. When it fails with
    /// [org.whereabouts.ledger.LedgerReason#DISK_FULL], the old content is still there; after any
    /// other failure, one of the two is.
    void replace(byte[] content);

    /// Overwrites and removes what a crash left of a replacement that did not happen.
    void tidy();
}
