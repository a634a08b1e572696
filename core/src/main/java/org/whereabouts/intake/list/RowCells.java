package org.whereabouts.intake.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.intake.Fault;
import org.whereabouts.intake.Fault.CellCode;
import org.whereabouts.intake.table.Cell;
import org.whereabouts.intake.table.Row;
import org.whereabouts.intake.text.Signs;
import org.whereabouts.intake.words.DateReader;
import org.whereabouts.intake.words.DateReading;
import org.whereabouts.intake.words.TermReader;
import org.whereabouts.intake.words.TermReading;
import org.whereabouts.intake.words.Words;
import org.whereabouts.statement.Evidence;
import org.whereabouts.statement.Locator;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// The cells of one row, read by their columns. A cell that is not understood is set aside as a
/// remark, with a fault.
final class RowCells {
    /// Longer than this no name, word, date or place is.
    static final int VALUE_CHARS_MAX = 1_000;

    private static final Set<String> TRUTHS = Set.of("TRUE", "FALSE", "ИСТИНА", "ЛОЖЬ");

    /// A cell set aside as a remark.
    record Remark(Column column, String text) {}

    private final int sheet;
    private final Row row;
    private final DateReader dates;
    private final Tally tally;
    private final List<Remark> remarks = new ArrayList<>();

    RowCells(int sheet, Row row, DateReader dates, Tally tally) {
        this.sheet = sheet;
        this.row = row;
        this.dates = dates;
        this.tally = tally;
    }

    List<Remark> remarks() {
        return remarks;
    }

    /// Counts what the file's reader noticed about a cell, and signs that deceive.
    void look(Column column) {
        Cell cell = row.cell(column.position());
        if (cell.flags().contains(Cell.Flag.FORMULA)) {
            fault(CellCode.FORMULA, column);
        }
        if (cell.flags().contains(Cell.Flag.CUT)) {
            fault(CellCode.CUT, column);
        }
        if (cell.flags().contains(Cell.Flag.UNDECODED)) {
            fault(CellCode.UNDECODED, column);
        }
        if (cell.flags().contains(Cell.Flag.DIGITS_LOST)) {
            fault(CellCode.DIGITS_LOST, column);
        }
        if (Signs.turnsDirection(cell.text())) {
            fault(CellCode.BIDI_CONTROL, column);
        }
        if (Signs.hasControls(cell.text())) {
            fault(CellCode.CONTROL, column);
        }
    }

    /// What the cell says, or empty where it says nothing or was set aside.
    String text(Column column) {
        Cell cell = row.cell(column.position());
        String text = cell.text().strip();
        if (text.isEmpty()) {
            return "";
        }
        if (cell.kind() == Cell.Kind.ERROR) {
            refuse(column, CellCode.ERROR_VALUE);
            return "";
        }
        if (Words.saysNothing(text)) {
            tally.placeholders++;
            return "";
        }
        if (isTruth(cell, text) && !column.kind().mayBeYesOrNo()) {
            refuse(column, CellCode.WORD_UNKNOWN);
            return "";
        }
        if (text.length() > VALUE_CHARS_MAX) {
            refuse(column, CellCode.LONG);
            return "";
        }
        return text;
    }

    /// Whether a spreadsheet says yes or no, also as it writes it where it saves plain text.
    private static boolean isTruth(Cell cell, String text) {
        return cell.kind() == Cell.Kind.TRUTH || TRUTHS.contains(text);
    }

    /// The date in a cell; none where it is empty or was set aside.
    PartialDate date(Column column, String text) {
        if (text.isEmpty()) {
            return PartialDate.NONE;
        }
        return switch (dates.read(text)) {
            case DateReading.Known(var date) -> date;
            case DateReading.Refused(var why) -> {
                refuse(column, why);
                yield PartialDate.NONE;
            }
        };
    }

    /// The length of time in a cell; none where it is empty, was set aside, or is for life.
    Term term(Column column, String text) {
        if (text.isEmpty()) {
            return Term.NONE;
        }
        String unit =
                switch (column.unit()) {
                    case NONE -> "";
                    case YEARS -> "Y";
                    case MONTHS -> "M";
                    case DAYS -> "D";
                };
        return switch (TermReader.read(text, unit)) {
            case TermReading.Known(var term) -> term;
            case TermReading.Life _, TermReading.Death _ -> {
                remarks.add(new Remark(column, text));
                yield Term.NONE;
            }
            case TermReading.Refused(var why) -> {
                refuse(column, why);
                yield Term.NONE;
            }
        };
    }

    /// Sets a cell aside as a remark, with a fault.
    void refuse(Column column, CellCode why) {
        fault(why, column);
        tally.remarks++;
        remarks.add(new Remark(column, row.cell(column.position()).text()));
    }

    /// Sets a cell aside as a remark; nothing is wrong with it.
    void remark(Column column, String text) {
        remarks.add(new Remark(column, text));
    }

    private void fault(CellCode code, Column column) {
        tally.fault(new Fault.InCell(code, place(column)));
    }

    private Locator.Cell place(Column column) {
        return new Locator.Cell(sheet, row.number(), column.position());
    }

    /// The cell as evidence; empty where nothing stands in it.
    Optional<Evidence> evidence(Column column) {
        String quote = row.cell(column.position()).text();
        return quote.isBlank()
                ? Optional.empty()
                : Optional.of(new Evidence(0, place(column), quote));
    }

    /// A part of a cell as evidence.
    Evidence evidence(Column column, String part) {
        return new Evidence(0, place(column), part);
    }

    /// A text in parts of at most `charsMax` characters, never through a character.
    static List<String> parts(String text, int charsMax) {
        var parts = new ArrayList<String>();
        int at = 0;
        while (at < text.length()) {
            int end = Math.min(text.length(), at + charsMax);
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            parts.add(text.substring(at, end));
            at = end;
        }
        return parts;
    }
}
