package org.whereabouts.intake.list;

import java.util.Optional;
import java.util.regex.Pattern;
import org.whereabouts.intake.Fault;
import org.whereabouts.statement.Stance;

/// How one column of a list is taken.
///
/// @param key the column's lasting name (`c4`): editions of one list keep it even where the column
///   moves, and the ids of statements are made from it
/// @param position the column's number from 1
/// @param header as it stands in the header row; the label of remarks. Empty if there is none.
/// @param kind what the column says
/// @param group columns of one kind of claim and one group are told together: place, date and form
///   of the first detention are group 1, of the second group 2
/// @param take whether the column is taken at all
/// @param unit what a bare number is, in columns of durations
/// @param stance where it differs from the mapping's
public record Column(
        String key,
        int position,
        String header,
        ColumnKind kind,
        int group,
        boolean take,
        Unit unit,
        Optional<Stance> stance) {

    /// The most groups of one kind of claim.
    public static final int GROUPS_MAX = 99;

    private static final Pattern KEY = Pattern.compile("c[1-9][0-9]{0,4}");

    public Column {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("a column's key is c and a number from 1");
        }
        if (position < 1 || group < 1 || group > GROUPS_MAX) {
            throw new IllegalArgumentException("positions and groups count from 1");
        }
    }

    /// A column as its kind takes it by default.
    public static Column of(int position, String header, ColumnKind kind) {
        return new Column(
                "c" + position,
                position,
                header,
                kind,
                1,
                !kind.sealedByDefault(),
                Unit.NONE,
                Optional.empty());
    }

    /// Whether a text is a column's key.
    static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /// What a remark from this column is called: its header, or its letter as spreadsheets write
    /// it.
    String label() {
        return header.isBlank() ? "column " + Fault.letters(position) : header.strip();
    }

    /// What a bare number in a column of durations is.
    public enum Unit {
        /// Not known: such a number is a fault.
        NONE,
        YEARS,
        MONTHS,
        DAYS
    }
}
