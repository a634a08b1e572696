package org.whereabouts.reader.table;

import static org.whereabouts.reader.table.PackedTable.attribute;

import java.math.BigDecimal;
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

/// The rows of a sheet in an XLSX workbook.
final class XlsxRows implements PackedRows.Parser {
    private static final int EXACT_DIGITS = 15;

    private final XMLStreamReader xml;
    private final XlsxTexts texts;
    private final XlsxDates dates;
    private final TableLimits limits;
    private long at;

    XlsxRows(XMLStreamReader xml, XlsxTexts texts, XlsxDates dates, TableLimits limits) {
        this.xml = xml;
        this.texts = texts;
        this.dates = dates;
        this.limits = limits;
    }

    @Override
    public long at() {
        return at;
    }

    @Override
    public Optional<Row> row() {
        while (PackedTable.has(xml)) {
            if (PackedTable.next(xml) == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("row")) {
                String number = attribute(xml, "r");
                long named = number.matches("[0-9]{1,9}") ? Long.parseLong(number) : at + 1;
                if (named <= at) {
                    // Two rows of one number would be told as one.
                    throw new PackedTable.Stopped(TableCode.BROKEN);
                }
                at = named;
                List<Cell> cells = cells();
                if (!cells.isEmpty()) {
                    return Optional.of(new Row(at, cells));
                }
            }
        }
        return Optional.empty();
    }

    private List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        int column = 0;
        long chars = 0;
        while (true) {
            int event = PackedTable.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new PackedTable.Stopped(TableCode.BROKEN);
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                int named = column(attribute(xml, "r"));
                column = named > 0 ? named : column + 1;
                if (column > limits.columnsMax()) {
                    throw new PackedTable.Stopped(TableCode.SIZE);
                }
                Cell cell = cell(attribute(xml, "t"), attribute(xml, "s"));
                if (cell.kind() != Cell.Kind.EMPTY) {
                    while (cells.size() < column - 1) {
                        cells.add(Cell.EMPTY);
                    }
                    chars += cell.text().length();
                    if (cells.size() >= column || chars > TableLimits.ROW_CHARS_MAX) {
                        throw new PackedTable.Stopped(
                                cells.size() >= column ? TableCode.BROKEN : TableCode.SIZE);
                    }
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    private Cell cell(String type, String style) {
        Set<Cell.Flag> flags = EnumSet.noneOf(Cell.Flag.class);
        var value = new StringBuilder();
        boolean inValue = false;
        while (true) {
            switch (PackedTable.next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "f" -> flags.add(Cell.Flag.FORMULA);
                        case "v" -> inValue = true;
                        case "is" -> value.append(XlsxTexts.item(xml, "is", limits.cellCharsMax()));
                        default -> {}
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.getLocalName().equals("c")) {
                        return cell(type, style, value.toString(), flags);
                    }
                    inValue = false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inValue && value.length() <= limits.cellCharsMax()) {
                        value.append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_DOCUMENT ->
                        throw new PackedTable.Stopped(TableCode.BROKEN);
                default -> {}
            }
        }
    }

    private Cell cell(String type, String style, String value, Set<Cell.Flag> flags) {
        if (value.isEmpty()) {
            return Cell.EMPTY;
        }
        return switch (type) {
            case "s" -> text(texts.get(index(value)), flags);
            case "str", "inlineStr" -> text(value, flags);
            case "b" -> new Cell(value.equals("1") ? "TRUE" : "FALSE", Cell.Kind.TRUTH, flags);
            case "e" -> new Cell(value, Cell.Kind.ERROR, flags);
            case "d" ->
                    new Cell(
                            value.length() > 10 ? value.substring(0, 10) : value,
                            Cell.Kind.DATE,
                            flags);
            default -> number(style, value, flags);
        };
    }

    private Cell text(String text, Set<Cell.Flag> flags) {
        if (text.length() <= limits.cellCharsMax()) {
            return text.isEmpty() ? Cell.EMPTY : new Cell(text, Cell.Kind.TEXT, flags);
        }
        flags.add(Cell.Flag.CUT);
        return new Cell(text.substring(0, limits.cellCharsMax()), Cell.Kind.TEXT, flags);
    }

    private Cell number(String style, String value, Set<Cell.Flag> flags) {
        if (value.length() > 40 || !value.matches("-?[0-9]*\\.?[0-9]+([eE][+-]?[0-9]{1,3})?")) {
            return text(value, flags);
        }
        var number = new BigDecimal(value);
        Optional<String> date = dates.shown(style, number.doubleValue());
        if (date.isPresent()) {
            return new Cell(date.get(), Cell.Kind.DATE, flags);
        }
        if (number.precision() - number.scale() > EXACT_DIGITS) {
            flags.add(Cell.Flag.DIGITS_LOST);
        }
        BigDecimal plain = number.stripTrailingZeros();
        return new Cell(
                (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString(),
                Cell.Kind.NUMBER,
                flags);
    }

    private static int index(String value) {
        return value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : -1;
    }

    /// The column of an address: `C17` is 3; 0 where there is none.
    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && i < 4; i++) {
            char c = address.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + (c - 'A' + 1);
        }
        return column;
    }
}
