package org.whereabouts.linkage;

import java.util.List;
import java.util.function.Consumer;

/// Where records come from: a file, a table, the mentions of a register.
public interface LinkSource {

    /// The names of the columns, in the order of the cells.
    List<String> columns();

    /// Hands every record to the reader once, in an order that may differ from call to call: no
    /// result depends on it.
    void read(Consumer<LinkRecord> reader);

    /// A source of records that are already in memory.
    static LinkSource of(List<String> columns, List<LinkRecord> records) {
        List<String> names = List.copyOf(columns);
        List<LinkRecord> all = List.copyOf(records);
        return new LinkSource() {
            @Override
            public List<String> columns() {
                return names;
            }

            @Override
            public void read(Consumer<LinkRecord> reader) {
                all.forEach(reader);
            }
        };
    }
}
