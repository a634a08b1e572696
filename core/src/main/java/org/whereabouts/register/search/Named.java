package org.whereabouts.register.search;

import java.util.List;
import org.whereabouts.names.InternedName;
import org.whereabouts.statement.MentionId;

/// What the index found: a mention and how one entry names it, ready to be compared.
record Named(MentionId mention, List<InternedName> names) {
    Named {
        names = List.copyOf(names);
    }
}
