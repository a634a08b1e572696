package org.whereabouts.intake.coding;

import java.util.List;
import java.util.Optional;
import org.whereabouts.canonical.Json;
import org.whereabouts.canonical.JsonText;
import org.whereabouts.canonical.Parsed;
import org.whereabouts.intake.Fault;
import org.whereabouts.intake.Fault.CodingCode;
import org.whereabouts.intake.Read;
import org.whereabouts.intake.document.DocumentText;
import org.whereabouts.statement.SourceId;

/// Reads coding files. A file is taken as a whole or not at all: half a coding would say something
/// else than its coder did.
public final class Coding {
    /// The version of the format that is read, the value of the member `whereabouts_coding`.
    public static final int VERSION = 1;

    /// The longest coding file that is read.
    public static final int BYTES_MAX = 16 * 1024 * 1024;

    /// The most mentions, and the most statements, of one file.
    public static final int ITEMS_MAX = 20_000;

    private Coding() {}

    /// Reads a coding file and checks every quote against the document.
    ///
    /// @param json the file's bytes, UTF-8
    /// @param document the text of the source's first attachment, where it has one
    /// @param source the id that the source is to have
    /// @return the coding, or every fault that was found
    public static Read<CodedSource> read(
            byte[] json, Optional<DocumentText> document, SourceId source) {
        return switch (JsonText.parse(json, BYTES_MAX)) {
            case Parsed.Refused(var fault) ->
                    Read.refused(
                            new Fault.InCoding(CodingCode.JSON, "character " + fault.position()));
            case Parsed.Value(Json.Members file)
                    when file.get("whereabouts_coding").equals(Json.of(VERSION)) ->
                    whole(file, document, source);
            case Parsed.Value _ ->
                    Read.refused(new Fault.InCoding(CodingCode.VERSION, "whereabouts_coding"));
        };
    }

    private static Read<CodedSource> whole(
            Json.Members file, Optional<DocumentText> document, SourceId id) {
        var faults = new Faults();
        var reader = new CodingReader(id, document, faults);
        faults.strangers(
                file,
                "",
                List.of(
                        "whereabouts_coding",
                        "comment",
                        "source",
                        "document",
                        "mentions",
                        "statements",
                        "candidates"));
        reader.document(file.get("document"));
        var source = reader.source(file.get("source"));
        var mentions = reader.mentions(file.get("mentions"));
        var statements = reader.statements(file.get("statements"));
        var candidates = reader.candidates(file.get("candidates"));
        reader.checkReferences(mentions, statements);
        if (source.isEmpty() || !faults.none()) {
            return faults.refused();
        }
        return Read.of(new CodedSource(source.get(), mentions, statements, candidates));
    }
}
