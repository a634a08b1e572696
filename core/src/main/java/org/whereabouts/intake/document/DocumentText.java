package org.whereabouts.intake.document;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/// The text of a document as a person reads it, and apart from it whatever else the file held. The
/// same bytes always give the same text, so that a span stays where it is.
///
/// @param text line ends are `\n`, no byte order mark; otherwise as in the document
/// @param sha256 SHA-256 of the original bytes in hexadecimal, what `sha256sum` prints
/// @param bytes length of the original
/// @param mediaType as found from the bytes
/// @param charset the encoding that was read (IANA name); empty where the format settles it
/// @param language BCP 47 tag guessed from the letters; empty where they do not tell
/// @param hidden text that a reader does not see (hidden by style, deleted in a revision,
///   comments); never part of `text`
/// @param metadata what the file says of itself (`author`, `created`, ...). It often names the
///   person who made the file: show it to the keeper, put none of it anywhere unasked.
/// @param enclosed files inside the document; their content was not read
/// @param flags what a person should know before relying on the text
public record DocumentText(
        String text,
        String sha256,
        long bytes,
        String mediaType,
        String charset,
        String language,
        String hidden,
        SortedMap<String, String> metadata,
        List<Enclosed> enclosed,
        Set<Flag> flags) {

    public DocumentText {
        metadata = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(metadata));
        enclosed = List.copyOf(enclosed);
        flags = Set.copyOf(flags);
    }

    /// A file inside the document.
    ///
    /// @param name as the document gives it; secret like all content
    /// @param mediaType as the document says, not checked; empty if it does not
    public record Enclosed(String name, String mediaType) {}

    /// What a person should know before relying on the text.
    public enum Flag {
        /// The encoding was guessed, with little confidence.
        ENCODING_DOUBTFUL,
        /// Bytes that are not of the encoding stand as U+FFFD.
        UNDECODED,
        /// Characters that turn the direction of writing stand in the text: what is seen may not be
        /// the order in which it is written.
        BIDI_CONTROLS,
        /// NUL and other controls stand in the text.
        CONTROLS,
        /// Text that a reader does not see stands apart.
        HIDDEN_TEXT,
        /// Deleted or moved text of a revision stands apart.
        REVISIONS,
        /// Comments stand apart.
        COMMENTS,
        /// Scripts or macros were in the file; none was run.
        ACTIVE_CONTENT,
        /// The file asks to load something from elsewhere; nothing was loaded.
        EXTERNAL_REFERENCES,
        /// Files inside the document were not read.
        ENCLOSED_FILES,
        /// Some pages have no text: pictures, perhaps.
        PAGES_WITHOUT_TEXT,
        /// The end that this kind of file has is missing: the file was cut short, and text may be
        /// missing with it.
        CUT_SHORT
    }
}
