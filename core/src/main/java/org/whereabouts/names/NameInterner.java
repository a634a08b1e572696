package org.whereabouts.names;

import java.util.HashMap;
import java.util.Map;
import org.whereabouts.names.match.NameNumbers;

/// Makes {@link InternedName}s; equal parts of different names are kept once. Not safe for several
/// threads; the names it has made are.
public final class NameInterner {
    private final NameNumbers numbers = Names.numbers();
    private final Map<String, InternedName> names = new HashMap<>();

    /// The interned form of a name; the same object for the same written name.
    public InternedName intern(NameForm name) {
        return names.computeIfAbsent(name.written(), _ -> new InternedName(numbers.name(name)));
    }
}
