package org.whereabouts.linkage;

import java.io.Serializable;
import java.util.List;

/// One record as linkage sees it: an id and one text per column.
///
/// @param id unique among all records of a run; the order of ids is the order of pairs
/// @param source which list the record came from; empty if there is only one
/// @param cells one text per column of the source, in its order; empty where nothing was said. A
///   column of several values holds them separated by [#SEPARATOR]
public record LinkRecord(String id, String source, List<String> cells) implements Serializable {
    /// Separates the values of a cell that holds several.
    public static final char SEPARATOR = '|';

    private static final long serialVersionUID = 1L;

    public LinkRecord {
        cells = List.copyOf(cells);
    }
}
