package org.whereabouts.intake.list;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.whereabouts.canonical.WhereaboutsException;
import org.whereabouts.intake.Fault;
import org.whereabouts.intake.Fault.TableCode;
import org.whereabouts.intake.Taken;
import org.whereabouts.intake.table.Row;
import org.whereabouts.intake.table.Rows;
import org.whereabouts.intake.table.Table;
import org.whereabouts.intake.words.Folded;
import org.whereabouts.statement.SourceId;

/// One pass over a list. Used once.
final class ListRun {
    private static final int PROGRESS_ROWS = 500;

    private final Table table;
    private final Mapping mapping;
    private final EarlierEdition earlier;
    private final Taken.Sink sink;
    private final Tally tally = new Tally();
    private final RowMaker maker;
    private final Map<RowKey, Long> earlierRows = new HashMap<>();
    private final Map<RowKey, Integer> occurrences = new HashMap<>();
    private final Set<Long> found = new HashSet<>();
    private long nextNumber;
    private int headerWidth;

    ListRun(
            Table table,
            Mapping mapping,
            SourceId source,
            EarlierEdition earlier,
            Taken.Sink sink) {
        this.table = table;
        this.mapping = mapping;
        this.earlier = earlier;
        this.sink = sink;
        this.maker = new RowMaker(mapping, source, table.sheet(), tally);
        this.nextNumber = earlier.highestNumber() + 1;
        var seen = new HashMap<RowKey, Integer>();
        earlier.forEachRow(row ->
                earlierRows.put(
                        RowKey.of(row.key(), seen.merge(RowKey.of(row.key(), 0), 1, Integer::sum)),
                        row.number()));
        this.headerWidth = mapping.columns().stream().mapToInt(Column::position).max().orElse(0);
    }

    Tally tally() {
        return tally;
    }

    /// Runs over the rows until the end or until `after` says that it is enough.
    void run(Progress progress, Predicate<Row> after) {
        table.faults().forEach(tally::fault);
        boolean whole = false;
        try (Rows rows = table.rows()) {
            boolean more = true;
            while (more) {
                switch (rows.next()) {
                    case Rows.Step.Next(var row) -> {
                        more = take(row) && after.test(row);
                        if (tally.rows % PROGRESS_ROWS == 0) {
                            progress.at(tally.rows, rows.share());
                        }
                    }
                    case Rows.Step.Broken(var fault) -> {
                        tally.broken(fault);
                        more = false;
                    }
                    case Rows.Step.End _ -> {
                        whole = true;
                        more = false;
                    }
                }
            }
        }
        if (whole) {
            if (tally.rows == 0) {
                TableCode code = mapping.headerRow() > 0 ? TableCode.HEADER_ONLY : TableCode.EMPTY;
                tally.fault(new Fault.InTable(code, table.sheet(), 0));
            }
            gone();
            progress.at(tally.rows, 1);
        }
    }

    private boolean take(Row row) {
        if (row.number() == mapping.headerRow()) {
            return header(row);
        }
        if (row.number() < mapping.firstRow() || row.isBlank()) {
            return true;
        }
        if (isHeader(row)) {
            tally.fault(new Fault.InTable(TableCode.HEADER_REPEATED, table.sheet(), row.number()));
            return true;
        }
        tally.rows++;
        if (row.cells().size() > headerWidth) {
            tally.fault(new Fault.InTable(TableCode.ROW_LONG, table.sheet(), row.number()));
        } else if (table.ragged() && row.width() < headerWidth) {
            tally.fault(new Fault.InTable(TableCode.ROW_SHORT, table.sheet(), row.number()));
        }
        String key = maker.key(row);
        if (key.isBlank()) {
            tally.fault(new Fault.InTable(TableCode.KEY_EMPTY, table.sheet(), row.number()));
        }
        int occurrence = occurrences.merge(RowKey.of(key, 0), 1, Integer::sum);
        if (occurrence > 1 && !key.isBlank()) {
            tally.fault(new Fault.InTable(TableCode.KEY_TWICE, table.sheet(), row.number()));
        }
        Optional<EarlierEdition.Row> before =
                Optional.ofNullable(earlierRows.get(RowKey.of(key, occurrence)))
                        .flatMap(earlier::row);
        before.ifPresent(b -> found.add(b.number()));
        long number =
                before.map(EarlierEdition.Row::number)
                        .orElseGet(() -> earlierRows.isEmpty() ? row.number() : nextNumber++);
        give(maker.pieces(row, number, key, before), before);
        return true;
    }

    private void give(List<Taken> pieces, Optional<EarlierEdition.Row> before) {
        if (pieces.isEmpty()) {
            tally.rowsUnchanged += before.isPresent() ? 1 : 0;
            return;
        }
        if (before.isPresent()) {
            tally.rowsChanged++;
        } else {
            tally.rowsNew++;
        }
        for (Taken piece : pieces) {
            tally.mentions += piece.mentions().size();
            tally.statements += piece.statements().size();
            sink.take(piece);
        }
    }

    /// The header must be the one that was mapped, or columns would say what they do not.
    private boolean header(Row row) {
        for (Column column : mapping.columns()) {
            String there = row.cell(column.position()).text();
            if (!Guesser.header(there).equals(Guesser.header(column.header()))) {
                tally.broken(
                        new Fault.InTable(TableCode.OTHER_HEADER, table.sheet(), row.number()));
                return false;
            }
        }
        headerWidth = row.cells().size();
        var seen = new HashSet<String>();
        for (Column column : mapping.columns()) {
            if (!column.header().isBlank() && !seen.add(Guesser.header(column.header()))) {
                tally.fault(new Fault.InTable(TableCode.HEADER_TWICE, table.sheet(), row.number()));
            }
        }
        return true;
    }

    private boolean isHeader(Row row) {
        int same = 0;
        for (Column column : mapping.columns()) {
            String there = row.cell(column.position()).text();
            if (!column.header().isBlank()) {
                if (!column.header().strip().equals(there.strip())) {
                    return false;
                }
                same++;
            }
        }
        return same > 1;
    }

    /// Rows that the earlier edition listed and this one does not: said, never taken away.
    private void gone() {
        if (earlierRows.isEmpty()) {
            return;
        }
        var missing = new ArrayList<Long>();
        earlier.forEachRow(row -> {
            if (row.listed() && !found.contains(row.number())) {
                missing.add(row.number());
            }
        });
        for (long number : missing) {
            earlier.row(number)
                    .ifPresent(row -> {
                        tally.rowsGone++;
                        tally.fault(
                                new Fault.InTable(TableCode.NO_LONGER_LISTED, table.sheet(), 0));
                        Taken piece = maker.gone(row);
                        tally.mentions += piece.mentions().size();
                        tally.statements += piece.statements().size();
                        sink.take(piece);
                    });
        }
    }

    /// What names a row, as 128 bits of SHA-256 over the folded key and how often the list had it
    /// before: small enough to hold one for every row of a long list.
    private record RowKey(long high, long low) {

        static RowKey of(String key, int occurrence) {
            try {
                byte[] hash =
                        MessageDigest.getInstance("SHA-256")
                                .digest(
                                        (Folded.text(key) + "\n" + occurrence)
                                                .getBytes(StandardCharsets.UTF_8));
                ByteBuffer bytes = ByteBuffer.wrap(hash);
                return new RowKey(bytes.getLong(), bytes.getLong());
            } catch (NoSuchAlgorithmException e) {
                throw new WhereaboutsException("This Java has no SHA-256; nothing was taken.", e);
            }
        }
    }
}
