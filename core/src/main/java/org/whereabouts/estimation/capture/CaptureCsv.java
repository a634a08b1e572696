package org.whereabouts.estimation.capture;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/// Reads and writes a table of capture histories as CSV: one column of 0 and 1 per list, named by
/// its header, and one column named `count`. Histories that have no line count as 0. Commas,
/// semicolons and tabs are all accepted as separators; the header decides.
public final class CaptureCsv {
    /// Faults named before reading stops.
    public static final int FAULTS_MAX = 20;

    /// Longest text that is read, in characters.
    public static final int LENGTH_MAX = 1_000_000;

    private static final String COUNT = "count";

    private final List<TableFault> faults = new ArrayList<>();
    private final List<String> lists = new ArrayList<>();
    private final TreeMap<Integer, Long> counts = new TreeMap<>();
    private int width;
    private int countColumn = -1;

    private CaptureCsv() {}

    /// Reads a table.
    public static TableRead read(String text) {
        var reading = new CaptureCsv();
        reading.all(text.startsWith("\uFEFF") ? text.substring(1) : text);
        return reading.faults.isEmpty()
                ? new TableRead.Table(new CaptureTable(reading.lists, reading.counts), frame(text))
                : new TableRead.Refused(reading.faults);
    }

    /// The table as CSV with all histories, also those seen on nobody, ordered by number of lists.
    public static String write(CaptureTable table, CaptureFrame frame) {
        var out = new StringBuilder();
        frame.parts()
                .forEach((part, words) -> {
                    if (!words.isEmpty()) {
                        out.append("# ").append(part).append(": ").append(words);
                        out.append('\n');
                    }
                });
        for (String name : table.lists()) {
            boolean plain = name.chars().noneMatch(c -> c == ',' || c == '"' || c < ' ');
            out.append(plain ? name : '"' + name.replace("\"", "\"\"") + '"').append(',');
        }
        out.append(COUNT).append('\n');
        for (int lists = 1; lists <= table.size(); lists++) {
            for (int history = 1; history <= table.histories(); history++) {
                if (Integer.bitCount(history) == lists) {
                    for (int j = 0; j < table.size(); j++) {
                        out.append(history >> j & 1).append(',');
                    }
                    out.append(table.count(history)).append('\n');
                }
            }
        }
        return out.toString();
    }

    private static CaptureFrame frame(String text) {
        var parts = new HashMap<String, String>();
        for (String line : text.lines().filter(l -> l.startsWith("#")).toList()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                String part = line.substring(1, colon).strip().toLowerCase(Locale.ROOT);
                parts.putIfAbsent(part, line.substring(colon + 1).strip());
            }
        }
        return CaptureFrame.of(parts);
    }

    private void all(String text) {
        if (text.isBlank()) {
            fault(TableFault.Code.EMPTY, 0, 0);
            return;
        }
        if (text.length() > LENGTH_MAX) {
            fault(TableFault.Code.NOT_CSV, 0, 0);
            return;
        }
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(separator(text))
                        .skipEmptyLines(true)
                        .commentStrategy(CommentStrategy.SKIP)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            boolean header = true;
            for (CsvRecord line : reader) {
                if (header) {
                    header(line);
                    header = false;
                } else {
                    line(line);
                }
                if (faults.size() >= FAULTS_MAX || (!faults.isEmpty() && lists.isEmpty())) {
                    return;
                }
            }
        } catch (CsvParseException | IOException e) {
            fault(TableFault.Code.NOT_CSV, 0, 0);
            return;
        }
        long persons = counts.values().stream().mapToLong(Long::longValue).sum();
        if (faults.isEmpty() && persons == 0) {
            fault(TableFault.Code.NO_PERSONS, 0, 0);
        }
        if (persons > CaptureTable.PERSONS_MAX) {
            fault(TableFault.Code.COUNT_TOO_LARGE, 0, 0);
        }
    }

    private static char separator(String text) {
        String header =
                text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).findFirst().orElse("");
        return header.indexOf(',') >= 0
                ? ','
                : header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private void header(CsvRecord line) {
        width = line.getFieldCount();
        var seen = new HashSet<String>();
        for (int i = 0; i < width; i++) {
            String name = line.getField(i).strip();
            if (name.equalsIgnoreCase(COUNT) && countColumn < 0) {
                countColumn = i;
                continue;
            }
            if (name.isEmpty()) {
                fault(TableFault.Code.LIST_UNNAMED, 1, i + 1);
            } else if (!seen.add(name)) {
                fault(TableFault.Code.LIST_NAMED_TWICE, 1, i + 1);
            }
            lists.add(name);
        }
        if (countColumn < 0) {
            lists.clear();
            fault(TableFault.Code.NO_COUNT_COLUMN, 1, 0);
        } else if (lists.isEmpty()) {
            fault(TableFault.Code.NO_LISTS, 1, 0);
        } else if (lists.size() > CaptureTable.LISTS_MAX) {
            lists.clear();
            fault(TableFault.Code.TOO_MANY_LISTS, 1, 0);
        }
    }

    private void line(CsvRecord line) {
        int number = (int) Math.min(Integer.MAX_VALUE, line.getStartingLineNumber());
        if (line.getFieldCount() != width) {
            fault(TableFault.Code.LINE_WIDTH, number, 0);
            return;
        }
        int history = 0;
        int bit = 0;
        int before = faults.size();
        for (int i = 0; i < width; i++) {
            if (i == countColumn) {
                continue;
            }
            String cell = line.getField(i).strip();
            if (cell.equals("1")) {
                history |= 1 << bit;
            } else if (!cell.equals("0")) {
                fault(TableFault.Code.NOT_ZERO_OR_ONE, number, i + 1);
            }
            bit++;
        }
        long count = count(line.getField(countColumn).strip(), number);
        if (faults.size() > before) {
            return;
        }
        if (history == 0) {
            fault(TableFault.Code.ON_NO_LIST, number, 0);
        } else if (counts.putIfAbsent(history, count) != null) {
            fault(TableFault.Code.HISTORY_TWICE, number, 0);
        }
    }

    private long count(String cell, int line) {
        BigDecimal value;
        try {
            value = new BigDecimal(cell.length() > 40 ? "?" : cell);
        } catch (NumberFormatException e) {
            fault(TableFault.Code.COUNT_NOT_A_NUMBER, line, countColumn + 1);
            return 0;
        }
        if (value.signum() < 0) {
            fault(TableFault.Code.COUNT_NEGATIVE, line, countColumn + 1);
        } else if (value.compareTo(BigDecimal.valueOf(CaptureTable.PERSONS_MAX)) > 0) {
            fault(TableFault.Code.COUNT_TOO_LARGE, line, countColumn + 1);
        } else if (value.stripTrailingZeros().scale() > 0) {
            fault(TableFault.Code.COUNT_FRACTIONAL, line, countColumn + 1);
        } else {
            return value.longValueExact();
        }
        return 0;
    }

    private void fault(TableFault.Code code, int line, int column) {
        faults.add(new TableFault(code, line, column));
    }
}
