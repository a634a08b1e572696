package org.whereabouts.intake.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Statement;

/// What is recorded of the earlier editions of a list, row by row. [RecordedEdition] makes one from
/// the statements of a register.
public interface EarlierEdition {

    /// There is no earlier edition.
    EarlierEdition NONE =
            new EarlierEdition() {
                @Override
                public void forEachRow(Consumer<Row> each) {}

                @Override
                public Optional<Row> row(long number) {
                    return Optional.empty();
                }

                @Override
                public long highestNumber() {
                    return 0;
                }
            };

    /// Every row that some earlier edition had, in the order of their numbers.
    void forEachRow(Consumer<Row> each);

    /// The row of this number.
    Optional<Row> row(long number);

    /// The highest number that a row has; 0 if there is none.
    long highestNumber();

    /// A row of the earlier editions.
    ///
    /// @param number the row's lasting number: that of its place in the first edition that had it,
    ///   or one after all others
    /// @param mention the newest mention that stands for it
    /// @param key what names the row; empty if nothing does
    /// @param listed whether the newest edition still had it
    /// @param statements the newest of each slot
    record Row(
            long number,
            MentionId mention,
            String key,
            boolean listed,
            List<Statement> statements) {
        public Row {
            statements = List.copyOf(statements);
        }
    }
}
