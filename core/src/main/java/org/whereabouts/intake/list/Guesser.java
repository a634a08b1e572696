package org.whereabouts.intake.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.whereabouts.intake.Fault;
import org.whereabouts.intake.Fault.TableCode;
import org.whereabouts.intake.list.MappingGuess.Why;
import org.whereabouts.intake.table.Row;
import org.whereabouts.intake.table.Rows;
import org.whereabouts.intake.table.Table;
import org.whereabouts.intake.words.DateOrder;
import org.whereabouts.intake.words.Folded;
import org.whereabouts.intake.words.HeaderWords;
import org.whereabouts.intake.words.Words;
import org.whereabouts.statement.Basis;
import org.whereabouts.statement.Stance;

/// Guesses a mapping: the header row first, then each column by its header, then by its cells.
final class Guesser {
    private static final int HEADER_LOOKED_FOR = 20;
    private static final double CELLS_ALIKE = 0.7;
    private static final Pattern ID_NUMBER = Pattern.compile("[0-9]{12}|[0-9]{17}[0-9Xx]");
    private static final Pattern SLASHED =
            Pattern.compile("([0-9]{1,2})[/-]([0-9]{1,2})[/-][0-9]{2,4}");

    private final Table table;
    private final Map<String, Column> earlier = new HashMap<>();
    private final Optional<Mapping> earlierMapping;
    private final List<Row> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Why> why = new ArrayList<>();

    Guesser(Table table, Optional<Mapping> earlier) {
        this.table = table;
        this.earlierMapping = earlier;
        earlier.ifPresent(mapping ->
                mapping.columns().forEach(c -> this.earlier.putIfAbsent(header(c.header()), c)));
    }

    MappingGuess guess() {
        faults.addAll(table.faults());
        try (Rows pass = table.rows()) {
            look(pass);
        }
        boolean told = faults.size() > table.faults().size();
        int header = headerIndex();
        List<Row> body = rows.subList(header + 1, rows.size());
        int width = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        if (rows.isEmpty() && !told) {
            faults.add(new Fault.InTable(TableCode.EMPTY, table.sheet(), 0));
        } else if (body.isEmpty() && !told) {
            faults.add(new Fault.InTable(TableCode.HEADER_ONLY, table.sheet(), 0));
        }
        List<Column> columns = columns(header, body, width);
        long headerRow = header < 0 ? 0 : rows.get(header).number();
        long firstRow = body.isEmpty() ? headerRow + 1 : body.getFirst().number();
        return new MappingGuess(
                new Mapping(
                        table.sheet(),
                        headerRow,
                        firstRow,
                        earlierMapping.map(Mapping::dateOrder).orElseGet(() -> order(body)),
                        earlierMapping.map(Mapping::twoDigitYearsFrom).orElse(0),
                        earlierMapping.map(Mapping::stance).orElse(Stance.ASSERTS),
                        earlierMapping.map(Mapping::basis).orElse(Basis.UNKNOWN),
                        identity(columns, body),
                        columns),
                why,
                faults);
    }

    /// The first rows that say something, and why there are no more where the file breaks off.
    private void look(Rows pass) {
        while (rows.size() < MappingGuess.ROWS_LOOKED_AT) {
            switch (pass.next()) {
                case Rows.Step.Next(var row) -> {
                    if (!row.isBlank()) {
                        rows.add(row);
                    }
                }
                case Rows.Step.Broken(var fault) -> {
                    faults.add(fault);
                    return;
                }
                case Rows.Step.End _ -> {
                    return;
                }
            }
        }
    }

    /// The row with the most headers of the lexicon (at least two, or one in a single column), or
    /// the first row where it has no digits; -1 where no row is a header.
    private int headerIndex() {
        int best = -1;
        long bestCount = 0;
        for (int i = 0; i < Math.min(rows.size(), HEADER_LOOKED_FOR); i++) {
            Row row = rows.get(i);
            long known =
                    row.cells().stream()
                            .filter(c -> !c.isBlank())
                            .filter(c ->
                                    earlier.containsKey(header(c.text()))
                                            || Words.headers().meaning(c.text()).isPresent())
                            .count();
            boolean enough = known >= 2 || (known == 1 && row.cells().size() == 1);
            if (enough && known > bestCount) {
                best = i;
                bestCount = known;
            }
        }
        if (best >= 0 || rows.size() < 2) {
            return best;
        }
        Row first = rows.getFirst();
        boolean words = first.cells().stream().noneMatch(c -> c.text().matches(".*[0-9].*"));
        boolean numbersBelow =
                rows.get(1).cells().stream().anyMatch(c -> c.text().matches(".*[0-9].*"));
        return words && numbersBelow ? 0 : -1;
    }

    private List<Column> columns(int header, List<Row> body, int width) {
        var headers = new ArrayList<String>();
        for (int position = 1; position <= width; position++) {
            headers.add(header < 0 ? "" : rows.get(header).cell(position).text());
        }
        headerFaults(header, headers, body);
        var words = new HeaderWords(headers);
        int next =
                1
                        + earlier.values().stream()
                                .mapToInt(c -> Integer.parseInt(c.key().substring(1)))
                                .max()
                                .orElse(0);
        var columns = new ArrayList<Column>();
        var used = new HashSet<String>();
        var groups = new HashMap<ColumnKind, Integer>();
        for (int position = 1; position <= width; position++) {
            String text = headers.get(position - 1);
            Column before = earlier.get(header(text));
            if (before != null && used.add(before.key())) {
                columns.add(
                        new Column(
                                before.key(),
                                position,
                                text,
                                before.kind(),
                                before.group(),
                                before.take(),
                                before.unit(),
                                before.stance()));
                groups.merge(before.kind(), before.group(), Math::max);
                why.add(Why.EARLIER);
                continue;
            }
            ColumnKind kind = kind(words, position, body);
            int group = kind.once() ? groups.merge(kind, 1, Integer::sum) : 1;
            int number = earlierMapping.isPresent() ? next++ : position;
            columns.add(
                    new Column(
                            "c" + number,
                            position,
                            text,
                            kind,
                            Math.min(group, Column.GROUPS_MAX),
                            !kind.sealedByDefault(),
                            unit(kind, text),
                            Optional.empty()));
        }
        return columns;
    }

