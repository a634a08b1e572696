package org.whereabouts.names;

import org.whereabouts.names.match.NameData;
import org.whereabouts.names.match.NameKernel;
import org.whereabouts.names.match.NameNumbers;

/// One name that was asked, compared with many that are known: for searching. The names of any one
/// {@link NameInterner} can be compared with it. For one thread.
public final class NameQuery {
    private final NameForm form;
    private final NameData asked;
    private final NameKernel kernel;

    NameQuery(NameForm form, NameNumbers numbers, NameKernel kernel) {
        this.form = form;
        this.asked = numbers.name(form);
        this.kernel = kernel;
    }

    NameForm form() {
        return form;
    }

    NameData data() {
        return asked;
    }

    /// Level and score as {@link NameComparer#compare} gives them, which also reads the number.
    public int compare(InternedName known) {
        kernel.compare(asked, known.data());
        return NameComparer.packed(kernel);
    }

    /// The same with its parts and its reason in words, as {@link Names#compare} gives them.
    public NameComparison explain(InternedName known) {
        return Names.compared(kernel, asked, known.data(), form, known::form);
    }
}
