package org.whereabouts.intake.list;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.whereabouts.intake.Fault;
import org.whereabouts.intake.Fault.MappingCode;
import org.whereabouts.intake.Read;
import org.whereabouts.intake.words.DateOrder;
import org.whereabouts.statement.Basis;
import org.whereabouts.statement.Stance;

/// Mapping files, both ways. Reading collects every fault; what is read once is valid.
final class MappingYaml {
    private static final Set<String> ROOT =
            Set.of(
                    "whereabouts_mapping",
                    "sheet",
                    "header_row",
                    "first_row",
                    "date_order",
                    "two_digit_years_from",
                    "stance",
                    "basis",
                    "identity",
                    "columns");
    private static final Set<String> COLUMN =
            Set.of("key", "position", "header", "kind", "group", "take", "unit", "stance");

    private final List<Fault> faults = new ArrayList<>();

    private MappingYaml() {}

    static Read<Mapping> read(byte[] yaml) {
        if (yaml.length > Mapping.BYTES_MAX) {
            return Read.refused(new Fault.InMapping(MappingCode.LIMIT, ""));
        }
        var settings =
                LoadSettings.builder()
                        .setAllowDuplicateKeys(false)
                        .setAllowRecursiveKeys(false)
                        .setMaxAliasesForCollections(0)
                        .setCodePointLimit(Mapping.BYTES_MAX)
                        .build();
        Object loaded;
        try {
            loaded = new Load(settings).loadFromString(new String(yaml, StandardCharsets.UTF_8));
        } catch (YamlEngineException e) {
            return Read.refused(new Fault.InMapping(MappingCode.YAML, ""));
        }
        if (!(loaded instanceof Map<?, ?> root)
                || !Integer.valueOf(1).equals(root.get("whereabouts_mapping"))) {
            return Read.refused(new Fault.InMapping(MappingCode.VERSION, "whereabouts_mapping"));
        }
        return new MappingYaml().mapping(root);
    }

    private Read<Mapping> mapping(Map<?, ?> root) {
        strangers(root, ROOT, "");
        var columns = columns(root.get("columns"));
        int sheet = whole(root, "sheet", "", 1, 1, 10_000);
        int header = whole(root, "header_row", "", 1, 0, Integer.MAX_VALUE);
        int first = whole(root, "first_row", "", header + 1, 1, Integer.MAX_VALUE);
        DateOrder order = word(root, "date_order", "", DateOrder.UNKNOWN, DateOrder.class);
        int century = whole(root, "two_digit_years_from", "", 0, 0, 2100);
        Stance stance = word(root, "stance", "", Stance.ASSERTS, Stance.class);
        Basis basis = word(root, "basis", "", Basis.UNKNOWN, Basis.class);
        List<String> identity = texts(root.get("identity"), "identity");
        for (String key : identity) {
            if (columns.stream().noneMatch(c -> c.key().equals(key) && c.take())) {
                fault(MappingCode.IDENTITY, "identity");
            }
        }
        if (first <= header) {
            fault(MappingCode.RANGE, "first_row");
        }
        if (!faults.isEmpty()) {
            return new Read.Refused<>(faults);
        }
        return Read.of(
                new Mapping(
                        sheet, header, first, order, century, stance, basis, identity, columns));
    }

    private List<Column> columns(@Nullable Object value) {
        var columns = new ArrayList<Column>();
        if (!(value instanceof List<?> items)) {
            fault(value == null ? MappingCode.MISSING : MappingCode.KIND, "columns");
            return columns;
        }
        var keys = new HashSet<String>();
        var positions = new HashSet<Integer>();
        var told = new HashSet<String>();
        for (int i = 0; i < items.size(); i++) {
            String path = "columns[" + i + "]";
            if (!(items.get(i) instanceof Map<?, ?> map)) {
                fault(MappingCode.KIND, path);
                continue;
            }
            Optional<Column> read = column(map, path);
            if (read.isEmpty()) {
                continue;
            }
            Column column = read.get();
            if (!keys.add(column.key()) || !positions.add(column.position())) {
                fault(MappingCode.DUPLICATE_COLUMN, path);
            }
            if (column.take()
                    && column.kind().once()
                    && !told.add(column.kind() + " " + column.group())) {
                fault(MappingCode.TWICE_IN_GROUP, path);
            }
            columns.add(column);
        }
        columns.sort(java.util.Comparator.comparingInt(Column::position));
        return columns;
    }

