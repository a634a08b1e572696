package org.whereabouts.reader.document;

import java.time.Duration;
import org.whereabouts.intake.Read;
import org.whereabouts.intake.document.DocumentText;

/// Reads the text of documents.
public final class DocumentReader {
    final Limits limits;

    /// A reader with the standard limits.
    public DocumentReader() {
        this(Limits.STANDARD);
    }

    public DocumentReader(Limits limits) {
        this.limits = limits;
    }

    /// Reads a document. The kind is found from the bytes; the name only helps where they say
    /// nothing (plain text).
    ///
    /// @param nameHint the file's name; may be empty
    /// @return the text, or a fault
    public Read<DocumentText> read(byte[] bytes, String nameHint) {
        return java.util.Optional.<Read<DocumentText>>empty().orElseThrow();
    }

    /// How much of a document is looked at.
    ///
    /// @param bytesMax of the file
    /// @param charsMax of the text
    /// @param depthMax of elements and of files in files
    /// @param timeMax for one document
    public record Limits(long bytesMax, int charsMax, int depthMax, Duration timeMax) {
        /// What holds where nobody says otherwise.
        public static final Limits STANDARD =
                new Limits(256L << 20, 20_000_000, 200, Duration.ofMinutes(2));
    }
}
