package org.whereabouts.reader.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.whereabouts.canonical.WhereaboutsException;

/// A file of words in the jar.
public final class WordFile {
    private WordFile() {}

    /// Its lists and tables by name, in the order of the file.
    ///
    /// @param path from `org/whereabouts/reader/`
    /// @throws WhereaboutsException if the file is not there or broken
    public static Map<String, Object> read(String path) {
        try (InputStream in =
                WordFile.class.getResourceAsStream("/org/whereabouts/reader/" + path)) {
            if (in == null) {
                throw new IOException("no such resource");
            }
            Object root = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            if (!(root instanceof Map<?, ?> map)) {
                throw new WhereaboutsException("The word lists of the reader are broken");
            }
            var lists = new LinkedHashMap<String, Object>();
            map.forEach((name, value) -> lists.put(name.toString(), value));
            return lists;
        } catch (IOException e) {
            throw new WhereaboutsException("The word lists of the reader cannot be read", e);
        }
    }
}
