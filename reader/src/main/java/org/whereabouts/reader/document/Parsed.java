package org.whereabouts.reader.document;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.whereabouts.intake.document.DocumentText;

/// What the parser of one kind of document found, before the text is brought into its common form.
record Parsed(
        String text,
        String charset,
        String hidden,
        SortedMap<String, String> metadata,
        List<DocumentText.Enclosed> enclosed,
        Set<DocumentText.Flag> flags) {

    static Parsed of(String text, String charset, Set<DocumentText.Flag> flags) {
        return new Parsed(text, charset, "", new TreeMap<>(), List.of(), flags);
    }
}
