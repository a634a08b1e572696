package org.whereabouts.names;

import org.whereabouts.names.match.NameData;
import org.whereabouts.names.match.NameKernel;

/// One name that was asked, compared with many that are known: for searching. The names of any one
/// {@link NameInterner} can be compared with it. For one thread.
public final class NameQuery {
    private final NameData asked;
    private final NameKernel kernel;

    NameQuery(NameData asked, NameKernel kernel) {
        this.asked = asked;
        this.kernel = kernel;
    }

    /// Level and score as {@link NameComparer#compare} gives them, which also reads the number.
    public int compare(InternedName known) {
        kernel.compare(asked, known.data());
        return NameComparer.packed(kernel);
    }
}
