package org.whereabouts.statement;

import java.util.List;
import java.util.Optional;
import org.whereabouts.statement.time.PartialDate;

/// What somebody handed over or published.
///
/// @param title what to call it among people; empty if it has none
/// @param author who made it, in words; empty if not known
/// @param language BCP 47 tag of its main language; empty if not known
/// @param dated when it was made or published
/// @param root the source that this one repeats. Five sources with one root are one report.
/// @param edition the earlier edition of the same list, if this is a later one
/// @param attachments the original bytes, first the document itself
public record Source(
        SourceId id,
        SourceKind kind,
        String title,
        String author,
        String language,
        PartialDate dated,
        Reliability reliability,
        Terms terms,
        Optional<SourceId> root,
        Optional<SourceId> edition,
        List<Attachment> attachments) {

    public Source {
        attachments = List.copyOf(attachments);
        if (root.isPresent() && root.get().equals(id)) {
            throw new IllegalArgumentException("a source is not its own root");
        }
        if (edition.isPresent() && edition.get().equals(id)) {
            throw new IllegalArgumentException("a source is not its own earlier edition");
        }
    }

    /// A file that came with the source.
    ///
    /// @param ref the random name under which the ledger keeps the encrypted bytes
    /// @param sha256 SHA-256 of the original bytes in hexadecimal, what `sha256sum` prints
    /// @param bytes length of the original
    /// @param mediaType as found from the bytes, not from the name
    /// @param name the file's own name when it was handed over; secret like all content
    public record Attachment(
            String ref, String sha256, long bytes, String mediaType, String name) {}
}
