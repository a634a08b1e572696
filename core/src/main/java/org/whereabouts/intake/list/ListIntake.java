package org.whereabouts.intake.list;

import org.whereabouts.intake.Taken;
import org.whereabouts.intake.table.Table;
import org.whereabouts.statement.SourceId;

/// Takes a list: one mention for each row, with the statements that the mapping makes of its cells.
/// Nothing is taken half: check first with [#check], which runs over the whole list and gives
/// nothing away, then [#run].
public final class ListIntake {
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
        return notYet(table, mapping);
    }

    /// The report that [#run] would give, without giving anything.
    public static IntakeReport check(
            Table table, Mapping mapping, EarlierEdition earlier, Progress progress) {
        return notYet(table, mapping);
    }

    /// The first rows as they would be recorded.
    public static Preview preview(
            Table table, Mapping mapping, EarlierEdition earlier, int rowsMax) {
        return new Preview(java.util.List.of(), notYet(table, mapping));
    }

    private static IntakeReport notYet(Table table, Mapping mapping) {
        if (table.sheet() == mapping.sheet()) {
            throw new UnsupportedOperationException("not built yet");
        }
        throw new IllegalArgumentException("the mapping is of another sheet");
    }
}
