package org.whereabouts.reader.table;

import static org.whereabouts.reader.table.PackedTable.attribute;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.whereabouts.intake.Fault.TableCode;
import org.whereabouts.intake.table.Cell;
import org.whereabouts.intake.table.Row;
import org.whereabouts.intake.table.TableLimits;

/// The rows of one sheet in an ODS workbook.
final class OdsRows implements PackedRows.Parser {
    private final XMLStreamReader xml;
    private final int sheet;
    private final TableLimits limits;
    private int tables;
    private long at;
    private long repeats;
    private List<Cell> repeated = List.of();
    private final List<Long> spans = new ArrayList<>();

    OdsRows(XMLStreamReader xml, int sheet, TableLimits limits) {
        this.xml = xml;
        this.sheet = sheet;
        this.limits = limits;
    }

    @Override
    public long at() {
        return at;
    }

    /// Rows of which a cell stands across rows below, as far as was read.
    List<Long> spans() {
        return spans;
    }

    @Override
    public Optional<Row> row() {
        if (repeats > 0) {
            repeats--;
            return Optional.of(new Row(++at, repeated));
        }
        while (tables <= sheet && PackedTable.has(xml)) {
            if (PackedTable.next(xml) != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("table")) {
                tables++;
            } else if (tables == sheet && xml.getLocalName().equals("table-row")) {
                long times = times("number-rows-repeated");
                List<Cell> cells = cells();
                if (cells.isEmpty()) {
                    at += times;
                } else {
                    at++;
                    repeats = times - 1;
                    repeated = cells;
                    return Optional.of(new Row(at, cells));
                }
            }
        }
        return Optional.empty();
    }

    private List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        long blanks = 0;
        long chars = 0;
        while (true) {
            int event = PackedTable.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table-row")) {
                return cells;
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new PackedTable.Stopped(TableCode.BROKEN);
            }
            boolean cell =
                    event == XMLStreamConstants.START_ELEMENT
                            && (xml.getLocalName().equals("table-cell")
                                    || xml.getLocalName().equals("covered-table-cell"));
            if (cell) {
                long times = times("number-columns-repeated");
                if (times("number-rows-spanned") > 1 && spans.size() < Spans.LISTED_MAX) {
                    spans.add(at + 1);
                }
                Cell read = cell(xml.getLocalName());
                if (read.kind() == Cell.Kind.EMPTY) {
                    blanks += times;
                    continue;
                }
                if (cells.size() + blanks + times > limits.columnsMax()) {
                    throw new PackedTable.Stopped(TableCode.SIZE);
                }
                for (; blanks > 0; blanks--) {
                    cells.add(Cell.EMPTY);
                }
                chars += read.text().length() * times;
                if (chars > TableLimits.ROW_CHARS_MAX) {
                    throw new PackedTable.Stopped(TableCode.SIZE);
                }
                for (long i = 0; i < times; i++) {
                    cells.add(read);
                }
            }
        }
    }

    private Cell cell(String element) {
        String type = attribute(xml, "value-type");
        String date = attribute(xml, "date-value");
        Set<Cell.Flag> flags = EnumSet.noneOf(Cell.Flag.class);
        if (!attribute(xml, "formula").isEmpty()) {
            flags.add(Cell.Flag.FORMULA);
        }
        String shown = shown(element);
        if (shown.isEmpty() && date.isEmpty()) {
            return Cell.EMPTY;
        }
        if (shown.length() > limits.cellCharsMax()) {
            flags.add(Cell.Flag.CUT);
            shown = shown.substring(0, limits.cellCharsMax());
        }
        return switch (type) {
            case "date" -> date(date, shown, flags);
            case "float", "currency", "percentage" -> new Cell(shown, Cell.Kind.NUMBER, flags);
            case "boolean" -> new Cell(shown, Cell.Kind.TRUTH, flags);
            default ->
                    new Cell(
                            shown,
                            shown.startsWith("#") && flags.contains(Cell.Flag.FORMULA)
                                    ? Cell.Kind.ERROR
                                    : Cell.Kind.TEXT,
                            flags);
        };
    }

    /// A date no finer than the cell shows: a year alone is a year, and without a group of digits
    /// for the day there is no day.
    private static Cell date(String value, String shown, Set<Cell.Flag> flags) {
        if (!value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*")) {
            return new Cell(shown, Cell.Kind.TEXT, flags);
        }
        String day = String.valueOf(Integer.parseInt(value.substring(8, 10)));
        boolean year =
                shown.contains(value.substring(0, 4)) || shown.contains(value.substring(2, 4));
        String rest = shown.replaceFirst(value.substring(0, 4), " ");
        boolean hasDay =
                java.util.Arrays.stream(rest.split("[^0-9]+")).anyMatch(d -> d.matches("0?" + day));
        if (shown.matches("[0-9]{4}")) {
            return new Cell(shown, Cell.Kind.DATE, flags);
        }
        String text = (year ? value.substring(0, 4) : "XXXX") + value.substring(4, hasDay ? 10 : 7);
        return new Cell(text, Cell.Kind.DATE, flags);
    }

    /// What the cell shows: its paragraphs one below the other; remarks that hang on it are not
    /// part of it.
    private String shown(String element) {
        var text = new StringBuilder();
        int annotation = 0;
        int depth = 0;
        while (true) {
            switch (PackedTable.next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    switch (xml.getLocalName()) {
                        case "annotation" -> annotation = depth;
                        case "p" -> {
                            if (annotation == 0 && !text.isEmpty()) {
                                text.append('\n');
                            }
                        }
                        case "s" -> text.append(annotation == 0 ? " " : "");
                        case "tab" -> text.append(annotation == 0 ? "\t" : "");
                        default -> {}
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth == 0 && xml.getLocalName().equals(element)) {
                        return text.toString();
                    }
                    if (depth == annotation) {
                        annotation = 0;
                    }
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (annotation == 0 && text.length() <= limits.cellCharsMax()) {
                        text.append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_DOCUMENT ->
                        throw new PackedTable.Stopped(TableCode.BROKEN);
                default -> {}
            }
        }
    }

    private long times(String name) {
        String times = attribute(xml, name);
        return times.matches("[0-9]{1,9}") ? Math.max(1, Long.parseLong(times)) : 1;
    }
}
