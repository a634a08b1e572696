package org.whereabouts.intake.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.whereabouts.intake.Fault;

/// Counts while a list is taken.
final class Tally {
    long rows;
    long mentions;
    long statements;
    long rowsNew;
    long rowsChanged;
    long rowsUnchanged;
    long rowsGone;
    long placeholders;
    long notTaken;
    long remarks;

    private final TreeMap<String, Long> numbers = new TreeMap<>();
    private final TreeMap<String, List<Fault>> first = new TreeMap<>();
    private Optional<Fault.InTable> broken = Optional.empty();
    private final List<Fault> ofThisRow = new ArrayList<>();

    void fault(Fault fault) {
        numbers.merge(fault.code(), 1L, Long::sum);
        List<Fault> listed = first.computeIfAbsent(fault.code(), _ -> new ArrayList<>());
        if (listed.size() < IntakeReport.LISTED_MAX) {
            listed.add(fault);
        }
        if (ofThisRow.size() < 1_000) {
            ofThisRow.add(fault);
        }
    }

    void broken(Fault.InTable fault) {
        fault(fault);
        broken = Optional.of(fault);
    }

    boolean isBroken() {
        return broken.isPresent();
    }

    /// The faults since the last call.
    List<Fault> faultsOfRow() {
        List<Fault> faults = List.copyOf(ofThisRow);
        ofThisRow.clear();
        return faults;
    }

    IntakeReport report() {
        var faults = new TreeMap<String, IntakeReport.Count>();
        numbers.forEach((code, number) ->
                faults.put(
                        code, new IntakeReport.Count(number, first.getOrDefault(code, List.of()))));
        return new IntakeReport(
                rows,
                mentions,
                statements,
                rowsNew,
                rowsChanged,
                rowsUnchanged,
                rowsGone,
                placeholders,
                notTaken,
                remarks,
                faults,
                broken);
    }
}