    private Optional<Column> column(Map<?, ?> map, String path) {
        strangers(map, COLUMN, path);
        int before = faults.size();
        int position = whole(map, "position", path, 0, 1, 16_384);
        Object header = map.get("header");
        Object key = map.get("key");
        Optional<ColumnKind> kind =
                map.get("kind") instanceof String word ? ColumnKind.of(word) : Optional.empty();
        if (kind.isEmpty()) {
            fault(map.get("kind") == null ? MappingCode.MISSING : MappingCode.WORD, path + ".kind");
        }
        if (!(key instanceof String text) || !Column.isKey(text)) {
            fault(MappingCode.KIND, path + ".key");
        }
        int group = whole(map, "group", path, 1, 1, Column.GROUPS_MAX);
        boolean standard = kind.isPresent() && !kind.get().sealedByDefault();
        Object take = map.get("take");
        if (take != null && !(take instanceof Boolean)) {
            fault(MappingCode.KIND, path + ".take");
        }
        Column.Unit unit = word(map, "unit", path, Column.Unit.NONE, Column.Unit.class);
        Optional<Stance> stance =
                map.get("stance") == null
                        ? Optional.empty()
                        : Optional.of(word(map, "stance", path, Stance.ASSERTS, Stance.class));
        if (faults.size() > before || kind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Column(
                        String.valueOf(key),
                        position,
                        header == null ? "" : String.valueOf(header),
                        kind.get(),
                        group,
                        take == null ? standard : (Boolean) take,
                        unit,
                        stance));
    }

    private void strangers(Map<?, ?> map, Set<String> known, String path) {
        for (Object name : map.keySet()) {
            if (!(name instanceof String text) || !known.contains(text)) {
                fault(MappingCode.UNKNOWN_MEMBER, path);
            }
        }
    }

    private int whole(Map<?, ?> map, String name, String path, int absent, int least, int most) {
        Object value = map.get(name);
        if (value == null && absent >= least) {
            return absent;
        }
        if (!(value instanceof Integer number)) {
            fault(value == null ? MappingCode.MISSING : MappingCode.KIND, at(path, name));
            return least;
        }
        if (number < least || number > most) {
            fault(MappingCode.RANGE, at(path, name));
            return least;
        }
        return number;
    }

    private <E extends Enum<E>> E word(
            Map<?, ?> map, String name, String path, E absent, Class<E> vocabulary) {
        Object value = map.get(name);
        if (value == null) {
            return absent;
        }
        for (E each : vocabulary.getEnumConstants()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(value)) {
                return each;
            }
        }
        fault(MappingCode.WORD, at(path, name));
        return absent;
    }

    private List<String> texts(@Nullable Object value, String path) {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> items)) {
            fault(MappingCode.KIND, path);
            return List.of();
        }
        return items.stream().map(String::valueOf).toList();
    }

    private static String at(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private void fault(MappingCode code, String path) {
        faults.add(new Fault.InMapping(code, path));
    }

    static String write(Mapping m) {
        var out = new StringBuilder();
        out.append(
                "# How this list is taken. docs/intake.md explains every line and every kind.\n");
        out.append("whereabouts_mapping: 1\n");
        out.append("sheet: ").append(m.sheet()).append('\n');
        out.append("header_row: ").append(m.headerRow()).append("  # 0: none\n");
        out.append("first_row: ").append(m.firstRow()).append('\n');
        out.append("date_order: ")
                .append(word(m.dateOrder()))
                .append("  # how 03/04/2017 is read: unknown, day_first, month_first\n");
        out.append("two_digit_years_from: ")
                .append(m.twoDigitYearsFrom())
                .append("  # 1930: 30 is 1930 and 29 is 2029; 0: refused\n");
        out.append("stance: ").append(word(m.stance())).append('\n');
        out.append("basis: ").append(word(m.basis())).append('\n');
        out.append("identity: [")
                .append(String.join(", ", m.identity()))
                .append("]  # what names a row in every edition\n");
        out.append("columns:\n");
        for (Column c : m.columns()) {
            out.append("  - key: ").append(c.key()).append('\n');
            out.append("    position: ").append(c.position()).append('\n');
            out.append("    header: ").append(quoted(c.header())).append('\n');
            out.append("    kind: ").append(c.kind().word()).append('\n');
            if (c.group() != 1) {
                out.append("    group: ").append(c.group()).append('\n');
            }
            if (c.take() == c.kind().sealedByDefault()) {
                out.append("    take: ").append(c.take()).append('\n');
            }
            if (c.unit() != Column.Unit.NONE) {
                out.append("    unit: ").append(word(c.unit())).append('\n');
            }
            c.stance().ifPresent(s -> out.append("    stance: ").append(word(s)).append('\n'));
        }
        return out.toString();
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    /// A double-quoted scalar; whatever cannot be seen is written as its number.
    private static String quoted(String text) {
        var out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean seen =
                    Character.isLetterOrDigit(c)
                            || c == ' '
                            || Character.isSurrogate(c)
                            || Character.getType(c) == Character.NON_SPACING_MARK
                            || ",.;:()-/№#?!%&+*'<>=[]{}|@~_（）、，：".indexOf(c) >= 0;
            if (seen) {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
            }
        }
        return out.append('"').toString();
    }
}
