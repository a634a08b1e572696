package org.whereabouts.lab.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.whereabouts.canonical.Json;
import org.whereabouts.canonical.JsonText;

/// The annotated articles of `lab/reading`: invented people, offsets that hold. What an annotation
/// points to stands in the text word for word.
class AnnotatedArticlesTest {
    private static final Path READING = Path.of("reading");

    /// Texts whose annotation also becomes a coding by hand; in the later ones some claims are of
    /// nobody in particular, which a coding does not hold.
    private static final String[] CODED = {"articles", "held", "held2", "held3"};

    private static final String[] ENGLISH = {
        "articles",
        "held",
        "held2",
        "held3",
        "held4",
        "held5",
        "held6",
        "held7",
        "held8",
        "held9",
        "held10",
        "held11",
        "held12",
        "held13"
    };
    private static final String[] OTHERS = {
        "languages/ru",
        "languages/kk",
        "languages/zh",
        "languages/held/ru",
        "languages/held/kk",
        "languages/held/zh"
    };
    private static final String[] ALL =
            Stream.of(ENGLISH, OTHERS).flatMap(Stream::of).toArray(String[]::new);

    @Test
    void everyAnnotationPointsToWordsOfItsText() throws IOException, NoSuchAlgorithmException {
        List<Path> annotations = annotations(ALL);
        assertTrue(annotations.size() >= 85, "articles are there");
        for (Path file : annotations) {
            byte[] bytes = Files.readAllBytes(textOf(file));
            String text = new String(bytes, StandardCharsets.UTF_8);
            Json json = JsonText.parse(Files.readAllBytes(file), 4 << 20).orThrow();
            Gold gold = Gold.of(json);
            String name = file.getFileName().toString();
            assertEquals(sha256(bytes), Gold.text(gold.doc(), "sha256"), name);
            assertEquals(Json.of(text.length()), gold.doc().get("chars"), name);
            assertEquals(Json.of(true), gold.doc().get("invented"), name);
            var faults = new TreeSet<String>();
            spans(json, "", text, faults);
            assertEquals(List.of(), List.copyOf(faults), name);
        }
    }

    @Test
    void everyArticleSaysThatItsPeopleAreInvented() throws IOException {
        for (Path file : annotations(ENGLISH)) {
            String text = Files.readString(textOf(file));
            assertTrue(text.contains("invented"), file.getFileName().toString());
            int words = text.split("\\s+").length;
            assertTrue(words >= 140 && words <= 700, file + " has " + words + " words");
        }
    }

    @Test
    void everyTextInAnotherLanguageSaysThatItsPeopleAreInvented() throws IOException {
        for (Path file : annotations(OTHERS)) {
            String last = Files.readString(textOf(file)).strip();
            last = last.substring(last.lastIndexOf('\n') + 1);
            assertTrue(
                    last.contains("вымышлены")
                            || last.contains("ойдан шығарылған")
                            || last.contains("虚构"),
                    file.getFileName().toString());
        }
    }

    @Test
    void everyArticleBecomesACodingWhoseStatementsAreAboutSomebody() throws IOException {
        for (Path file : annotations(CODED)) {
            Json json = JsonText.parse(Files.readAllBytes(file), 4 << 20).orThrow();
            var coding = GoldToCoding.convert(json);
            var statements = (Json.Array) coding.get("statements");
            assertTrue(statements.items().size() >= 12, file.getFileName().toString());
        }
    }

    /// Walks through all values; an object with start, end and text is a span.
    private static void spans(Json value, String path, String text, Set<String> faults) {
        switch (value) {
            case Json.Members object -> {
                boolean span =
                        object.get("start") instanceof Json.Whole
                                && object.get("end") instanceof Json.Whole;
                if (span && !stands(object, text)) {
                    faults.add(path);
                }
                object.members()
                        .forEach((n, member) -> spans(member, path + "." + n, text, faults));
            }
            case Json.Array(var items) -> {
                for (int i = 0; i < items.size(); i++) {
                    spans(items.get(i), path + "[" + i + "]", text, faults);
                }
            }
            default -> {}
        }
    }

    private static boolean stands(Json.Members span, String text) {
        long start = ((Json.Whole) span.get("start")).value();
        long end = ((Json.Whole) span.get("end")).value();
        return start >= 0
                && start < end
                && end <= text.length()
                && Json.of(text.substring((int) start, (int) end)).equals(span.get("text"));
    }

    private static List<Path> annotations(String... folders) throws IOException {
        var all = new ArrayList<Path>();
        for (String folder : folders) {
            Path there = READING.resolve(folder);
            if (Files.isDirectory(there)) {
                try (var files = Files.list(there)) {
                    files.filter(f -> f.toString().endsWith(".json")).sorted().forEach(all::add);
                }
            }
        }
        return all;
    }

    private static Path textOf(Path annotation) {
        String name = annotation.getFileName().toString().replaceFirst("\\.json$", ".txt");
        return annotation.resolveSibling(name);
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
