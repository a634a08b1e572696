package org.whereabouts.app.cli.take;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whereabouts.app.cli.parts.Analyser;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.app.cli.parts.Plural;
import org.whereabouts.canonical.Json;
import org.whereabouts.intake.Read;
import org.whereabouts.intake.coding.CodedSource;
import org.whereabouts.intake.coding.Coding;
import org.whereabouts.intake.document.DocumentText;
import org.whereabouts.reader.document.DocumentReader;
import org.whereabouts.register.Receipt;
import org.whereabouts.register.Register;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.SourceKind;

/// Takes one document: reads its text, checks the coding against it, keeps the original bytes,
/// records what the coding says. Nothing is written before the coding as a whole is found right.
final class TakeDocument {
    private final Parts parts;
    private final Register register;
    private final SourceOptions options;
    private final List<Path> besides;
    private final Drafting drafting;

    /// @param besides files that came with the document (a picture), kept as further attachments
    /// @param analyser what a document without a coding is read with
    TakeDocument(
            Parts parts,
            Register register,
            SourceOptions options,
            List<Path> besides,
            Analyser analyser) {
        this.drafting = new Drafting(parts, register, analyser);
        this.parts = parts;
        this.register = register;
        this.options = options;
        this.besides = List.copyOf(besides);
    }

    AddCommand.Outcome take(Path file, Optional<Path> coding) {
        byte[] bytes = Taking.bytes(file);
        var read = new DocumentReader().read(bytes, Taking.name(file));
        if (read instanceof Read.Refused<DocumentText>(var faults) && coding.isEmpty()) {
            say("The document was not taken; nothing was recorded.", faults);
            return AddCommand.Outcome.refused();
        }
        Optional<DocumentText> document =
                read instanceof Read.Value<DocumentText>(var text)
                        ? Optional.of(text)
                        : Optional.empty();
        String sha256 = document.map(DocumentText::sha256).orElseGet(() -> Hashes.sha256(bytes));
        Optional<Source> before = Taking.takenBefore(register, sha256);
        SourceId id = before.map(Source::id).orElseGet(() -> SourceId.random(parts.random()));
        if (coding.isEmpty()) {
            return bare(file, bytes, document.orElseThrow(), before, id);
        }
        return switch (Coding.read(Taking.bytes(coding.get()), document, id)) {
            case Read.Refused<CodedSource>(var faults) -> {
                say(
                        "The coding has faults; nothing was recorded. Codes are explained in docs/coding-format.md.",
                        faults);
                yield AddCommand.Outcome.refused();
            }
            case Read.Value<CodedSource>(var coded) -> coded(file, bytes, document, before, coded);
        };
    }

    private AddCommand.Outcome bare(
            Path file, byte[] bytes, DocumentText text, Optional<Source> before, SourceId id) {
        Source source =
                before.orElseGet(() ->
                        options.source(
                                id,
                                SourceKind.OTHER,
                                text.language(),
                                attachments(id, file, bytes, text.mediaType())));
        var reading = drafting.of(id);
        Receipt receipt = register.add(source, List.of());
        flags(text);
        int waiting = receipt.refusedCount() == 0 ? drafting.draft(reading, source, text) : 0;
        return outcome(source, receipt, 0, 0, waiting);
    }

    private AddCommand.Outcome coded(
            Path file,
            byte[] bytes,
            Optional<DocumentText> document,
            Optional<Source> before,
            CodedSource coded) {
        String mediaType =
                document.map(DocumentText::mediaType).orElseGet(() -> MediaTypes.of(bytes));
        SourceId id = coded.source().id();
        Source source =
                before.orElseGet(() ->
                        options.over(coded.source(), attachments(id, file, bytes, mediaType)));
        var told = coded.pieces().stream().map(piece -> Taking.told(id, piece)).toList();
        Receipt receipt = register.add(source, told);
        document.ifPresent(this::flags);
        coded.candidates()
                .forEach(c ->
                        parts.terminal()
                                .out()
                                .println(
                                        "To judge: "
                                                + c.first()
                                                + " and "
                                                + c.second()
                                                + " may be one."));
        if (receipt.refusedCount() > 0) {
            parts.terminal()
                    .err()
                    .println(
                            Plural.of(receipt.refusedCount(), "passage was", "passages were")
                                    + " not recorded; the others were.");
            Taking.sayRefused(parts.terminal().err(), receipt);
        }
        return outcome(source, receipt, coded.mentions().size(), coded.statements().size(), 0);
    }

    private List<Source.Attachment> attachments(
            SourceId id, Path file, byte[] bytes, String mediaType) {
        var all = new ArrayList<Source.Attachment>();
        all.add(Taking.keep(register, id, bytes, mediaType, Taking.name(file)));
        for (Path each : besides) {
            byte[] content = Taking.bytes(each);
            all.add(Taking.keep(register, id, content, MediaTypes.of(content), Taking.name(each)));
        }
        return all;
    }

    private static AddCommand.Outcome outcome(
            Source source, Receipt receipt, int mentions, int statements, int waiting) {
        return new AddCommand.Outcome(
                receipt.refusedCount() == 0 ? ExitCode.OK : ExitCode.FAULTS,
                Json.object()
                        .put("source", source.id().hex())
                        .put(
                                "sha256",
                                source.attachments().isEmpty()
                                        ? ""
                                        : source.attachments().getFirst().sha256())
                        .put("mentions", mentions)
                        .put("statements", statements)
                        .put("proposals", waiting)
                        .put("written", receipt.written())
                        .put("repeated", receipt.repeated())
                        .put("refused", receipt.refusedCount())
                        .build());
    }

    private void flags(DocumentText text) {
        text.flags().stream()
                .sorted()
                .forEach(flag ->
                        parts.terminal()
                                .err()
                                .println("Note: " + sentence(flag) + " [" + flag + "]"));
    }

    private static String sentence(DocumentText.Flag flag) {
        return switch (flag) {
            case ENCODING_DOUBTFUL -> "the encoding was guessed; look whether the text is right.";
            case UNDECODED -> "some bytes could not be read as text.";
            case BIDI_CONTROLS ->
                    "signs that cannot be seen turn the direction of writing in the text.";
            case CONTROLS -> "signs that cannot be seen stand in the text.";
            case HIDDEN_TEXT -> "the document has text that its readers do not see.";
            case REVISIONS -> "the document holds text that was deleted or moved.";
            case COMMENTS -> "the document holds comments.";
            case ACTIVE_CONTENT -> "the document holds scripts or macros; none was run.";
            case EXTERNAL_REFERENCES ->
                    "the document asks to load something from elsewhere; nothing was loaded.";
            case ENCLOSED_FILES ->
                    "the document holds other files; they are kept with it and were not read.";
            case PAGES_WITHOUT_TEXT ->
                    "some pages have no text: pictures, perhaps. They were not read.";
            case CUT_SHORT -> "the file was cut short; text may be missing at its end.";
        };
    }

    private void say(String sentence, List<org.whereabouts.intake.Fault> faults) {
        PrintWriter err = parts.terminal().err();
        err.println(sentence);
        Taking.say(err, faults);
    }
}
