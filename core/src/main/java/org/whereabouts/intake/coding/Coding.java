package org.whereabouts.intake.coding;

import java.util.Optional;
import org.whereabouts.intake.Fault;
import org.whereabouts.intake.Read;
import org.whereabouts.intake.document.DocumentText;
import org.whereabouts.statement.SourceId;

/// Reads coding files.
public final class Coding {
    /// The longest coding file that is read.
    public static final int BYTES_MAX = 16 * 1024 * 1024;

    private Coding() {}

    /// Reads a coding file and checks every quote against the document.
    ///
    /// @param json the file's bytes, UTF-8
    /// @param document the text of the source's first attachment, where it has one
    /// @param source the id that the source is to have
    /// @return the coding, or every fault that was found
    public static Read<CodedSource> read(
            byte[] json, Optional<DocumentText> document, SourceId source) {
        return Read.refused(new Fault.InCoding(Fault.CodingCode.VERSION, ""));
    }
}
