package org.whereabouts.intake.list;

import java.util.ArrayList;
import org.whereabouts.intake.Taken;
import org.whereabouts.intake.table.Cell;
import org.whereabouts.intake.table.Table;
import org.whereabouts.statement.SourceId;

/// Takes a list: one mention for each row, with the statements that the mapping makes of its cells.
/// Nothing is taken half: check first with [#check], which runs over the whole list and gives
/// nothing away, then [#run]. Both are deterministic: the same list, mapping, source and earlier
/// editions give the same pieces.
public final class ListIntake {
    /// The source of previews and checks, whose pieces go nowhere.
    private static final SourceId NOWHERE = new SourceId("0".repeat(32));

    private ListIntake() {}

    /// Takes a list.
    ///
    /// @param earlier the earlier editions; only what differs from them is given
    /// @param sink is given one or more pieces for each row, in the order of rows
    public static IntakeReport run(
            Table table,
            Mapping mapping,
            SourceId source,
            EarlierEdition earlier,
            Taken.Sink sink,
            Progress progress) {
        var run = new ListRun(table, mapping, source, earlier, sink);
        run.run(progress, _ -> true);
        return run.tally().report();
    }

    /// The report that [#run] would give, without giving anything.
    public static IntakeReport check(
            Table table, Mapping mapping, EarlierEdition earlier, Progress progress) {
        return run(table, mapping, NOWHERE, earlier, _ -> {}, progress);
    }

    /// The first rows as they would be recorded.
    public static Preview preview(
            Table table, Mapping mapping, EarlierEdition earlier, int rowsMax) {
        var rows = new ArrayList<Preview.PreviewRow>();
        var pieces = new ArrayList<Taken>();
        var run = new ListRun(table, mapping, NOWHERE, earlier, pieces::add);
        run.run(
                Progress.SILENT,
                row -> {
                    if (run.tally().rows > rows.size()) {
                        rows.add(
                                new Preview.PreviewRow(
                                        row.number(),
                                        row.cells().stream().map(Cell::text).toList(),
                                        pieces,
                                        run.tally().faultsOfRow()));
                    }
                    pieces.clear();
                    return rows.size() < rowsMax;
                });
        return new Preview(rows, run.tally().report());
    }
}
