package org.whereabouts.ledger;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/// Texts that occur nowhere by chance, to be planted into a register and searched for in its files:
/// as they are, in UTF-16 both ways, and in base64 at each of its three alignments.
///
/// @param texts the markers, ASCII
public record Markers(List<String> texts) {

    /// Makes markers.
    public static Markers plant(int count, long seed) {
        var random = new Random(seed);
        var texts = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            texts.add("mark%04d%016x%016x".formatted(i, random.nextLong(), random.nextLong()));
        }
        return new Markers(List.copyOf(texts));
    }

    /// One marker.
    public String text(int i) {
        return texts.get(i);
    }

    /// The markers that are in any file below these folders, with the name of the file.
    public List<String> foundIn(List<Path> folders) throws IOException {
        var found = new TreeSet<String>();
        for (Path folder : folders) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    found(Files.readAllBytes(file))
                            .forEach(marker -> found.add(marker + " in " + file.getFileName()));
                }
            }
        }
        return List.copyOf(found);
    }

    /// The markers that are in these bytes in any form.
    public List<String> found(byte[] bytes) {
        String hay = new String(bytes, StandardCharsets.ISO_8859_1);
        return texts.stream().filter(text -> forms(text).stream().anyMatch(hay::contains)).toList();
    }

    private static List<String> forms(String text) {
        var forms = new ArrayList<String>();
        forms.add(text);
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            forms.add(new String(text.getBytes(charset), StandardCharsets.ISO_8859_1));
        }
        byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
        for (int cut = 0; cut < 3; cut++) {
            int length = (ascii.length - cut) / 3 * 3;
            forms.add(
                    Base64.getEncoder()
                            .encodeToString(Arrays.copyOfRange(ascii, cut, cut + length)));
        }
        return forms;
    }
}
