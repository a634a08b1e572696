package org.whereabouts.lab.linkage.csv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.whereabouts.linkage.LinkRecord;
import org.whereabouts.linkage.LinkSource;

/// The records of one file or several, with the columns that all have. The number of a file is the
/// source of its records.
///
/// @param id the column of ids; empty where rows are counted
record CsvTables(List<CsvFile> files, String id, List<String> columns) implements LinkSource {
    private static final List<String> IDS =
            List.of("id", "unique_id", "rec_id", "record_id", "recid", "uid", "voter_id", "ncid");

    CsvTables {
        files = List.copyOf(files);
        columns = List.copyOf(columns);
    }

    /// Opens files.
    ///
    /// @param id the column of ids; empty to look for one
    /// @throws IllegalArgumentException if they cannot be linked, with the reason
    static CsvTables open(List<Path> paths, String id) {
        List<CsvFile> files = paths.stream().map(CsvFile::open).toList();
        var common = new ArrayList<>(files.getFirst().columns());
        files.forEach(file -> common.retainAll(file.columns()));
        if (common.isEmpty()) {
            throw new IllegalArgumentException(
                    "the files have no column in common: rename the columns of one of them");
        }
        if (!id.isEmpty() && !common.contains(id)) {
            throw new IllegalArgumentException(
                    "there is no column " + id + "; there are " + String.join(", ", common));
        }
        var candidates = new ArrayList<>(id.isEmpty() ? IDS : List.of(id));
        candidates.retainAll(common);
        for (String candidate : candidates) {
            var tables = new CsvTables(files, candidate, common);
            Optional<String> twice = tables.repeated();
            if (twice.isEmpty()) {
                return tables;
            }
            if (!id.isEmpty()) {
                throw new IllegalArgumentException(
                        "the column "
                                + id
                                + " holds an id twice, or none, in "
                                + twice.get()
                                + "; without --id the rows are counted");
            }
        }
        return new CsvTables(files, "", common);
    }

    /// The first file that holds an id twice.
    private Optional<String> repeated() {
        for (CsvFile file : files) {
            int at = file.columns().indexOf(id);
            Set<String> seen = new HashSet<>();
            var bad = new boolean[1];
            file.rows(cells -> bad[0] |= cells.get(at).isEmpty() || !seen.add(cells.get(at)));
            if (bad[0]) {
                return Optional.of(file.path().toString());
            }
        }
        return Optional.empty();
    }

    /// A name as plans have it: small letters, digits and `_`.
    static String columnName(String header) {
        String name =
                header.strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}0-9]+", "_")
                        .replaceAll("^_|_$", "");
        String latin =
                name.matches("[a-z0-9_]*") ? name : "c_" + Integer.toHexString(name.hashCode());
        return latin.isEmpty() || Character.isLetter(latin.charAt(0)) ? latin : "c_" + latin;
    }

    @Override
    public void read(Consumer<LinkRecord> reader) {
        for (int f = 0; f < files.size(); f++) {
            CsvFile file = files.get(f);
            String source = String.valueOf(f + 1);
            int at = file.columns().indexOf(id);
            int[] places = columns.stream().mapToInt(file.columns()::indexOf).toArray();
            var row = new int[1];
            file.rows(cells -> {
                row[0]++;
                String own = at < 0 ? String.valueOf(row[0]) : cells.get(at);
                var kept = new String[places.length];
                for (int c = 0; c < kept.length; c++) {
                    kept[c] = cells.get(places[c]);
                }
                reader.accept(new LinkRecord(named(source, own), source, List.of(kept)));
            });
        }
    }

    private String named(String source, String own) {
        return files.size() == 1 ? own : source + ":" + own;
    }

    /// The truth as a column tells it; a record without a value is alone.
    ///
    /// @throws IllegalArgumentException if there is no such column
    UnaryOperator<String> truth(String column) {
        int at = columns.indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException("there is no column " + column + " in all files");
        }
        Map<String, String> entities = new HashMap<>();
        read(r ->
                entities.put(
                        r.id(),
                        r.cells().get(at).isEmpty() ? "\u001f" + r.id() : r.cells().get(at)));
        return entity -> entities.getOrDefault(entity, entity);
    }

    /// The truth as pairs of ids tell it.
    ///
    /// @param gold the first column holds ids of the first file, the second ids of the last
    UnaryOperator<String> pairs(Path gold) {
        Map<String, String> up = new HashMap<>();
        String last = String.valueOf(files.size());
        CsvFile.open(gold)
                .rows(cells -> {
                    String a = top(up, named("1", cells.get(0)));
                    String b = top(up, named(last, cells.get(1)));
                    if (!a.equals(b)) {
                        up.put(a, b);
                    }
                });
        return entity -> top(up, entity);
    }

    private static String top(Map<String, String> up, String of) {
        String at = of;
        while (up.containsKey(at)) {
            at = up.getOrDefault(at, at);
        }
        return at;
    }
}
