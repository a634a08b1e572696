package org.whereabouts.lab.linkage;

import java.util.List;
import java.util.function.Consumer;
import org.whereabouts.linkage.LinkRecord;
import org.whereabouts.linkage.LinkSource;

/// A synthetic world in the columns of the default plan for people: the name as one text, the
/// father with the family name as the only relative.
record PeopleSource(LinkSource world) implements LinkSource {
    private static final List<String> COLUMNS =
            List.of(
                    "names",
                    "relatives",
                    "born",
                    "sex",
                    "origin",
                    "people",
                    "occupation",
                    "detained_at",
                    "detained_since");

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public void read(Consumer<LinkRecord> reader) {
        List<String> columns = world.columns();
        world.read(r -> {
            List<String> cells = r.cells();
            String family = cells.get(columns.indexOf("family"));
            String given = cells.get(columns.indexOf("given"));
            String father = cells.get(columns.indexOf("father"));
            reader.accept(
                    new LinkRecord(
                            r.id(),
                            cells.get(columns.indexOf("list")),
                            List.of(
                                    (given + " " + family).strip(),
                                    father.isEmpty() ? "" : (father + " " + family).strip(),
                                    cells.get(columns.indexOf("born")),
                                    cells.get(columns.indexOf("sex")),
                                    cells.get(columns.indexOf("origin")),
                                    "",
                                    "",
                                    cells.get(columns.indexOf("place")),
                                    cells.get(columns.indexOf("since")))));
        });
    }
}
