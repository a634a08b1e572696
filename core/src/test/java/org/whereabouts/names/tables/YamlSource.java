package org.whereabouts.names.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// One YAML file of the names room, read as plain maps and lists of strings.
record YamlSource(String file, Map<String, Object> root) {

    static YamlSource read(Path folder, String file) throws IOException {
        String text = Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
        Object read = new Load(LoadSettings.builder().setLabel(file).build()).loadFromString(text);
        return new YamlSource(file, map(read, file));
    }

    String text(String key) {
        return String.valueOf(root.get(key));
    }

    /// A map of strings to strings.
    Map<String, String> texts(String key) {
        var out = new LinkedHashMap<String, String>();
        map(value(key), file + " " + key)
                .forEach((k, v) -> out.put(k, v == null ? "" : String.valueOf(v)));
        return out;
    }

    /// A list of maps.
    List<Map<String, Object>> records(String key) {
        var out = new ArrayList<Map<String, Object>>();
        for (Object item : list(value(key), file + " " + key)) {
            out.add(map(item, file + " " + key));
        }
        return out;
    }

    /// A list of strings.
    List<String> strings(String key) {
        return list(value(key), file + " " + key).stream().map(String::valueOf).toList();
    }

    private Object value(String key) {
        Object value = root.get(key);
        if (value == null) {
            throw new IllegalStateException(file + " has no " + key);
        }
        return value;
    }

    private static List<?> list(Object value, String where) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalStateException(where + " is no list");
    }

    static Map<String, Object> map(Object value, String where) {
        if (value instanceof Map<?, ?> map) {
            var out = new LinkedHashMap<String, Object>();
            map.forEach((k, v) -> out.put(String.valueOf(k), v));
            return out;
        }
        throw new IllegalStateException(where + " is no map");
    }
}
