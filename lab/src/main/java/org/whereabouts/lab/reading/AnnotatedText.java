package org.whereabouts.lab.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.whereabouts.canonical.Json;
import org.whereabouts.canonical.JsonText;
import org.whereabouts.intake.proposal.Document;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.time.PartialDate;

/// A text with what a person has annotated in it.
///
/// @param name the name of its file
/// @param gold the annotation
/// @param document the text with its publication date, as the reader is given it
record AnnotatedText(String name, GoldText gold, Document document) {
    private static final int JSON_MAX = 64 << 20;

    /// Reads an annotation and its text.
    ///
    /// @param language the text's language; empty where the reader is to find it
    static AnnotatedText of(Path annotation, Path text, String language) throws IOException {
        Json json = JsonText.parse(Files.readAllBytes(annotation), JSON_MAX).orThrow();
        return new AnnotatedText(
                annotation.getFileName().toString().replaceFirst("\\.json$", ""),
                new GoldText(json),
                document(Files.readString(text), published(json), language));
    }

    /// The annotated texts of a folder, in the order of their names.
    static List<AnnotatedText> in(Path folder, String language) throws IOException {
        List<Path> annotations;
        try (Stream<Path> files = Files.list(folder)) {
            annotations = files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
        var texts = new ArrayList<AnnotatedText>();
        for (Path annotation : annotations) {
            Path text = Path.of(annotation.toString().replaceFirst("\\.json$", ".txt"));
            if (Files.exists(text)) {
                texts.add(of(annotation, text, language));
            }
        }
        return texts;
    }

    static Document document(String text, String published, String language) {
        return new Document(
                new SourceId("0".repeat(32)),
                "0".repeat(64),
                text,
                language,
                PartialDate.read(published).orElse(PartialDate.NONE),
                "");
    }

    private static String published(Json json) {
        if (json instanceof Json.Members root && root.get("doc") instanceof Json.Members doc) {
            String plain = GoldText.text(doc, "published");
            return doc.get("published") instanceof Json.Members p
                    ? GoldText.text(p, "value")
                    : plain;
        }
        return "";
    }
}
