package org.whereabouts.intake.table;

import org.whereabouts.intake.Fault;

/// One pass over a table. Not safe for several threads.
public interface Rows extends AutoCloseable {

    /// What comes next: a row, the end, or the place where the file breaks off. After the last two
    /// nothing comes.
    Step next();

    /// How much of the file was read, 0 to 1.
    double share();

    @Override
    void close();

    /// What comes next in a pass.
    sealed interface Step {
        /// A row with at least one cell that is not empty.
        record Next(Row row) implements Step {}

        /// No more rows.
        enum End implements Step {
            END
        }

        /// The file breaks off here or goes beyond a limit.
        record Broken(Fault.InTable fault) implements Step {}
    }
}