    private void headerFaults(int header, List<String> headers, List<Row> body) {
        if (header < 0) {
            return;
        }
        long row = rows.get(header).number();
        Set<String> seen = new HashSet<>();
        for (int position = 1; position <= headers.size(); position++) {
            int at = position;
            String text = header(headers.get(position - 1));
            if (text.isEmpty()) {
                if (body.stream().anyMatch(r -> !r.cell(at).isBlank())) {
                    faults.add(new Fault.InTable(TableCode.HEADER_EMPTY, table.sheet(), row));
                }
            } else if (!seen.add(text)) {
                faults.add(new Fault.InTable(TableCode.HEADER_TWICE, table.sheet(), row));
            }
        }
    }

    private ColumnKind kind(HeaderWords words, int position, List<Row> body) {
        Optional<HeaderWords.Found> said = words.of(position);
        if (said.isPresent()) {
            why.add(said.get().whole() ? Why.HEADER : Why.HEADER_PART);
            return ColumnKind.of(said.get().word()).orElse(ColumnKind.NOTE);
        }
        Optional<ColumnKind> looks = content(position, body);
        why.add(looks.isPresent() ? Why.CONTENT : Why.NOTHING);
        return looks.orElse(ColumnKind.NOTE);
    }

    /// What the cells look like, where nearly all of them look alike.
    private static Optional<ColumnKind> content(int position, List<Row> body) {
        List<String> cells =
                body.stream()
                        .map(r -> r.cell(position).text().strip())
                        .filter(c -> !c.isEmpty() && !Words.saysNothing(c))
                        .toList();
        if (cells.size() < 3) {
            return Optional.empty();
        }
        if (alike(cells, c -> Words.sex(c).isPresent())) {
            return Optional.of(ColumnKind.SEX);
        }
        if (alike(cells, c -> ID_NUMBER.matcher(c).matches())) {
            return Optional.of(ColumnKind.ID_NUMBER);
        }
        if (alike(cells, c -> Words.relation(c).isPresent())) {
            return Optional.of(ColumnKind.RELATION);
        }
        if (alike(cells, c -> Words.status(c).isPresent() || Words.heldForm(c).isPresent())) {
            return Optional.of(ColumnKind.STATUS);
        }
        return Optional.empty();
    }

    private static boolean alike(List<String> cells, Predicate<String> looks) {
        return cells.stream().filter(looks).count() >= CELLS_ALIKE * cells.size();
    }

    /// A unit that the header names: "term (years)".
    private static Column.Unit unit(ColumnKind kind, String header) {
        if (kind != ColumnKind.SENTENCE_TERM && kind != ColumnKind.HELD_DURATION) {
            return Column.Unit.NONE;
        }
        String words = " " + Folded.phrase(header) + " ";
        for (String year : List.of(" years ", " yrs ", " лет ", " годы ", " жыл ", "年", " يىل ")) {
            if (words.contains(year)) {
                return Column.Unit.YEARS;
            }
        }
        for (String month : List.of(" months ", " месяцев ", " ай ", "月", " ئاي ")) {
            if (words.contains(month)) {
                return Column.Unit.MONTHS;
            }
        }
        return Column.Unit.NONE;
    }

    /// The order of day and month, where some date can be read in one way only and none the other.
    private static DateOrder order(List<Row> body) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (Row row : body) {
            for (var cell : row.cells()) {
                var date = SLASHED.matcher(cell.text().strip());
                if (date.matches()) {
                    dayFirst |= Integer.parseInt(date.group(1)) > 12;
                    monthFirst |= Integer.parseInt(date.group(2)) > 12;
                }
            }
        }
        return dayFirst == monthFirst
                ? DateOrder.UNKNOWN
                : dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }

    /// The list's own number where every row looked at has another; otherwise names and birth.
    private List<String> identity(List<Column> columns, List<Row> body) {
        if (earlierMapping.isPresent()) {
            List<String> kept =
                    earlierMapping.get().identity().stream()
                            .filter(k -> columns.stream().anyMatch(c -> c.key().equals(k)))
                            .toList();
            if (!kept.isEmpty()) {
                return kept;
            }
        }
        for (Column column : columns) {
            if (column.kind() == ColumnKind.ROW_ID) {
                Set<String> seen = new HashSet<>();
                boolean unique =
                        body.stream()
                                .map(r -> r.cell(column.position()).text().strip())
                                .allMatch(c -> !c.isEmpty() && seen.add(c));
                if (unique && !body.isEmpty()) {
                    return List.of(column.key());
                }
            }
        }
        return columns.stream()
                .filter(Column::take)
                .filter(c ->
                        switch (c.kind()) {
                            case FULL_NAME, GIVEN_NAME, FATHERS_NAME, FAMILY_NAME, BORN -> true;
                            default -> false;
                        })
                .map(Column::key)
                .toList();
    }

    static String header(String text) {
        return Folded.phrase(text);
    }
}
