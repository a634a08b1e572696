package org.whereabouts.intake.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.whereabouts.intake.Fault;

/// What an intake did, in numbers and codes; nothing of the content. It may be printed and logged.
///
/// @param rows rows of people that were read
/// @param mentions that were given, rows and their relatives
/// @param statements that were given
/// @param rowsNew rows that no earlier edition had
/// @param rowsChanged rows that an earlier edition had otherwise
/// @param rowsUnchanged rows that an earlier edition had just so; nothing was given for them
/// @param rowsGone rows of the earlier edition that are no longer listed
/// @param placeholders cells that say that nothing is known ("-", "unknown")
/// @param notTaken cells that are not empty in columns that the mapping does not take
/// @param remarks cells that became a remark because nothing better was understood
/// @param faults by code, in alphabetical order
/// @param broken where the file breaks off; what came before was given
public record IntakeReport(
        long rows,
        long mentions,
        long statements,
        long rowsNew,
        long rowsChanged,
        long rowsUnchanged,
        long rowsGone,
        long placeholders,
        long notTaken,
        long remarks,
        SortedMap<String, Count> faults,
        Optional<Fault.InTable> broken) {

    /// How many faults of one code are listed; all are counted.
    public static final int LISTED_MAX = 20;

    public IntakeReport {
        faults = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(faults));
    }

    /// Faults of one code.
    ///
    /// @param number how many there were
    /// @param first the first of them, at most [#LISTED_MAX]
    public record Count(long number, List<Fault> first) {
        public Count {
            first = List.copyOf(first);
        }
    }

    /// The number of faults of all codes.
    public long faultsInAll() {
        return faults.values().stream().mapToLong(Count::number).sum();
    }

    /// How often each code came.
    public Map<String, Long> numbers() {
        var numbers = new java.util.TreeMap<String, Long>();
        faults.forEach((code, count) -> numbers.put(code, count.number()));
        return numbers;
    }
}
