package org.whereabouts.intake.list;

import java.util.List;
import org.whereabouts.intake.Read;
import org.whereabouts.intake.words.DateOrder;
import org.whereabouts.statement.Basis;
import org.whereabouts.statement.Stance;

/// How a list is taken: which row is the header, what each column says, and in which stance the
/// list speaks. [MappingGuess] proposes one; a person reads and changes it as a YAML file.
///
/// @param sheet the sheet's number from 1
/// @param headerRow the row of the header; 0 where there is none
/// @param firstRow the first row of people
/// @param dateOrder how dates of numbers are written where they could be read in two ways
/// @param twoDigitYearsFrom the first of the hundred years that a year of two digits may mean
///   (1930: 30 to 99 and 00 to 29); 0 where such a year is a fault
/// @param stance how the list's author stands to what the list says
/// @param basis how the list's author knows
/// @param identity keys of the columns that together name a row in every edition; empty where rows
///   have no lasting name
/// @param columns in order of position
public record Mapping(
        int sheet,
        long headerRow,
        long firstRow,
        DateOrder dateOrder,
        int twoDigitYearsFrom,
        Stance stance,
        Basis basis,
        List<String> identity,
        List<Column> columns) {

    /// The longest mapping file that is read.
    public static final int BYTES_MAX = 4 * 1024 * 1024;

    public Mapping {
        identity = List.copyOf(identity);
        columns = List.copyOf(columns);
    }

    /// Reads a mapping file.
    ///
    /// @param yaml UTF-8
    /// @return the mapping, or every fault that was found
    public static Read<Mapping> read(byte[] yaml) {
        return MappingYaml.read(yaml);
    }

    /// The mapping as a file for people, with a line of explanation where it helps. Reading it
    /// gives this mapping again.
    public String yaml() {
        return MappingYaml.write(this);
    }
}
