package org.whereabouts.register.view;

import java.util.List;
import org.whereabouts.statement.Claim;

/// Numbers that different speakers give, side by side, with the denials beside them. They are never
/// added up or averaged.
///
/// @param lines in the order of recording
/// @param denials statements that deny one of the counts, what is counted, or the places named
public record CountTable(List<Line> lines, List<Said> denials) {
    public CountTable {
        lines = List.copyOf(lines);
        denials = List.copyOf(denials);
    }

    /// One speaker's number.
    ///
    /// @param where the place as text; empty if none was named
    /// @param answers every statement that answers this one, denials among them
    public record Line(Said said, Claim.Counted count, String where, List<Said> answers) {
        public Line {
            answers = List.copyOf(answers);
        }
    }
}
