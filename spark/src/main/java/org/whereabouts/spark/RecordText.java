package org.whereabouts.spark;

import java.util.List;
import org.whereabouts.linkage.LinkRecord;

/// A record as one text, the form in which it travels between machines: quick to write and small.
final class RecordText {
    private static final String BETWEEN = "\u001e";

    private RecordText() {}

    static String of(LinkRecord record) {
        return record.id()
                + BETWEEN
                + record.source()
                + BETWEEN
                + String.join(BETWEEN, record.cells());
    }

    static LinkRecord record(String text) {
        List<String> parts = List.of(text.split(BETWEEN, -1));
        return new LinkRecord(parts.get(0), parts.get(1), parts.subList(2, parts.size()));
    }

    /// A part of a record that holds no sign of our own.
    static String part(String text) {
        return text.replace(BETWEEN, " ");
    }
}
