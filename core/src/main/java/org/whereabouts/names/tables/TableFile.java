package org.whereabouts.names.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One generated table: named sections of rows, cells divided by tabs. A section begins with a line
/// `[name]`; a line that begins with `# ` is a remark.
///
/// @param sections the rows of each section, in the order of the file
public record TableFile(Map<String, List<List<String>>> sections) {

    public TableFile {
        sections = Map.copyOf(sections);
    }

    /// Reads a table from this package's resources.
    ///
    /// @throws UncheckedIOException if the program was built without it
    public static TableFile load(String name) {
        String path = "/org/whereabouts/names/generated/" + name;
        try (var in = TableFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new UncheckedIOException(new IOException("no table " + path));
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return read(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("table " + path, e);
        }
    }

    /// Reads a table from its lines.
    public static TableFile read(List<String> lines) {
        var sections = new LinkedHashMap<String, List<List<String>>>();
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines) {
            if (line.isEmpty() || line.startsWith("# ")) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]")) {
                rows = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), rows);
            } else {
                rows.add(List.of(line.split("\t", -1)));
            }
        }
        return new TableFile(sections);
    }

    /// The rows of a section; empty if the table has no such section.
    public List<List<String>> rows(String section) {
        return sections.getOrDefault(section, List.of());
    }
}
