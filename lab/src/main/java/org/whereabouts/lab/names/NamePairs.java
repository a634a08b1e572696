package org.whereabouts.lab.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// Name tokens in Latin letters and in one other script, with how often the pair was seen
/// (`wd_translit`, from steveash/NETransliteration-COLING2018, MIT).
record NamePairs(List<Pair> pairs) {

    record Pair(String latin, String other, int count) {}

    static NamePairs read(Path gz) throws IOException {
        var pairs = new ArrayList<Pair>();
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(gz)),
                                StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split("\t", -1);
                String other = cells[1].replace(" ", "");
                if (!cells[0].isBlank() && !other.isBlank()) {
                    pairs.add(new Pair(cells[0], other, Integer.parseInt(cells[2].strip())));
                }
            }
        }
        return new NamePairs(List.copyOf(pairs));
    }
}
