package org.whereabouts.intake.list;

import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.StatementId;

/// Local ids of a list: `r17` for the mention of a row, `s2r17` on the second sheet, `r17-k1` for
/// the relative of group 1, `r17-c4` for what column c4 (and its group) says, `r17-key` for what
/// names the row. They are made of positions and stay with a row through all editions.
record RowIds(SourceId source, int sheet, long number) {
    /// The slot of the statement that holds what names the row.
    static final String KEY = "key";

    /// The label of that statement while the row is listed.
    static final String LISTED = "listed";

    /// The label where an edition no longer has the row.
    static final String NO_LONGER_LISTED = "no_longer_listed";

    /// The label where an edition no longer says what a column said.
    static final String NO_LONGER_SAID = "no_longer_said";

    static String mention(int sheet, long number) {
        return (sheet == 1 ? "" : "s" + sheet) + "r" + number;
    }

    MentionId mention() {
        return new MentionId(source, mention(sheet, number));
    }

    MentionId relative(int group) {
        return new MentionId(source, mention(sheet, number) + "-k" + group);
    }

    StatementId statement(String slot) {
        return new StatementId(source, mention(sheet, number) + "-" + slot);
    }

    /// The slot in a statement's id.
    static String slot(StatementId id) {
        return id.local().substring(id.local().indexOf('-') + 1);
    }
}
