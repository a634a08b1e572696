package org.whereabouts.intake.coding;

import java.util.ArrayList;
import java.util.List;
import org.whereabouts.canonical.Json;
import org.whereabouts.intake.Fault;
import org.whereabouts.intake.Fault.CodingCode;
import org.whereabouts.intake.Read;

/// Collects the faults of one coding file. After [#MAX] it stops listing: who has so many faults
/// has one cause.
final class Faults {
    static final int MAX = 1_000;

    private final List<Fault> faults = new ArrayList<>();

    void add(CodingCode code, String path) {
        if (faults.size() < MAX) {
            faults.add(new Fault.InCoding(code, path));
        }
    }

    /// Adds a fault of the statement room under the path of the item.
    void add(org.whereabouts.statement.json.Fault fault, String item) {
        CodingCode code =
                switch (fault.code()) {
                    case KIND -> CodingCode.KIND;
                    case MISSING -> CodingCode.MISSING;
                    case UNKNOWN_MEMBER -> CodingCode.UNKNOWN_MEMBER;
                    case WORD -> CodingCode.WORD;
                    case DATE -> CodingCode.DATE;
                    case TERM -> CodingCode.TERM;
                    case ID -> CodingCode.ID;
                    case RANGE -> CodingCode.RANGE;
                    case WHOLE -> CodingCode.WHOLE;
                };
        add(code, fault.path().isEmpty() ? item : item + "." + fault.path());
    }

    /// Adds a fault for each member that nobody knows.
    void strangers(Json.Members object, String path, List<String> known) {
        for (String name : object.members().keySet()) {
            if (!known.contains(name)) {
                add(CodingCode.UNKNOWN_MEMBER, path);
            }
        }
    }

    boolean none() {
        return faults.isEmpty();
    }

    <T> Read<T> refused() {
        return new Read.Refused<>(faults);
    }
}
