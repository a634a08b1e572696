package org.whereabouts.linkage.table;

/// How often values occur among all records of a run, also where a table holds only some of them. A
/// slot is a place of a row ([Layout]).
public interface Frequencies {

    /// How many records there are.
    long records();

    /// How many records have something in this slot.
    long filled(int slot);

    /// How many pairs of records have the same value in this slot: the sum of c(c-1)/2 over the
    /// values' counts c. Of tuples only those count in which no column is missing.
    long samePairs(int slot);

    /// How many records have this value in this slot.
    ///
    /// @param id the value's number in the asking table
    int count(int slot, int id, String value);

    /// How many records have a name with a part of this word ([NameParts]) in this column.
    ///
    /// @param number of the word in the asking table
    int words(int column, int number, String word);
}
