package org.whereabouts.intake.proposal;

import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.time.PartialDate;

/// A document as a reader is given it.
///
/// @param source the source it belongs to: every id of the proposals carries it
/// @param sha256 SHA-256 of the original bytes in hexadecimal
/// @param text the text as a person reads it; every span counts its UTF-16 units
/// @param language BCP 47 tag; empty where it is not known
/// @param published when it was published; [PartialDate#NONE] where nobody knows. A date without a
///   year is resolved against it, into the past only, and only where it is known.
/// @param author what the author is called (a newspaper, an organisation); empty if not known
public record Document(
        SourceId source,
        String sha256,
        String text,
        String language,
        PartialDate published,
        String author) {}
