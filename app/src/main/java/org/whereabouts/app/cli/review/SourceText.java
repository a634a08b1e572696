package org.whereabouts.app.cli.review;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.whereabouts.intake.Read;
import org.whereabouts.intake.document.DocumentText;
import org.whereabouts.reader.document.DocumentReader;
import org.whereabouts.register.Register;
import org.whereabouts.review.Drafts;
import org.whereabouts.statement.Source;

/// The text of a source's document, read anew from the encrypted original: it is kept once. The
/// same bytes give the same text, so the places of the drafts hold; they are checked all the same.
final class SourceText {
    private SourceText() {}

    /// The text; empty where the original is gone or no longer gives the text that was proposed on.
    static Optional<String> of(Register register, Drafts drafts) {
        return register.views()
                .source(drafts.source())
                .flatMap(source -> source.attachments().stream().findFirst())
                .flatMap(document -> read(register, document))
                .filter(text -> drafts.proposals().visibleIn(text).equals(drafts.proposals()));
    }

    private static Optional<String> read(Register register, Source.Attachment document) {
        byte[] bytes;
        try (InputStream in = register.open(document)) {
            bytes = in.readAllBytes();
        } catch (IOException e) {
            return Optional.empty();
        }
        return new DocumentReader().read(bytes, document.name())
                        instanceof Read.Value<DocumentText>(var text)
                ? Optional.of(text.text())
                : Optional.empty();
    }
}
