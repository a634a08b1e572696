package org.whereabouts.names.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whereabouts.names.NameForm;
import org.whereabouts.names.NamePart;
import org.whereabouts.names.Role;

/// Makes numbers of names; a part that occurs in many names is kept once. Not for several threads.
public final class NameNumbers {
    private final Interning interning;
    private final Map<List<Object>, PartData> parts = new HashMap<>();

    private final int before;

    /// @param before the numbers of its parts begin after this one
    NameNumbers(Interning interning, int before) {
        this.interning = interning;
        this.before = before;
    }

    /// The numbers of a name.
    public NameData name(NameForm form) {
        List<NamePart> named =
                form.parts().stream()
                        .filter(p -> p.role().isEvidence())
                        .limit(NameData.PARTS_MAX)
                        .toList();
        var data = new ArrayList<PartData>();
        for (NamePart part : named) {
            List<Object> key = List.of(part.written(), part.role() == Role.INITIAL, part.sounds());
            data.add(parts.computeIfAbsent(key, _ -> interning.part(part, next())));
        }
        var joined = new ArrayList<PartData>();
        for (int i = 0; i + 1 < named.size(); i++) {
            NamePart a = named.get(i);
            NamePart b = named.get(i + 1);
            if (a.role() != Role.INITIAL && b.role() != Role.INITIAL) {
                List<Object> key = List.of(a.written(), b.written(), a.sounds(), b.sounds());
                joined.add(parts.computeIfAbsent(key, _ -> interning.join(a, b, next())));
            }
        }
        boolean whole = joined.size() == named.size() - 1;
        List<Role> roles = named.stream().map(NamePart::role).toList();
        return new NameData(form, data, roles, whole ? joined : List.of());
    }

    private int next() {
        return before + parts.size() + 1;
    }
}
