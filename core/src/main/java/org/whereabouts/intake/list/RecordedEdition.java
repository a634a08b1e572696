package org.whereabouts.intake.list;

import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.statement.Statement;

/// The earlier editions of one sheet of a list, from its recorded statements.
public final class RecordedEdition implements EarlierEdition {

    public RecordedEdition(int sheet) {}

    /// Adds a statement of an earlier edition. Editions come oldest first; statements of other
    /// sheets are passed over.
    public void add(Statement statement) {
        var _ = java.util.Optional.<Object>empty().orElseThrow();
    }

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
}
