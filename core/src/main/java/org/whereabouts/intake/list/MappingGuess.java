package org.whereabouts.intake.list;

import java.util.List;
import java.util.Optional;
import org.whereabouts.intake.Fault;
import org.whereabouts.intake.table.Table;

/// A proposed mapping.
///
/// @param mapping for a person to read and change
/// @param why for each column of the mapping why it was guessed so
/// @param faults of the header
public record MappingGuess(Mapping mapping, List<Why> why, List<Fault> faults) {
    /// How many rows are looked at.
    public static final int ROWS_LOOKED_AT = 200;

    public MappingGuess {
        why = List.copyOf(why);
        faults = List.copyOf(faults);
    }

    /// Guesses from the header and the first rows, in English, Russian, Kazakh, Chinese and Uyghur.
    public static MappingGuess of(Table table) {
        return new Guesser(table, Optional.empty()).guess();
    }

    /// The mapping of an earlier edition brought to a new one: columns with the same header keep
    /// their keys and kinds wherever they stand now, new ones are guessed.
    public static MappingGuess carried(Mapping earlier, Table table) {
        return new Guesser(table, Optional.of(earlier)).guess();
    }

    /// Why a column was guessed so.
    public enum Why {
        /// The header is in the lexicon.
        HEADER,
        /// The header holds a word of the lexicon.
        HEADER_PART,
        /// The cells look so.
        CONTENT,
        /// As in the earlier edition.
        EARLIER,
        /// Nothing told: the column becomes remarks.
        NOTHING
    }
}
